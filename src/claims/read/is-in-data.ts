import type { Cell } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { indicatorsOf } from '../../model/metric.ts';

/** The data have something of it in each of its years. */
export function isInData({ metric, years }: Cell, dataset: Dataset): boolean {
  const ids = indicatorsOf(metric);
  return years.every((year) => ids.some((id) => dataset.figure(id, year)));
}
