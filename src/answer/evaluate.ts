import type { Value } from '../model/answer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Metric } from '../model/metric.ts';
import { baseOf } from '../model/metric-unit.ts';
import type { ValueUnit } from '../model/unit.ts';
import {
  type Bounds,
  boundsOf,
  differenceBounds,
  mean,
  ratioBounds,
  round,
  roundingOf,
  sum,
  sumBounds,
} from './arithmetic.ts';

type MetricOf<Is extends Metric['is']> = Extract<Metric, { is: Is }>;

/** How each kind of metric is worked out in a year; none where a figure that it needs is not there. */
type Evaluators = {
  readonly [Is in Metric['is']]: (metric: MetricOf<Is>, year: number, dataset: Dataset) => Value | undefined;
};

const EVALUATORS = {
  indicator: published,
  sum: (metric, year, dataset) => {
    const from = metric.of.flatMap((part) => evaluate(part, year, dataset) ?? []);
    const [first] = from;
    if (!first || from.some(({ unit }) => unit !== first.unit)) return undefined;
    const value = sum(from.map((part) => part.value));
    return computed(metric, value, first.unit, from, sumBounds(from.map(boundsOf)));
  },
  difference: (metric, year, dataset) => {
    const [whole, part] = metric.of.map((one) => evaluate(one, year, dataset));
    if (!whole || !part || whole.unit !== part.unit) return undefined;
    const bounds = differenceBounds(boundsOf(whole), boundsOf(part));
    const unit = whole.unit === 'percent' ? 'points' : whole.unit;
    return computed(metric, round(whole.value - part.value), unit, [whole, part], bounds);
  },
  ratio: (metric, year, dataset) => {
    const [part, whole] = metric.of.map((one) => evaluate(one, year, dataset));
    if (!part || !whole || whole.value <= 0) return undefined;
    const [scale, unit] = metric.as === 'percent' ? ([100, 'percent'] as const) : ([metric.per ?? 1, 'times'] as const);
    const bounds = ratioBounds(boundsOf(part), boundsOf(whole), scale);
    return computed(metric, (scale * part.value) / whole.value, unit, [part, whole], bounds);
  },
  'over-years': overYears,
  estimate: (metric, year, dataset) => {
    const rate = published({ is: 'indicator', id: metric.rate }, year, dataset);
    const of = published({ is: 'indicator', id: baseOf(metric.rate, dataset) ?? '' }, year, dataset);
    if (!rate || !of) return undefined;
    const percent = metric.part === 'rest' ? 100 - rate.value : rate.value;
    const { low, high } = roundingOf(percent);
    const at = (share: number) => round((share * of.value) / 100);
    return computed(metric, at(percent), of.unit, [rate, of], { low: at(low), high: at(high) });
  },
  complement: (metric, year, dataset) => {
    const rate = published({ is: 'indicator', id: metric.of }, year, dataset);
    return rate && computed(metric, round(100 - rate.value), 'percent', [rate]);
  },
} satisfies Evaluators;

/** What a metric comes to in a year, with all that it was computed from. */
export function evaluate(metric: Metric, year: number, dataset: Dataset): Value | undefined {
  return (EVALUATORS as Record<Metric['is'], Evaluators[Metric['is']]>)[metric.is](metric as never, year, dataset);
}

function published(metric: MetricOf<'indicator'>, year: number, dataset: Dataset): Value | undefined {
  const figure = dataset.figure(metric.id, year);
  return figure && { metric, year, value: figure.value, unit: figure.unit, from: [], figures: [figure] };
}

/** Of those years that there is a value of: two at least, and for a change the first and the last. */
function overYears(metric: MetricOf<'over-years'>, year: number, dataset: Dataset): Value | undefined {
  const { by, of, years } = metric;
  if (year < Math.max(...years)) return undefined;
  const all = years.flatMap((one) => evaluate(of, one, dataset) ?? []);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < Math.min(2, years.length) || (by === 'change' && all.length < years.length))
    return undefined;
  const from = by === 'change' ? [first, last] : all;
  const { value, bounds } = TAKEN[by](
    from.map((one) => one.value),
    from.map(boundsOf),
  );
  const unit = by === 'change' && first.unit === 'percent' ? 'points' : first.unit;
  return { ...computed(metric, value, unit, from, bounds), year };
}

type Taken = (
  numbers: readonly number[],
  bounds: readonly Bounds[],
) => { readonly value: number; readonly bounds: Bounds };

const TAKEN: Readonly<Record<MetricOf<'over-years'>['by'], Taken>> = {
  sum: (numbers, bounds) => ({ value: sum(numbers), bounds: sumBounds(bounds) }),
  average: (numbers, bounds) => {
    const { low, high } = sumBounds(bounds);
    return { value: mean(numbers), bounds: { low: round(low / numbers.length), high: round(high / numbers.length) } };
  },
  change: ([first = 0, last = 0], [before, after]) => ({
    value: round(last - first),
    bounds: differenceBounds(after ?? { low: last, high: last }, before ?? { low: first, high: first }),
  }),
};

/** Bounds are only kept where something that it was computed from has some, or where it is itself what makes them. */
function computed(metric: Metric, value: number, unit: ValueUnit, from: readonly Value[], bounds?: Bounds): Value {
  const figures = [...new Set(from.flatMap((part) => part.figures))];
  const isOpen = metric.is === 'estimate' || from.some((part) => part.bounds);
  return { metric, year: from[0]?.year ?? 0, value, unit, from, figures, ...(isOpen && bounds ? { bounds } : {}) };
}
