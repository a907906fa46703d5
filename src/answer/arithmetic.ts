import type { Change } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';

/** The only place that computes. Results keep three decimals: more would be noise of the machine, not of the figures. */
export function round(value: number): number {
  return Math.round((value + Number.EPSILON) * 1000) / 1000;
}

export function sumOf(figures: readonly Figure[]): number {
  return round(figures.reduce((sum, { value }) => sum + value, 0));
}

/** Percentages change by percentage points, never by per cent; and nothing grows by per cent from 0 or from below it. */
export function changeBetween(from: Figure, to: Figure): Change {
  const difference = round(to.value - from.value);
  if (from.unit === 'percent') return { from, to, difference, points: difference };
  const percent = from.value > 0 ? { percent: round((100 * (to.value - from.value)) / from.value) } : {};
  return { from, to, difference, ...percent };
}

export function percentOf(part: number, whole: number): number {
  return round((100 * part) / whole);
}

/**
 * A count from a rate in whole per cents: "49%" can be anything from 48.5% to 49.5%, so the count is an estimate
 * with a lower and an upper bound.
 */
export function estimate(rate: number, of: number): { value: number; low: number; high: number } {
  const at = (percent: number) => (Math.min(100, Math.max(0, percent)) * of) / 100;
  return { value: round(at(rate)), low: round(at(rate - 0.5)), high: round(at(rate + 0.5)) };
}

/** The numbers of a change that a reader may have asked for. */
export function resultOf({ difference, percent }: Change): number[] {
  return percent === undefined ? [difference] : [difference, percent];
}
