import type { Value } from '../model/answer.ts';
import { type Dataset, isMadeOf } from '../model/dataset.ts';
import { indicatorsOf, type Metric } from '../model/metric.ts';
import { evaluate } from './evaluate.ts';

/** What some figures come to in each of the years, where they are all the parts of a total that the data name. */
export function wholeOf(metrics: readonly Metric[], years: readonly number[], dataset: Dataset): Value[] {
  const ids = metrics.flatMap(indicatorsOf);
  const isPlain = metrics.every(({ is }) => is === 'indicator');
  const total = dataset.totals.find((total) => !total.row && isMadeOf(total, ids));
  if (!isPlain || !total) return [];
  const whole: Metric = { is: 'sum', of: metrics };
  return years.flatMap((year) => evaluate(whole, year, dataset) ?? []);
}
