import type { Cue } from '../../languages/cues.ts';
import type { Dataset } from '../../model/dataset.ts';
import { DIMENSION_CUES } from '../dimensions.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import { hasFigures, namesTopic } from './signs.ts';

const CLAUSE_BREAK = /[.,:;?!\n()–—…]/;
const SENTENCE_BREAK = /[.:;?!\n–—…]/;
const QUESTION: readonly Cue[] = [
  'count',
  'frequency',
  'percent',
  'by-how-much',
  'which-year',
  'trend',
  'what-is',
  'wish',
];
/** As many words at least has a preamble that is not one by what it says. */
const LONG = 6;
/** What begins with a restriction ("Syrians, facts please: …") is no preamble. */
const OPENING = 2;

/**
 * Takes out of what leads up to the question all that could restrict a figure: days, places, organisations, words that
 * are not known. "A colleague in Brussels asks by Tuesday: how many …?" asks of no day, and of no place.
 */
export function withoutPreamble(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const from = startOfQuestion(matches, dataset);
  if (from < 1) return matches;
  const before = matches.slice(0, from);
  if (!isPreamble(before, matches[from]) || refersBack(matches.slice(from))) return matches;
  return matches.filter((match, at) => at >= from || !restricts(match, dataset));
}

/** Where the clause begins that asks, and that names what it is about. */
function startOfQuestion(matches: readonly Match[], dataset: Dataset): number {
  const asking = matches.findIndex(
    (match, at) => hasCue(match, ...QUESTION) && matches.slice(at).some((other) => namesTopic(other, dataset)),
  );
  if (asking < 1) return afterColon(matches, dataset);
  for (let at = asking; at > 0; at--) {
    if (CLAUSE_BREAK.test(matches[at]?.tokens[0]?.gap ?? '')) return at;
    const before = matches[at - 1];
    if (before && hasCue(before, 'asks')) return at;
  }
  // Nothing marks the end of what leads up to it, but the question word itself.
  const [first] = matches.slice(asking);
  return first && hasCue(first, 'wish', 'count', 'percent', 'frequency', 'by-how-much') ? asking : -1;
}

/** "… by Tuesday: labour migrants, decisions, 2018" */
function afterColon(matches: readonly Match[], dataset: Dataset): number {
  const at = matches.findLastIndex((match) => match.tokens[0]?.gap.includes(':'));
  return matches.slice(at).some((match) => namesTopic(match, dataset)) ? at : -1;
}

function isPreamble(before: readonly Match[], first: Match | undefined): boolean {
  if (before.some((match) => hasCue(match, 'asker', 'asks'))) return true;
  const ends = SENTENCE_BREAK.test(first?.tokens[0]?.gap ?? '');
  const opens = before.slice(0, OPENING).some((match) => hasCue(match, 'country', 'place', 'age', 'gender'));
  return before.length >= LONG && !opens && (ends || before.some((match) => hasCue(match, 'self')));
}

/** "… how many of them": what was told is asked about. */
function refersBack(question: readonly Match[]): boolean {
  return question.some((match) => hasCue(match, 'anaphor', 'they'));
}

function restricts(match: Match, dataset: Dataset): boolean {
  if (!match.entry) return match.tokens[0]?.number === undefined;
  if (hasFigures(match, dataset)) return false;
  return conceptsOf(match).length > 0 || hasCue(match, ...DIMENSION_CUES, 'average');
}
