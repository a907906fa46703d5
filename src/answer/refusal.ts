import type { MissingPart, ValueUnit } from '../model/answer.ts';
import type { Dataset, IndicatorId } from '../model/dataset.ts';
import type { Metric } from '../model/metric.ts';
import { isMoney } from '../model/unit.ts';
import { baseOf } from './evaluate.ts';

/** Why a metric means nothing, in whatever year; none where it does. */
export function refusalOf(metric: Metric, dataset: Dataset): MissingPart | undefined {
  if (metric.is === 'indicator') return undefined;
  if (metric.is === 'complement')
    return unitOf(metric.of, dataset) === 'percent' ? undefined : { reason: 'unit', unit: 'percent' };
  if (metric.is === 'estimate')
    return baseOf(metric.rate, dataset) ? undefined : { reason: 'dimension', dimension: 'count', words: '' };
  const inner = metric.of.map((part) => refusalOf(part, dataset)).find((one) => one !== undefined);
  if (inner) return inner;
  const units = [...new Set(metric.of.map((part) => metricUnit(part, dataset)))];
  if (metric.is === 'ratio') return ratioRefusal(metric, units);
  if (metric.is === 'difference') return units.length > 1 || units[0] === 'percent' ? { reason: 'sum' } : undefined;
  const addends = addendsOf(metric, dataset);
  return addends && units.length === 1 && mayBeAdded(addends, dataset) ? undefined : { reason: 'sum' };
}

/** A percentage is of things of the same unit; and no source says what one thing costs. */
function ratioRefusal({ as }: Extract<Metric, { is: 'ratio' }>, units: readonly ValueUnit[]): MissingPart | undefined {
  if (units.length === 1 && (as === 'times' || units[0] !== 'percent')) return undefined;
  if (as === 'percent' || units.includes('percent')) return { reason: 'unit', unit: 'percent' };
  return units.some(isMoney) ? { reason: 'unit', unit: 'million-eur' } : undefined;
}

/** The counts that a sum adds up, an estimate being a part of the count that it is taken of; none for what has no sum. */
function addendsOf(metric: Metric, dataset: Dataset): readonly IndicatorId[] | undefined {
  switch (metric.is) {
    case 'indicator':
      return [metric.id];
    case 'estimate':
      return [baseOf(metric.rate, dataset) ?? ''];
    case 'sum': {
      const all = metric.of.map((part) => addendsOf(part, dataset));
      return all.includes(undefined) ? undefined : all.flatMap((ids) => ids ?? []);
    }
    default:
      return undefined;
  }
}

function mayBeAdded(ids: readonly IndicatorId[], { relations, totals }: Dataset): boolean {
  const isTotal = () =>
    totals.some(({ parts }) => parts.length === ids.length && parts.every((id) => ids.includes(id)));
  return ids.length === 1 || (new Set(ids).size === ids.length && (relations.mayBeAdded(ids) || isTotal()));
}

/** True where the values of several years may be added up. */
export function mayBeAddedOverYears(metric: Metric, dataset: Dataset): boolean {
  if (metric.is === 'difference') return metric.of.every((part) => mayBeAddedOverYears(part, dataset));
  return addendsOf(metric, dataset)?.every((id) => dataset.relations.mayBeAddedOverYears(id)) ?? false;
}

function metricUnit(metric: Metric, dataset: Dataset): ValueUnit {
  switch (metric.is) {
    case 'indicator':
      return unitOf(metric.id, dataset);
    case 'estimate':
      return unitOf(baseOf(metric.rate, dataset) ?? '', dataset);
    case 'complement':
      return 'percent';
    case 'ratio':
      return metric.as === 'percent' ? 'percent' : 'times';
    case 'sum':
    case 'difference':
      return metric.of[0] ? metricUnit(metric.of[0], dataset) : 'count';
  }
}

function unitOf(id: IndicatorId, { indicators }: Dataset): ValueUnit {
  return indicators.get(id)?.unit ?? 'count';
}
