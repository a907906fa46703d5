import { type Ask, metricsOf } from '../model/ask.ts';
import type { IndicatorId } from '../model/dataset.ts';
import type { Metric } from '../model/metric.ts';
import type { FiguresQuery, Slot, Years } from '../model/query.ts';
import { type Clues, missingYears, previousFigures, subjectSlot } from './clues.ts';

/** What every query has. */
export function frameOf({ dataset, language }: Clues): Pick<FiguresQuery, 'dataset' | 'language'> {
  return { dataset: dataset.id, language };
}

/** A query of one ask, about these indicators in these years. */
export function figuresQuery(
  clues: Clues,
  indicators: readonly IndicatorId[],
  years: Slot<Years>,
  ask: Ask,
): FiguresQuery {
  return {
    kind: 'figures',
    ...frameOf(clues),
    asks: [ask],
    subject: subjectSlot(clues, indicators),
    years,
    ...(ask.ask === 'value' || ask.ask === 'trend' ? missingYears(clues) : {}),
  };
}

/** What was asked last in the thread; of several asks, the first. */
export function previousAsk(clues: Clues): Ask | undefined {
  return previousFigures(clues)?.asks[0];
}

/** What the last question in the thread had computed: its first metric, unless that was a figure as published. */
export function previousComputed(clues: Clues): Metric | undefined {
  const ask = previousAsk(clues);
  const metric = ask && metricsOf(ask)[0];
  return metric?.is === 'indicator' ? undefined : metric;
}

/** True where the last question in the thread added something up: several figures, or one over years. */
export function addedBefore(clues: Clues): boolean {
  const before = previousComputed(clues);
  return before?.is === 'sum' || (before?.is === 'over-years' && before.by === 'sum');
}
