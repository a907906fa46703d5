import type { Unit } from '../model/dataset.ts';
import type { ReadRow } from './read-table.ts';

const PERCENT_NAME = /%|\bpercentage\b|\bper ?cent\b|\bprocent\b/i;
const FTE_NAME = /\bfte\b/i;

/** The unit of a new row, as its cells show it; only where those are bare numbers, as its name says. */
export function unitOf({ label, values }: ReadRow): Unit {
  const shown = values.find(({ cell }) => !cell.plain)?.cell.unit;
  if (shown) return shown;
  if (PERCENT_NAME.test(label.text)) return 'percent';
  return FTE_NAME.test(label.text) ? 'fte' : 'count';
}
