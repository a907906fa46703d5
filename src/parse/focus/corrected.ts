import type { Concept, Dataset } from '../../model/dataset.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import { isKind, isYear, namesTopic } from './signs.ts';

type Sort = (match: Match, dataset: Dataset) => boolean;

const isMeasure: Sort = (match, dataset) => isKind(match, dataset, 'measure');
const isTopic: Sort = (match, dataset) =>
  namesTopic(match, dataset) || conceptsOf(match).some((id) => isOwnModifier(dataset.concepts.get(id)));
/** "first" says which; "new" hardly does. */
const isOwnModifier = (concept: Concept | undefined) => !!concept?.modifier && !concept.weak;

/** Takes out what the asker puts right: in "decisions in 2018, no wait, 2019" nothing is asked of 2018. */
export function withoutCorrected(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const cue = matches.findLastIndex((_, at) => corrects(matches, at));
  const from = cue === matches.length - 1 ? startOfLastClause(matches) - 1 : cue;
  const after = matches.slice(from + 1);
  // "the regular ones I mean, and not the others" puts nothing right.
  if (from < 1 || after.slice(0, 2).some((match) => hasCue(match, 'not', 'except'))) return matches;
  const corrected = sortsOf(after, dataset);
  return matches.filter((match, at) => at > from || !corrected.some((isSort) => isSort(match, dataset)));
}

/** "no wait", or "no" between two commas. */
function corrects(matches: readonly Match[], at: number): boolean {
  const [match, next] = [matches[at], matches[at + 1]];
  if (!match) return false;
  if (hasCue(match, 'correction')) return true;
  const apart = (one: Match | undefined) => one?.tokens[0]?.gap.includes(',') === true;
  return hasCue(match, 'no') && apart(match) && apart(next);
}

/** "complaints 2019, sorry 2018 I mean": the word that tells stands at the end of what puts right. */
function startOfLastClause(matches: readonly Match[]): number {
  return matches.findLastIndex((match) => match.tokens[0]?.gap.includes(','));
}

/** A year puts another year right, a topic another topic; a measure another measure, where it is all that is put right. */
function sortsOf(after: readonly Match[], dataset: Dataset): readonly Sort[] {
  const has = (isSort: Sort) => after.some((match) => isSort(match, dataset));
  const first = after.find((match) => isTopic(match, dataset) || isMeasure(match, dataset));
  // "the rate for first, scratch that, for repeat applications" keeps the rate: a topic comes first.
  const subject = first && isMeasure(first, dataset) ? [isTopic, isMeasure].filter(has) : [isTopic].filter(has);
  return has(isYear) ? [isYear, ...subject] : subject;
}
