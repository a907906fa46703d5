import { conceptsOf, hasCue, type Match } from '../match.ts';
import { range } from '../year-words.ts';
import type { Parts } from './parts.ts';
import { BLOCKING, OPERATORS, type Rule } from './rule.ts';

/** The words that a reading does not explain. */
export function leftOver(parts: Parts, rule: Rule): readonly Match[] {
  const explained = new Set([
    ...parts.mentions.map(({ at }) => at),
    ...parts.periods.flatMap(({ at, end }) => range(at, end)),
    ...(parts.threshold ? range(parts.threshold.from, parts.threshold.to) : []),
    ...(parts.per ? [parts.per.at] : []),
  ]);
  return parts.matches.filter((match, at) => !explained.has(at) && !isExplained(match, at, parts, rule));
}

function isExplained(match: Match, at: number, parts: Parts, rule: Rule): boolean {
  if (!match.entry) return isHarmless(match, at, parts);
  if (hasCue(match, ...rule.explains) || (parts.combined && hasCue(match, 'total', 'sum', 'except'))) return true;
  const named = conceptsOf(match).some((id) => parts.dataset.concepts.get(id)?.kind !== 'domain');
  if (named && !hasCue(match, 'filler')) return false;
  // "family members who entered": said of what is named before it.
  if (hasCue(match, 'who') && parts.mentions.some((mention) => mention.at === at - 1)) return true;
  // "the agreement types": after what is named, a word for a kind is part of the name.
  if (hasCue(match, 'which-one') && parts.mentions.some((mention) => mention.at === at - 1)) return true;
  if (isPreposition(match, at, parts)) return true;
  if (hasCue(match, ...OPERATORS)) return false;
  return hasCue(match, 'filler', 'greeting') || !hasCue(match, ...BLOCKING);
}

/** "under the agreement": a word that compares before a number, and only places what is named behind it. */
function isPreposition(match: Match, at: number, { matches, mentions, threshold }: Parts): boolean {
  if (match.tokens.length > 1 || threshold || !hasCue(match, 'above', 'below')) return false;
  const next = matches.findIndex((other, i) => i > at && !hasCue(other, 'filler'));
  return mentions.some((mention) => mention.at === next);
}

/** An adverb, a name of the asker's own, a short sign: nothing that says which figure is meant. */
function isHarmless({ tokens: [token] }: Match, _at: number, { language }: Parts): boolean {
  if (!token) return true;
  if (token.number !== undefined) return false;
  if (token.word.length <= 2) return true;
  return language.words.adverbEndings.some(
    (ending) => token.word.length > ending.length + 2 && token.word.endsWith(ending),
  );
}
