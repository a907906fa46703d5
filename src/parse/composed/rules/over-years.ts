import type { Cue } from '../../../languages/cues.ts';
import type { Ask } from '../../../model/ask.ts';
import type { OverYears } from '../../../model/metric.ts';
import { type Quantity, quantityOver } from '../../../model/quantity.ts';
import { inOrder } from '../../../model/years.ts';
import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { claimOf, isAverage, metricsIn, singleMetric } from '../shapes.ts';
import { type Side, yearsOf } from '../sides.ts';

/**
 * The mean or the sum of several years: by itself, held against a number, against one of the years ("by how much was 2020
 * above the average?") or against something else. Never the mean of a figure that is an average itself.
 */
export const overYears: Rule = {
  name: 'years taken together',
  explains: [
    'average',
    'total',
    'sum',
    'each',
    'above',
    'below',
    'more',
    'less',
    'exceed',
    'by-how-much',
    'times',
    'ratio',
    'compare',
    'change',
    'or',
    'relative-change',
    'percent',
    'includes',
  ],
  read: (parts) => {
    const by = parts.has('average') ? 'average' : isSumOfYears(parts) ? 'sum' : undefined;
    if (!by || (by === 'average' && !isMeanOfYears(parts))) return undefined;
    const [side, ...others] = parts.sides;
    const of = others.length === 0 && side ? besideOwnYears(side, by, parts) : eachOverYears(by, parts);
    return of && [askOf(of, parts)];
  },
};

const HOLDING: readonly Cue[] = [
  'above',
  'below',
  'more',
  'less',
  'exceed',
  'times',
  'ratio',
  'compare',
  'change',
  'by-how-much',
];

/** A sum by itself is a total. Here it is held against a number, or against something else. */
function isSumOfYears({ has, combined, threshold, sides }: Parts): boolean {
  if (!has('total', 'sum') || combined) return false;
  return threshold !== undefined || (has(...HOLDING) && (sides.length > 1 || sides.some(hasYearApart)));
}

/** "2020 above 2018 and 2019 together" */
function hasYearApart({ periods }: Side): boolean {
  const lengths = periods.map((period) => ('years' in period ? period.years.length : 0));
  return lengths.includes(1) && lengths.some((length) => length > 1);
}

function askOf(of: readonly Quantity[], parts: Parts): Ask {
  const { threshold } = parts;
  if (threshold) return { ask: 'value', of: [...of], threshold: threshold.threshold };
  if (of.length !== 2 || !parts.has(...HOLDING)) return { ask: 'value', of: [...of] };
  const as = parts.has('times', 'ratio') ? 'times' : parts.has('percent', 'relative-change') ? 'percent' : undefined;
  return { ask: 'compare', of: [...of], ...(as ? { as: [as] } : {}), ...claimOf(parts) };
}

/** One thing: its years together, with a year that is named by itself held against them. */
function besideOwnYears(side: Side, by: OverYears['by'], parts: Parts): readonly Quantity[] | undefined {
  const metric = singleMetric(side, parts.dataset);
  if (!metric) return undefined;
  const named = side.periods.flatMap((period) => ('years' in period ? [period.years] : []));
  const together = inOrder(named.filter((years) => years.length > 1 || parts.fromThread).flat());
  const single = inOrder(named.filter((years) => years.length === 1 && !parts.fromThread).flat());
  const all = by === 'average' && (single.length === 0 || parts.has(...HOLDING)) ? parts.dataset.years : [];
  const years = together.length > 0 ? together : all;
  if (years.length < 2 || single.length > 1 || (single.length > 0 && parts.threshold)) return undefined;
  const whole = quantityOver(by, metric, years);
  return single.length > 0 ? [{ metric, period: { years: single } }, whole] : [whole];
}

/** Several things: each with its years together, where it has more than one. */
function eachOverYears(by: OverYears['by'], parts: Parts): readonly Quantity[] | undefined {
  const of = parts.sides.map((side): Quantity | undefined => {
    const metric = singleMetric(side, parts.dataset);
    const years = yearsOf(side);
    return metric && quantityOver(by, metric, years.length > 0 ? years : parts.dataset.years);
  });
  const complete = of.filter((one) => one !== undefined);
  const isOver = complete.some(({ metric }) => metric.is === 'over-years');
  return complete.length === of.length && isOver ? complete : undefined;
}

/** Years are named, or it is the average number that is asked for: "on average, how many are in one …" is something else. */
function isMeanOfYears(parts: Parts): boolean {
  const { matches, periods, fromThread, dataset } = parts;
  if (metricsIn(parts).some((metric) => isAverage(metric, dataset))) return false;
  if (fromThread || periods.some(({ years }) => years.length > 1)) return true;
  return matches.some((match, at) => {
    const next = matches[at + 1];
    return hasCue(match, 'average') && match.tokens.length === 1 && next !== undefined && hasCue(next, 'count');
  });
}
