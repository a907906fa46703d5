import type { Value, ValueUnit } from '../model/answer.ts';
import type { Dataset, IndicatorId } from '../model/dataset.ts';
import type { Metric } from '../model/metric.ts';
import {
  type Bounds,
  boundsOf,
  differenceBounds,
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
    return computed(metric, round(whole.value - part.value), whole.unit, [whole, part], bounds);
  },
  ratio: (metric, year, dataset) => {
    const [part, whole] = metric.of.map((one) => evaluate(one, year, dataset));
    if (!part || !whole || whole.value <= 0) return undefined;
    const [scale, unit] = metric.as === 'percent' ? ([100, 'percent'] as const) : ([1, 'times'] as const);
    const bounds = ratioBounds(boundsOf(part), boundsOf(whole), scale);
    return computed(metric, (scale * part.value) / whole.value, unit, [part, whole], bounds);
  },
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

/** Bounds are only kept where something that it was computed from has some, or where it is itself what makes them. */
function computed(metric: Metric, value: number, unit: ValueUnit, from: readonly Value[], bounds?: Bounds): Value {
  const figures = [...new Set(from.flatMap((part) => part.figures))];
  const isOpen = metric.is === 'estimate' || from.some((part) => part.bounds);
  return { metric, year: from[0]?.year ?? 0, value, unit, from, figures, ...(isOpen && bounds ? { bounds } : {}) };
}

/** What a rate is a percentage of. */
export function baseOf(rate: IndicatorId, { relations }: Dataset): IndicatorId | undefined {
  return relations.rateOf.get(rate) ?? relations.amountOf.get(rate);
}
