import type { Unchecked } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { DIMENSION_CUES } from '../../parse/dimensions.ts';
import { conceptsOf, hasCue } from '../../parse/match.ts';
import type { Mention } from '../../parse/mention.ts';
import type { Sentence } from './sentence.ts';

const CLAUSE_END = /[.;:()–—?!\n]/;
const OF: ReadonlySet<string> = new Set([
  'van',
  'uit',
  'in',
  'bij',
  'door',
  'of',
  'from',
  'by',
  'at',
  'for',
  'voor',
  'among',
  'onder',
]);

/** What a stretch of a sentence says that the data do not tell apart; or that nothing is known of: not sure. */
export function restrictionIn(
  sentence: Sentence,
  from: number,
  to: number,
  used: readonly Mention[],
  dataset: Dataset,
): Unchecked | undefined {
  const { matches, matchOf, tokens } = sentence;
  let unsure: Unchecked | undefined;
  for (let i = matchOf[from] ?? 0; i < matches.length && i <= (matchOf[Math.max(from, to - 1)] ?? 0); i++) {
    const match = matches[i];
    if (!match) break;
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
    const place = matchOf.indexOf(i);
    if (!match.entry && first?.name && first.number === undefined && OF.has(tokens[place - 1]?.word ?? ''))
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

/** The clause around a place: dates and places of a dateline are in a clause of their own. */
export function clauseOf({ tokens }: Sentence, from: number, to: number): { from: number; to: number } {
  let start = from;
  while (start > 0 && !CLAUSE_END.test(tokens[start]?.gap ?? '')) start--;
  let end = to;
  while (end < tokens.length && !CLAUSE_END.test(tokens[end]?.gap ?? '')) end++;
  return { from: start, to: end };
}
