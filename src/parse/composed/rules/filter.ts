import type { Ask, Filter } from '../../../model/ask.ts';
import type { Metric } from '../../../model/metric.ts';
import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { isPercentage, metricsIn, sameUnitMetrics, singleMetric, yearsIn } from '../shapes.ts';
import type { Side } from '../sides.ts';

/** Which years, or in how many, something was above a number, rose, or was more than something else. */
export const filterYears: Rule = {
  name: 'which years',
  explains: [
    'which-year',
    'which-one',
    'years-covered',
    'more',
    'less',
    'above',
    'below',
    'rise',
    'fall',
    'exceed',
    'by-how-much',
  ],
  read: (parts) => {
    if (!asksYears(parts)) return undefined;
    const where = whereOf(parts);
    const [side, other] = parts.sides;
    const metric = side && singleMetric(side, parts.dataset);
    if (isInOtherUnit(parts, metric) || !where || !metric || (other && !('other' in where))) return undefined;
    const years = yearsIn(parts, parts.dataset.years);
    return years.length > 1 ? [filter(parts, 'years', [metric], years, where)] : undefined;
  },
};

/** Which topics or kinds, or how many of them, were above a number or rose. */
export const filterThings: Rule = {
  name: 'which things',
  explains: ['which-one', 'topics', 'above', 'below', 'rise', 'fall', 'more', 'less', 'than'],
  read: (parts) => {
    const where = whereOf(parts);
    if (!where || 'other' in where || !(parts.has('which-one', 'topics') || countsThings(parts))) return undefined;
    const of = sameUnitMetrics(metricsIn(parts), parts.dataset);
    if (of.length < 3 || isInOtherUnit(parts, of[0])) return undefined;
    const years = yearsIn(parts, 'moved' in where ? parts.dataset.years : parts.dataset.years.slice(-1));
    return [filter(parts, 'metrics', of, years, where)];
  },
};

/** "more than 90%" is said of no number of applications. */
function isInOtherUnit({ threshold, dataset }: Parts, metric: Metric | undefined): boolean {
  return threshold?.percent === true && metric !== undefined && !isPercentage(metric, dataset);
}

function filter(
  parts: Parts,
  over: Filter['over'],
  of: readonly Metric[],
  years: readonly number[],
  where: Filter['where'],
): Ask {
  const count = asksCount(parts) ? ({ count: true } as const) : {};
  return { ask: 'filter', over, of: [...of], years, where, ...count };
}

function asksYears(parts: Parts): boolean {
  if (parts.has('years-covered', 'which-year')) return true;
  return (
    parts.matches.some(
      (match, at) => match.entry?.cues.includes('year') && parts.matches[at - 1]?.entry?.cues.includes('which-one'),
    ) || asksCountOfYears(parts)
  );
}

/** "in how many of the three years" */
function asksCountOfYears({ matches }: Parts): boolean {
  return matches.some((match, at) => {
    const isCount = match.entry?.cues.includes('count');
    const near = matches.slice(at + 1, at + 4);
    return isCount && near.some((other) => other.entry?.cues.some((cue) => cue === 'all-years' || cue === 'year'));
  });
}

function asksCount(parts: Parts): boolean {
  return asksCountOfYears(parts) || (parts.has('count') && !parts.has('which-year', 'years-covered'));
}

/** "how many document types fell": what is counted is what is named right after "how many". */
function countsThings({ matches, mentions, phrases, sides }: Parts): boolean {
  const [first] = mentions;
  const named = phrases.filter(({ link }) => link !== 'except');
  if (!first || named.length !== 1 || (sides[0]?.metrics.length ?? 0) < 3) return false;
  const before = matches.slice(0, first.at);
  const count = before.findLastIndex((match) => hasCue(match, 'count'));
  return count >= 0 && before.slice(count + 1).every((match) => hasCue(match, 'of', 'filler'));
}

function whereOf(parts: Parts): Filter['where'] | undefined {
  if (parts.threshold) return parts.threshold.threshold;
  const [, other] = parts.sides;
  if (other && other.phrase.link === 'than') return heldAgainst(other, parts);
  const moved = movedBetween(parts);
  if (moved) return { moved };
  if (parts.has('rise') !== parts.has('fall')) return { moved: parts.has('rise') ? 'rise' : 'fall' };
  return undefined;
}

/** "more in 2020 than in 2019" */
function movedBetween(parts: Parts): 'rise' | 'fall' | undefined {
  const [first, second, ...others] = parts.periods.flatMap(({ years }) => years);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (!parts.has('than') || parts.has('more') === parts.has('less')) return undefined;
  return first > second === parts.has('more') ? 'rise' : 'fall';
}

function heldAgainst(other: Side, parts: Parts): Filter['where'] | undefined {
  const metric = singleMetric(other, parts.dataset);
  const than = parts.has('less', 'below') ? 'below' : 'above';
  return metric && { than, other: metric };
}
