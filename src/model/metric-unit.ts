import type { Dataset, IndicatorId } from './dataset.ts';
import type { Metric } from './metric.ts';
import type { ValueUnit } from './unit.ts';

/** The unit of what a metric comes to. */
export function unitOf(metric: Metric, dataset: Dataset): ValueUnit {
  switch (metric.is) {
    case 'indicator':
      return unitOfIndicator(metric.id, dataset);
    case 'estimate':
      return unitOfIndicator(baseOf(metric.rate, dataset) ?? '', dataset);
    case 'complement':
      return 'percent';
    case 'ratio':
      return metric.as === 'percent' ? 'percent' : 'times';
    case 'over-years': {
      const unit = unitOf(metric.of, dataset);
      return metric.by === 'change' && unit === 'percent' ? 'points' : unit;
    }
    case 'difference': {
      const unit = unitOf(metric.of[0], dataset);
      return unit === 'percent' ? 'points' : unit;
    }
    case 'sum':
      return metric.of[0] ? unitOf(metric.of[0], dataset) : 'count';
  }
}

export function unitOfIndicator(id: IndicatorId, { indicators }: Dataset): ValueUnit {
  return indicators.get(id)?.unit ?? 'count';
}

/** What a rate is a percentage of. */
export function baseOf(rate: IndicatorId, { relations }: Dataset): IndicatorId | undefined {
  return relations.rateOf.get(rate) ?? relations.amountOf.get(rate);
}
