import type { Missing, UnavailableQuery } from '../../model/query.ts';
import { deniedMeasure, isClash, noteClash, stageClash } from '../clash.ts';
import { type Clues, has, mentions, previousFigures, type Recogniser, relativeYears } from '../clues.ts';
import { asksAverage, asksCountOfMoney, asksCountOfRate, asksPrice, dimensionOf, isUsed } from '../dimensions.ts';
import { frameOf } from '../figures-query.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import { asksForOneOfMany, asksOfOneCase } from '../one-case.ts';
import { restrictingWords, unknownMatches } from '../unknown-words.ts';
import { explain } from './explain.ts';

/** On the subject, but asking for something that these yearly figures do not tell apart, or do not have. */
export const unavailable: Recogniser = (clues) => {
  if (!isOnSubject(clues) || isExplained(clues)) return undefined;
  const missing = findMissing(clues);
  if (missing.length === 0 || isTold(missing, clues)) return undefined;
  const { concepts, indicators } = clues.subject;
  const subject = indicators.length > 0 ? { subject: { concepts, indicators } } : {};
  return { kind: 'unavailable', ...frameOf(clues), missing, ...subject } satisfies UnavailableQuery;
};

/** A note can tell why something was so in spring, though no figure is of spring. */
function isTold(missing: readonly Missing[], clues: Clues): boolean {
  const partsOfYear = missing.every(
    (one) => one.reason === 'dimension' && (one.dimension === 'month' || one.dimension === 'part-of-year'),
  );
  return partsOfYear && has(clues, 'why') && explain(clues)?.kind === 'explain';
}

/** Who something is for, or what it includes, can be explained to someone of any country; a figure can't be given. */
function isExplained(clues: Clues): boolean {
  if (!has(clues, 'who', 'includes') || has(clues, 'why', 'count', 'percent', 'money')) return false;
  const { concepts } = clues.dataset;
  const absent = clues.matches
    .flatMap(conceptsOf)
    .some((id) => concepts.get(id)?.kind === 'absent' && !concepts.get(id)?.weak);
  return !absent && explain(clues)?.kind === 'explain';
}

function isOnSubject(clues: Clues): boolean {
  const { subject, matches, dataset, continues } = clues;
  if (subject.mentions.length > 0 || continues) return true;
  // "how many Ukrainians in 2022?"
  const people = has(clues, 'count') && matches.some((match) => hasCue(match, 'country'));
  if (people && clues.years.from === 'said' && unknownMatches(clues).length === 0) return true;
  return matches.some((match) =>
    conceptsOf(match).some((id) => ['absent', 'domain', 'note'].includes(dataset.concepts.get(id)?.kind ?? '')),
  );
}

function findMissing(clues: Clues): Missing[] {
  const missing: Missing[] = [];
  if (clues.hypothesis) missing.push({ reason: 'dimension', dimension: 'hypothesis', words: clues.hypothesis });
  if (asksOfOneCase(clues)) missing.push({ reason: 'dimension', dimension: 'case', words: '' });
  for (const match of clues.matches) {
    const named = conceptsOf(match).find(
      (id) => clues.dataset.concepts.get(id)?.kind === 'absent' && !isBeside(id, match, clues),
    );
    const absent = named && !isUsed(match, clues) ? named : undefined;
    if (absent) missing.push({ reason: 'absent', concept: absent, words: match.words });
    const dimension = absent ? undefined : dimensionOf(match, clues);
    if (dimension) missing.push({ reason: 'dimension', dimension, words: match.words });
  }
  if (asksAverage(clues)) missing.push({ reason: 'dimension', dimension: 'average', words: '' });
  if (asksCountOfRate(clues) || asksCountOfMoney(clues))
    missing.push({ reason: 'dimension', dimension: 'count', words: '' });
  if (asksPrice(clues)) missing.push({ reason: 'unit', unit: 'million-eur' });
  const one = asksForOneOfMany(clues);
  if (one) missing.push({ reason: 'word', words: one });
  const years = missingYears(clues);
  if (years.length > 0) missing.push({ reason: 'year', years });
  const clash = missing.length === 0 ? (noteClash(clues) ?? deniedMeasure(clues) ?? stageClash(clues)) : undefined;
  if (clash) missing.push({ reason: 'combination', words: clash });
  if (missing.length === 0 && clues.subject.clash && isClash(clues))
    missing.push({ reason: 'combination', words: clues.subject.clash });
  const words = missing.length === 0 && clues.subject.indicators.length > 0 ? restrictingWords(clues) : [];
  if (words.length > 0 && explain(clues)?.kind !== 'explain')
    missing.push(...words.map((one): Missing => ({ reason: 'word', words: one })));
  return missing;
}

/** "people who live here and applied": what is asked of them is named. */
function isBeside(absent: string, match: Match, clues: Clues): boolean {
  const before = clues.matches[clues.matches.indexOf(match) - 1];
  return (
    !(before && hasCue(before, 'per')) &&
    !!clues.dataset.concepts.get(absent)?.weak &&
    (mentions(clues, 'measure') || mentions(clues, 'indicator') || mentions(clues, 'rest'))
  );
}

function missingYears(clues: Clues): readonly number[] {
  const { years, dataset } = clues;
  if (years.missing.length > 0) return years.missing;
  if (years.vague === 'this-year') return [Math.max(...dataset.years) + 1];
  if (years.from === 'said' && years.years.length > 0) return missingLater(clues);
  const before = previousFigures(clues)?.years.value;
  const relative = before && clues.continues ? relativeYears(clues, before) : undefined;
  return relative && !has(clues, 'change', 'rise', 'fall', 'more', 'less')
    ? relative.filter((year) => !dataset.years.includes(year))
    : [];
}

/** "There were 2,000 in 2020, how many will it be the year after?": only what is linked is asked of both. */
function missingLater({ years, dataset, matches, thread }: Clues): readonly number[] {
  const [year] = years.years;
  const at = matches.findIndex((match) => hasCue(match, 'following-year', 'previous-year'));
  const linked = matches
    .slice(Math.max(0, at - 3), at)
    .some((match) => hasCue(match, 'and', 'compare', 'than', 'until'));
  if (!years.shift || year === undefined || years.years.length > 1 || linked || thread.length > 0) return [];
  return [year + years.shift].filter((other) => !dataset.years.includes(other));
}
