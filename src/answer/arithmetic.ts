import type { Change } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';

/** The only place that computes. Results keep three decimals: more would be noise of the machine, not of the figures. */
export function round(value: number): number {
  return Math.round((value + Number.EPSILON) * 1000) / 1000;
}

export function sumOf(figures: readonly Figure[]): number {
  return round(figures.reduce((sum, { value }) => sum + value, 0));
}

/** What is left of a figure without others that are counted in it. */
export function remainderOf(whole: Figure, without: readonly Figure[]): number {
  return round(whole.value - sumOf(without));
}

/** How far a number moved, and by how many per cent: nothing grows by per cent from 0 or from below it. */
export function movement(from: number, to: number): Pick<Change, 'difference' | 'percent'> {
  const difference = round(to - from);
  return from > 0 ? { difference, percent: percentOf(difference, from) } : { difference };
}

/** Percentages change by percentage points, never by per cent. */
export function changeBetween(from: Figure, to: Figure): Change {
  const moved = movement(from.value, to.value);
  if (from.unit === 'percent') return { from, to, difference: moved.difference, points: moved.difference };
  return { from, to, ...moved };
}

/** Not rounded: it is rounded once, where it is written. 19.8495 is 19.8, and would be 19.9 by way of 19.85. */
export function percentOf(part: number, whole: number): number {
  return (100 * part) / whole;
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
export function resultOf({ difference, percent }: Pick<Change, 'difference' | 'percent'>): number[] {
  return percent === undefined ? [difference] : [difference, round(percent)];
}
