import type { AskOf } from '../../model/ask.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Metric } from '../../model/metric.ts';
import { unitOf } from '../../model/metric-unit.ts';
import type { Period, Quantity } from '../../model/quantity.ts';
import type { Years } from '../../model/query.ts';
import { inOrder } from '../../model/years.ts';
import { hasCue } from '../match.ts';
import { mainOnes } from './metrics.ts';
import type { Parts } from './parts.ts';
import { type Side, yearsOf } from './sides.ts';

export function metricsIn({ sides }: Parts): readonly Metric[] {
  return sides.flatMap(({ metrics }) => metrics);
}

/** The years that are named anywhere in the question; otherwise those given. */
export function yearsIn(parts: Parts, otherwise: Years): Years {
  const named = inOrder(parts.sides.flatMap(yearsOf));
  return named.length > 0 ? named : otherwise;
}

/** Everything that is named, each in its own years; undefined where something has none and no year is said at all. */
export function quantitiesOf(parts: Parts): readonly Quantity[] | undefined {
  const of = parts.sides.flatMap((side) =>
    side.metrics.flatMap((metric) => side.periods.map((period): Quantity => ({ metric, period }))),
  );
  return of.length > 0 && parts.sides.every(({ periods, metrics }) => periods.length > 0 && metrics.length > 0)
    ? of
    : undefined;
}

/** Everything that is named, in one list of years each: those said of it, or else those given. */
export function quantitiesOver(parts: Parts, otherwise: Years): readonly Quantity[] {
  return parts.sides.flatMap((side) => {
    const years = yearsOf(side);
    const metrics =
      side.metrics.length > 1 ? [singleMetric(side, parts.dataset)].filter((one) => one !== undefined) : side.metrics;
    return metrics.map((metric): Quantity => ({ metric, period: { years: years.length > 0 ? years : otherwise } }));
  });
}

export function periodOrNewest(side: Side, metrics: readonly Metric[], { dataset }: Parts): readonly Quantity[] {
  const periods: readonly Period[] = side.periods.length > 0 ? side.periods : [{ years: dataset.years.slice(-1) }];
  return metrics.flatMap((metric) => periods.map((period): Quantity => ({ metric, period })));
}

/** What is compared: two things in the same years or each in its own, or one thing in two years, the later one first. */
export function pairOf(parts: Parts): readonly [Quantity, Quantity] | undefined {
  const { sides, dataset } = parts;
  const [a, b, ...others] = sides;
  if (!a || others.length > 0) return undefined;
  if (!b) return inTwoYears(a, dataset);
  const [one, other] = [singleMetric(a, dataset), singleMetric(b, dataset)];
  if (!one || !other) return undefined;
  const period = (side: Side): Period => side.periods[0] ?? a.periods[0] ?? { years: dataset.years.slice(-1) };
  return [
    { metric: one, period: period(a) },
    { metric: other, period: period(b) },
  ];
}

function inTwoYears(side: Side, dataset: Dataset): readonly [Quantity, Quantity] | undefined {
  const metric = singleMetric(side, dataset);
  const years = yearsOf(side);
  const [first, last] = [years[0], years.at(-1)];
  if (!metric || first === undefined || last === undefined || first === last) return undefined;
  return [
    { metric, period: { years: [last] } },
    { metric, period: { years: [first] } },
  ];
}

/** Each thing with the two years, or more, that its change is asked over. */
export function changing(parts: Parts): readonly Quantity[] | undefined {
  const of = parts.sides.flatMap((side) => {
    const metric = singleMetric(side, parts.dataset);
    const years = side.ends ?? yearsOf(side);
    return metric ? [{ metric, period: { years: years.length > 0 ? [...years] : parts.dataset.years } }] : [];
  });
  const moves = of.every(({ period }) => 'years' in period && period.years.length > 1);
  return of.length > 0 && moves ? of : undefined;
}

/** The one thing that a side stands for; of a whole topic its main figure. */
export function singleMetric({ metrics }: Pick<Side, 'metrics'>, dataset: Dataset): Metric | undefined {
  if (metrics.length <= 1) return metrics[0];
  const ids = metrics.flatMap((metric) => (metric.is === 'indicator' ? [metric.id] : []));
  const mains = ids.length === metrics.length ? mainOnes(ids, ids, dataset) : [];
  return mains.length === 1 && mains[0] ? { is: 'indicator', id: mains[0] } : undefined;
}

/** Computed from figures, not published as one. */
export function isDerived({ is }: Metric): boolean {
  return is !== 'indicator';
}

export function isPercentage(metric: Metric, dataset: Dataset): boolean {
  return unitOf(metric, dataset) === 'percent';
}

export function isAverage(metric: Metric, { relations }: Dataset): boolean {
  return metric.is === 'indicator' && relations.isAverage(metric.id);
}

export function sameUnit(quantities: readonly Quantity[], dataset: Dataset): boolean {
  return new Set(quantities.map(({ metric }) => unitOf(metric, dataset))).size === 1;
}

/** Those with the unit of the first; rows that are totals of others of them are left out. */
export function sameUnitMetrics(metrics: readonly Metric[], dataset: Dataset): readonly Metric[] {
  const [first] = metrics;
  const rows = new Set(dataset.totals.flatMap(({ row }) => row ?? []));
  return metrics.filter(
    (metric) =>
      first &&
      unitOf(metric, dataset) === unitOf(first, dataset) &&
      !(metric.is === 'indicator' && rows.has(metric.id)),
  );
}

/**
 * "Were there more …?": whether the first is more, or less, than the second. Not where the reader asks which of them is,
 * or begins with by how much.
 */
export function claimOf(parts: Parts): Pick<AskOf<'compare'>, 'claim'> {
  const [more, less] = [parts.has('more', 'above', 'exceed'), parts.has('less', 'below')];
  const first = parts.matches.find((match) => hasCue(match, 'yes-no', 'by-how-much'));
  const asked = first !== undefined && hasCue(first, 'yes-no');
  return asked && more !== less && !parts.has('which-one', 'or') ? { claim: more ? 'more' : 'less' } : {};
}
