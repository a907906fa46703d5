import type { Unchecked } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { DIMENSION_CUES } from '../../parse/dimensions.ts';
import { conceptsOf, hasCue } from '../../parse/match.ts';
import type { Mention } from '../../parse/mention.ts';
import { QUOTE, type Sentence } from './sentence.ts';

const CLAUSE_END = /[.;:()–—?!\n]/;

/** What a stretch of a sentence says that the data do not tell apart; or that nothing is known of: not sure. */
export function restrictionIn(
  sentence: Sentence,
  from: number,
  to: number,
  used: readonly Mention[],
  dataset: Dataset,
): Unchecked | undefined {
  const { matches, matchOf, starts, tokens, numbers, lexicon } = sentence;
  let unsure: Unchecked | undefined;
  for (let i = matchOf[from] ?? 0; i < matches.length && i <= (matchOf[Math.max(from, to - 1)] ?? 0); i++) {
    const match = matches[i];
    if (!match) break;
    const place = starts[i] ?? 0;
    // "a quarter fewer": that is no part of a year.
    if (numbers.has(place)) continue;
    const concepts = conceptsOf(match);
    if (concepts.some((id) => used.some((mention) => mention.concepts.some((one) => one.id === id)))) continue;
    // "including the externals", "not granted": another figure than the words around it name.
    if (hasCue(match, 'including', 'except', 'not', 'none')) unsure = 'unsure';
    const absent = concepts.map((id) => dataset.concepts.get(id)).find((one) => one?.kind === 'absent');
    if (absent && !absent.weak) return 'subset';
    if (absent) unsure = 'unsure';
    if (
      hasCue(match, ...DIMENSION_CUES) &&
      !hasCue(match, 'filler', 'greeting') &&
      concepts.every((id) => id === 'domain') &&
      !isDate(sentence, i)
    )
      return 'subset';
    const first = match.tokens[0];
    if (
      !match.entry &&
      first?.name &&
      first.number === undefined &&
      lexicon.small.prepositions.has(tokens[place - 1]?.word ?? '')
    )
      unsure = 'unsure';
  }
  return unsure;
}

/** "31 december 2020", "eind december": the end of a year. */
function isDate({ matches }: Sentence, at: number): boolean {
  return [matches[at - 1], matches[at + 1]].some((other) => {
    const number = other?.tokens[0]?.number;
    return number !== undefined && number <= 31;
  });
}

/** The clause around a place: dates and places of a dateline are in a clause of their own, and so is who is quoted. */
export function clauseOf(sentence: Sentence, from: number, to: number): { from: number; to: number } {
  const { tokens } = sentence;
  const mark = isQuoted(sentence, from) ? QUOTED_CLAUSE_END : CLAUSE_END;
  let start = from;
  while (start > 0 && !mark.test(tokens[start]?.gap ?? '')) start--;
  let end = to;
  while (end < tokens.length && !mark.test(tokens[end]?.gap ?? '')) end++;
  return { from: start, to: end };
}

const QUOTED_CLAUSE_END = new RegExp(`${CLAUSE_END.source}|${QUOTE.source}`);
/** In words: a shorter quotation is a name, or a word that somebody doubts. */
const SHORTEST_QUOTATION = 4;

function isQuoted({ tokens, quotes }: Sentence, at: number): boolean {
  const before = quotes.filter((mark) => mark <= at);
  const end = quotes[before.length] ?? tokens.length;
  return before.length % 2 === 1 && end - (before.at(-1) ?? 0) >= SHORTEST_QUOTATION;
}
