import { type Dataset, type IndicatorId, isMadeOf, type Unit } from '../../model/dataset.ts';
import { type Metric, publishedMetric, sumOf } from '../../model/metric.ts';
import { printedTotal } from '../clues.ts';
import type { Phrase } from './phrases.ts';

/** In what the figures are asked for. `counted`: "how many", so that a rate stands for a number. */
export interface Asked {
  readonly unit?: 'percent' | 'count' | 'money';
  /** Several may be added up: "together", "in total". */
  readonly total: boolean;
}

/** What a phrase stands for, in the unit that is asked for. More than one where nothing chooses between them. */
export function metricsOf(phrase: Phrase, asked: Asked, dataset: Dataset): readonly Metric[] {
  const { indicators } = phrase;
  const isRest = phrase.mentions.some(({ concepts }) => concepts.every(({ kind }) => kind === 'rest'));
  if (isRest) return indicators.map((id) => restOf(id, asked, dataset));
  const ids = inUnit(phrase, asked, dataset);
  if (asked.unit === 'count' && ids.length > 0 && ids.every((id) => dataset.relations.rateOf.has(id)))
    return ids.map((rate) => ({ is: 'estimate', rate, part: 'counted' }));
  if (ids.length < 2) return ids.map(publishedMetric);
  const row = printedTotal(dataset, ids);
  if (row && asked.total) return [publishedMetric(row)];
  if (isNamedTotal(ids, dataset) || (asked.total && !row && dataset.relations.mayBeAdded(ids))) return [sumOf(ids)];
  return ids.map(publishedMetric);
}

function restOf(id: IndicatorId, { unit }: Asked, { relations }: Dataset): Metric {
  return unit === 'count' && relations.rateOf.has(id)
    ? { is: 'estimate', rate: id, part: 'rest' }
    : { is: 'complement', of: id };
}

function isNamedTotal(ids: readonly IndicatorId[], { totals }: Dataset): boolean {
  return totals.some((total) => total.insteadOf && isMadeOf(total, ids));
}

const UNIT: Readonly<Record<NonNullable<Asked['unit']>, readonly Unit[]>> = {
  percent: ['percent'],
  count: ['count', 'fte'],
  money: ['million-eur'],
};

/** Those in the unit that is asked for; of a whole topic its main figure, where one number is asked for. */
function inUnit({ indicators, also }: Phrase, { unit }: Asked, dataset: Dataset): readonly IndicatorId[] {
  if (!unit) return indicators;
  const unitOf = (id: IndicatorId) => dataset.indicators.get(id)?.unit ?? 'count';
  const own = indicators.filter((id) => UNIT[unit].includes(unitOf(id)));
  if (own.length > 0) return unit === 'count' ? mainOnes(own, indicators, dataset) : own;
  const topics = new Set(indicators.map((id) => dataset.indicators.get(id)?.topic));
  const near = also.filter((id) => UNIT[unit].includes(unitOf(id)) && topics.has(dataset.indicators.get(id)?.topic));
  return near.length > 0 && unit !== 'count' ? near : indicators;
}

/** Per topic that is meant as a whole, its main figure; otherwise as they are. */
export function mainOnes(
  ids: readonly IndicatorId[],
  all: readonly IndicatorId[],
  dataset: Dataset,
): readonly IndicatorId[] {
  const topics = [...new Set(ids.map((id) => dataset.indicators.get(id)?.topic ?? ''))];
  return topics.flatMap((topicId) => {
    const topic = dataset.topics.get(topicId);
    const own = ids.filter((id) => dataset.indicators.get(id)?.topic === topicId);
    const whole = topic?.main && own.length > 1 && topic.indicators.every((id) => all.includes(id));
    return whole && topic.main ? [topic.main] : own;
  });
}
