import type { Premise } from '../../model/ask.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import type { Slot, Years } from '../../model/query.ts';
import {
  allYears,
  type Clues,
  has,
  newestYear,
  previousFigures,
  printedTotal,
  type Recogniser,
  relativeYears,
  topicsOf,
  unitsOf,
} from '../clues.ts';
import { figuresQuery, previousAsk, previousComputed } from '../figures-query.ts';
import type { Group } from '../groups.ts';
import { hasCue } from '../match.ts';
import { narrow, sides } from '../narrow.ts';

/** How much the same thing rose or fell from one year to another. */
export const change: Recogniser = (clues) => {
  if (clues.subject.indicators.length === 0 || !asksForChange(clues)) return undefined;
  const indicators = changing(clues);
  if (isCounted(clues, indicators)) return undefined;
  if (sidesNamed(clues, indicators)) return undefined;
  const premise = premiseOf(clues);
  const years = changeYears(clues, indicators);
  return figuresQuery(clues, indicators, years, {
    ask: 'change',
    of: quantitiesOf(indicators.map(publishedMetric), years.value),
    ...(premise ? { premise } : {}),
    ...(has(clues, 'why') ? { why: true } : {}),
  });
};

/** "how many more became …" asks for numbers that follow from a rate, not for the rate. */
function isCounted({ dataset, cues }: Clues, ids: readonly IndicatorId[]): boolean {
  return (
    cues.has('count') &&
    !cues.has('percent') &&
    !cues.has('points') &&
    ids.every((id) => dataset.relations.rateOf.has(id))
  );
}

function asksForChange(clues: Clues): boolean {
  if (has(clues, 'sum') && !has(clues, 'rise', 'fall')) return false;
  if (has(clues, 'rise', 'fall', 'double', 'halve', 'points')) return true;
  if (has(clues, 'by-how-much')) return !isFirstYear(clues);
  const twoYears = clues.years.years.length > 1 || clues.years.shift !== undefined;
  if (has(clues, 'change')) return true;
  const counts = !unitsOf(clues.dataset, clues.subject.indicators).includes('percent');
  if (has(clues, 'percent') && counts && twoYears) return true;
  if ((has(clues, 'compare') || (counts && has(clues, 'relative-change'))) && (twoYears || clues.continues))
    return true;
  if (has(clues, 'more', 'less')) return twoYears || clues.continues || !has(clues, 'above', 'below');
  if (has(clues, 'or') && clues.years.years.length === 2) return has(clues, 'highest', 'more', 'yes-no', 'by-how-much');
  return clues.continues && isChangeAgain(clues) && !has(clues, 'count', 'trend');
}

/** After a change of something as published; what comes after one of a sum or an estimate is asked of those again. */
function isChangeAgain(clues: Clues): boolean {
  return previousAsk(clues)?.ask === 'change' && !previousComputed(clues);
}

/** "in the red, and by how much?": with no year before it in the data, that asks for the figure itself. */
function isFirstYear({ dataset, subject, years }: Clues): boolean {
  const [year] = years.years;
  return years.years.length === 1 && allYears(dataset, subject.indicators).every((known) => known === year);
}

/** "percent" says how the change is to be put, not which of the measures is meant, unless a rate is named. */
function changing(clues: Clues): readonly IndicatorId[] {
  const ids = clues.subject.indicators;
  const row = has(clues, 'total') && printedTotal(clues.dataset, ids);
  if (row && topicsOf(clues.dataset, ids).length === 1) return [row];
  if (ids.length < 2 || topicsOf(clues.dataset, ids).length > 1) return sides(clues);
  if (has(clues, 'points')) return narrow(clues);
  if (!has(clues, 'count', 'percent', 'more', 'less', 'relative-change', 'rise', 'fall')) return ids;
  const topic = clues.dataset.topics.get(topicsOf(clues.dataset, ids)[0] ?? '');
  return topic?.main && ids.includes(topic.main) && ids.length === topic.indicators.length ? [topic.main] : ids;
}

/** Two things in one year are compared with each other, not each with the year before. */
function sidesNamed(clues: Clues, indicators: readonly IndicatorId[]): boolean {
  if (heldAgainst(clues)) return unitsOf(clues.dataset, indicators).length === 1;
  const oneYear = clues.years.years.length <= 1 && !clues.years.shift && !clues.years.series;
  const sides = clues.subject.groups.length > 1 || indicators.length === 2;
  const moving = has(clues, 'rise', 'fall', 'double', 'halve', 'trend');
  return oneYear && sides && !moving && unitsOf(clues.dataset, indicators).length === 1;
}

/** "more came in than were closed", "the gap between asylum and regular": two things, in whatever years. */
function heldAgainst(clues: Clues): boolean {
  const [a, b] = clues.subject.groups;
  if (clues.subject.groups.length !== 2 || !a || !b || has(clues, 'rise', 'fall', 'points')) return false;
  const own = (one: Group, other: Group) => one.mentions.filter((mention) => !other.mentions.includes(mention));
  const pairs = own(a, b).flatMap((one) => own(b, a).map((other) => [one.at, other.at].sort((x, y) => x - y)));
  return pairs.some(([first = 0, second = 0]) => {
    const between = clues.matches.slice(first + 1, second);
    return between.some((match) => hasCue(match, 'than', 'exceed')) || opensBetween(clues, first);
  });
}

/** "the gap between the …", and not "between 2018 and 2020" */
function opensBetween({ matches, years }: Clues, at: number): boolean {
  return matches
    .slice(0, Math.max(0, at))
    .some((match, i) => hasCue(match, 'between') && hasCue(match, 'change') && !years.used.has(i + 1));
}

/** "How many more …?" is no question for a yes or no, but what it takes for granted can be wrong. */
function premiseOf(clues: Clues): Premise | undefined {
  const premise = claimedChange(clues);
  const aside = has(clues, 'by-how-much', 'count', 'percent', 'points', 'relative-change') && !has(clues, 'yes-no');
  return premise && { ...premise, ...(aside ? { aside } : {}) };
}

function claimedChange(clues: Clues): Premise | undefined {
  if (has(clues, 'double')) return { direction: 'rise', factor: 2 };
  if (has(clues, 'halve')) return { direction: 'fall', factor: 0.5 };
  const rise = has(clues, 'rise') || (has(clues, 'more') && !has(clues, 'less'));
  const fall = has(clues, 'fall') || (has(clues, 'less') && !has(clues, 'more'));
  if (rise === fall) return undefined;
  return { direction: rise ? 'rise' : 'fall' };
}

/** The two years, or more, that a change is asked between. */
export function changeYears(clues: Clues, indicators: readonly IndicatorId[]): Slot<Years> {
  const { years, dataset } = clues;
  const known = allYears(dataset, indicators);
  if (years.ends) return { value: years.ends, from: 'said' };
  if (years.years.length > 1) return { value: years.years, from: 'said' };
  const before = previousFigures(clues)?.years.value ?? [];
  const [said] = years.years;
  if (said !== undefined) {
    if (isBaseline(clues, said)) return { value: inOrder(said, newestYear(dataset, indicators)), from: 'said' };
    const other =
      relativeYears(clues, [said])?.[0] ?? (clues.continues ? before.find((year) => year !== said) : undefined);
    return {
      value: inOrder(other ?? precedingYear(said, known), said),
      from: other === undefined ? 'assumed' : 'said',
    };
  }
  if (years.shift && before[0] !== undefined)
    return { value: inOrder(before[0], relativeYears(clues, before)?.[0] ?? before[0]), from: 'said' };
  if (clues.continues) return continuedYears(clues, before, known);
  return years.series || known.length > 0
    ? { value: known, from: years.series ? 'said' : 'assumed' }
    : { value: [newestYear(dataset, indicators)], from: 'assumed' };
}

/** "compared with 2018": the only year named is the one that the newest is held against. */
function isBaseline({ matches, years, continues, dataset }: Clues, said: number): boolean {
  if (continues || years.shift || said === Math.max(...dataset.years)) return false;
  const at = matches.findIndex((match) => match.tokens[0]?.number === said || match.tokens[0]?.number === said - 2000);
  const before = [matches[at - 1], matches[at - 2]];
  return at > 0 && before.some((match) => match && hasCue(match, 'change', 'than'));
}

/** "how much more is that?": the two years last asked for, or the last one and the year before it. */
function continuedYears(clues: Clues, before: Years, known: Years): Slot<Years> {
  if (before.length > 1) return { value: before, from: 'thread' };
  const [last] = before;
  const earlier = clues.thread
    .filter((query) => 'years' in query)
    .flatMap((query) => query.years.value)
    .findLast((year) => year !== last);
  if (last === undefined) return { value: known, from: 'assumed' };
  return { value: inOrder(earlier ?? precedingYear(last, known), last), from: 'thread' };
}

/** The first year of the data has none before it: it is held against the next one. */
function precedingYear(year: number, known: Years): number {
  return known.includes(year - 1) || !known.includes(year + 1) ? year - 1 : year + 1;
}

function inOrder(a: number, b: number): Years {
  return a <= b ? [a, b] : [b, a];
}
