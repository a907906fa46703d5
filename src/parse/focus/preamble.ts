import type { Cue } from '../../languages/cues.ts';
import type { Dataset } from '../../model/dataset.ts';
import { findYearCondition } from '../composed/condition.ts';
import { DIMENSION_CUES } from '../dimensions.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import { hasFigures, isYear, namesTopic } from './signs.ts';

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
  const [before, asked] = [matches.slice(0, from), matches.slice(from)];
  if (!isPreamble(before, asked[0], dataset) || refersBack(asked) || findYearCondition(before)) return matches;
  const apart = CLAUSE_BREAK.test(asked[0]?.tokens[0]?.gap ?? '');
  const personal =
    apart && (isFor(before, asked[0]) || before.some((match) => hasCue(match, 'self', 'asker', 'possessive')));
  return matches.filter(
    (match, at) => at >= from || !(restricts(match, dataset) || (personal && isOther(match, asked, dataset))),
  );
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
    if (before && hasCue(before, 'asks'))
      return matches.slice(at, asking).some((match) => namesTopic(match, dataset)) ? at : asking;
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

function isPreamble(before: readonly Match[], first: Match | undefined, dataset: Dataset): boolean {
  if (before.some((match) => hasCue(match, 'asker', 'asks')) || isFor(before, first)) return true;
  const ends = SENTENCE_BREAK.test(first?.tokens[0]?.gap ?? '');
  const personal = before.some((match) => hasCue(match, 'self', 'possessive'));
  const restricted = before.slice(0, OPENING).some((match) => hasCue(match, 'country', 'place', 'age', 'gender'));
  const opens = restricted && !before.slice(0, OPENING).some((match) => hasCue(match, 'self'));
  const apart = CLAUSE_BREAK.test(first?.tokens[0]?.gap ?? '');
  const bare = !before.some((match) => namesTopic(match, dataset) || isYear(match) || hasCue(match, 'wish', 'not'));
  if (bare && !opens && (ends || (apart && personal))) return true;
  return before.length >= LONG && !opens && (ends || before.some((match) => hasCue(match, 'self')));
}

/** "For the budget: how many …?" */
function isFor([opening]: readonly Match[], first: Match | undefined): boolean {
  return !!opening && hasCue(opening, 'from') && (first?.tokens[0]?.gap.includes(':') ?? false);
}

/** "before my call, how many decisions on student permits …?": a call has nothing to do with what is asked. */
function isOther(match: Match, asked: readonly Match[], dataset: Dataset): boolean {
  const own = figuresOf(match, dataset);
  const topics = asked.filter((other) => namesTopic(other, dataset));
  const isAsked = (id: string) => topics.some((topic) => figuresOf(topic, dataset).has(id));
  return topics.length > 0 && own.size > 0 && ![...own].some(isAsked);
}

function figuresOf(match: Match, dataset: Dataset): ReadonlySet<string> {
  return new Set(conceptsOf(match).flatMap((id) => [...(dataset.concepts.get(id)?.weights.keys() ?? [])]));
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
