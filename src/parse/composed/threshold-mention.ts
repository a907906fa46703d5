import type { Language } from '../../languages/language.ts';
import type { Threshold } from '../../model/ask.ts';
import { hasCue, type Match } from '../match.ts';

/** A number that figures are held against, with the words that say it. */
export interface ThresholdMention {
  readonly threshold: Threshold;
  /** True where the number is one of per cents. */
  readonly percent: boolean;
  readonly from: number;
  readonly to: number;
}

const FARTHEST = 3;
const SIGNS: Readonly<Record<string, Threshold['than']>> = {
  '>': 'above',
  '<': 'below',
  '≥': 'at-least',
  '>=': 'at-least',
  '≤': 'at-most',
  '<=': 'at-most',
};

/** "more than 20,000", "below 50%": a number after such a word that is no year. */
export function findThreshold(
  matches: readonly Match[],
  language: Language,
  years: ReadonlySet<number>,
): ThresholdMention | undefined {
  const { fractions } = language.words;
  for (const [from, match] of matches.entries()) {
    const sign = SIGNS[/[<>≤≥]=?/.exec(match.tokens[0]?.gap ?? '')?.[0] ?? ''];
    const number = match.tokens[0]?.number;
    if (sign && number !== undefined && !years.has(from))
      return { threshold: { than: sign, value: number }, percent: isPercent(matches, from), from, to: from };
    const least = number !== undefined && !years.has(from) ? orMore(matches, from) : undefined;
    if (least && number !== undefined)
      return { threshold: { than: least.than, value: number }, percent: isPercent(matches, from), from, to: least.to };
    if (!hasCue(match, 'above', 'below')) continue;
    const than = hasCue(match, 'below') ? 'below' : 'above';
    for (let at = from + 1; at <= from + FARTHEST; at++) {
      const next = matches[at];
      const value = next?.tokens[0]?.number ?? fractions[next?.tokens.map(({ word }) => word).join('') ?? ''];
      if (value === undefined || years.has(at)) continue;
      const percent = isPercent(matches, at) || next?.tokens[0]?.number === undefined;
      return { threshold: { than, value }, percent, from, to: at };
    }
  }
  return undefined;
}

/** "95% or higher", "2.000 of meer": behind the number, and the number counts too. */
function orMore(matches: readonly Match[], at: number): { than: 'at-least' | 'at-most'; to: number } | undefined {
  const or = isPercent(matches, at) ? at + 2 : at + 1;
  const [link, word] = [matches[or], matches[or + 1]];
  if (!link || !word || !hasCue(link, 'or') || !hasCue(word, 'more', 'less')) return undefined;
  return { than: hasCue(word, 'more') ? 'at-least' : 'at-most', to: or + 1 };
}

function isPercent(matches: readonly Match[], at: number): boolean {
  const next = matches[at + 1];
  return next !== undefined && hasCue(next, 'percent');
}
