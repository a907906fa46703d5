import type { MissingPart } from '../model/answer.ts';
import { type Dataset, type IndicatorId, isMadeOf } from '../model/dataset.ts';
import type { Metric } from '../model/metric.ts';
import { baseOf, unitOf, unitOfIndicator } from '../model/metric-unit.ts';
import type { ValueUnit } from '../model/unit.ts';
import { isMoney } from '../model/unit.ts';

/** Why a metric means nothing, in whatever year; none where it does. */
export function refusalOf(metric: Metric, dataset: Dataset): MissingPart | undefined {
  if (metric.is === 'indicator') return undefined;
  if (metric.is === 'complement')
    return unitOfIndicator(metric.of, dataset) === 'percent' ? undefined : { reason: 'unit', unit: 'percent' };
  if (metric.is === 'estimate')
    return baseOf(metric.rate, dataset) ? undefined : { reason: 'dimension', dimension: 'count', words: '' };
  if (metric.is === 'over-years')
    return (
      refusalOf(metric.of, dataset) ??
      (metric.by === 'sum' && !mayBeAddedOverYears(metric.of, dataset) ? { reason: 'sum' } : undefined)
    );
  const inner = metric.of.map((part) => refusalOf(part, dataset)).find((one) => one !== undefined);
  if (inner) return inner;
  const units = [...new Set(metric.of.map((part) => unitOf(part, dataset)))];
  if (metric.is === 'ratio') return ratioRefusal(metric, units);
  if (metric.is === 'difference') return units.length > 1 ? { reason: 'sum' } : undefined;
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
  const isTotal = () => totals.some((total) => isMadeOf(total, ids));
  return ids.length === 1 || (new Set(ids).size === ids.length && (relations.mayBeAdded(ids) || isTotal()));
}

/** True where the values of several years may be added up. */
function mayBeAddedOverYears(metric: Metric, dataset: Dataset): boolean {
  if (metric.is === 'difference') return metric.of.every((part) => mayBeAddedOverYears(part, dataset));
  return addendsOf(metric, dataset)?.every((id) => dataset.relations.mayBeAddedOverYears(id)) ?? false;
}
