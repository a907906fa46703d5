import type { Cue } from '../../languages/cues.ts';
import { hasCue, type Match } from '../match.ts';

/** How two phrases hang together, weakest first: of all that stands between them the strongest counts. */
export const LINKS = [
  'none',
  'comma',
  'and',
  'or',
  'plus',
  'as',
  'compare',
  'except',
  'minus',
  'per',
  'than',
  'clause',
] as const;
export type Link = (typeof LINKS)[number];

const CLAUSE_END = /[.?!;:\n()]/;
const ABBREVIATED = /^\.$/;

/**
 * What stands between two places, the words at `skipped` left aside: an "and" between two years links no phrases.
 * The mark before the word at `to` counts; the words at `from` and `to` themselves do not.
 */
export function linkBetween(
  matches: readonly Match[],
  from: number,
  to: number,
  skipped: ReadonlySet<number> = new Set(),
): Link {
  let strongest: Link = 'none';
  const add = (link: Link) => {
    if (LINKS.indexOf(link) > LINKS.indexOf(strongest)) strongest = link;
  };
  for (let at = from + 1; at <= to; at++) {
    const match = matches[at];
    if (!match) continue;
    if (!skipped.has(at)) add(linkOfMark(match, matches[at - 1]));
    if (at < to && !skipped.has(at)) add(linkOfWord(matches, at, from));
  }
  return strongest;
}

function linkOfMark({ tokens: [token] }: Match, before: Match | undefined): Link {
  const gap = token?.gap ?? '';
  // "incl. nareis": a dot after a short word ends nothing.
  const short = (before?.tokens.at(-1)?.word.length ?? 0) <= 5 && before?.tokens.at(-1)?.number === undefined;
  if (ABBREVIATED.test(gap) && short && !/^\p{Lu}/u.test(token?.raw ?? '')) return 'none';
  if (CLAUSE_END.test(gap)) return 'clause';
  if (/[&+]/.test(gap)) return 'and';
  if (gap.includes('/')) return 'and';
  return gap.includes(',') ? 'comma' : 'none';
}

/** "compare … with", "the ratio of … to", "set … against …: what is the gap?": one word links where another compares. */
const HOLDS_AGAINST: readonly Cue[] = ['compare', 'change', 'ratio', 'by-how-much'];

function linkOfWord(matches: readonly Match[], at: number, from: number): Link {
  const match = matches[at];
  if (!match) return 'none';
  if (hasCue(match, 'minus')) return 'minus';
  if (hasCue(match, 'except')) return 'except';
  if (hasCue(match, 'each', 'as-percentage')) return 'per';
  if (hasCue(match, 'divided-by') && matches.some((other) => hasCue(other, 'divide'))) return 'per';
  if (hasCue(match, 'than', 'exceed') || isBareComparative(matches, at)) return 'than';
  if (hasCue(match, 'compare', 'change')) return 'compare';
  if (hasCue(match, 'with') && matches.some((other, i) => (i <= from || i > at) && hasCue(other, ...HOLDS_AGAINST)))
    return 'compare';
  if (hasCue(match, 'taken-from') && matches.some((other) => hasCue(other, 'subtract'))) return 'compare';
  if (hasCue(match, 'as')) return 'as';
  if (hasCue(match, 'sum') && hasCue(match, 'and')) return 'plus';
  if (hasCue(match, 'or')) return 'or';
  const before = matches[at - 1];
  // "that same line" goes on about what was named.
  const pointsBack = before !== undefined && hasCue(before, 'that');
  if (hasCue(match, 'and') || (hasCue(match, 'follow-up') && !hasCue(match, 'but', 'that') && !pointsBack))
    return 'and';
  return 'none';
}

const NUMBER_WITHIN = 3;

/** "more than" without a number after it holds two things against each other. */
export function isBareComparative(matches: readonly Match[], at: number): boolean {
  const match = matches[at];
  if (!match || match.tokens.length < 2 || !hasCue(match, 'above', 'below')) return false;
  return !matches.slice(at + 1, at + 1 + NUMBER_WITHIN).some((next) => isNumeric(next));
}

export function isNumeric({ tokens: [token], ...match }: Match): boolean {
  return (
    (token?.number !== undefined && !/^(?:19|20)\d\d$/.test(token.word)) ||
    hasCue({ tokens: token ? [token] : [], ...match }, 'number')
  );
}
