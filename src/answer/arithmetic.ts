import type { Change, Value } from '../model/answer.ts';

/** Between which numbers the true one lies. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The only place that computes. Results keep three decimals: more would be noise of the machine, not of the figures. */
export function round(value: number): number {
  return Math.round((value + Number.EPSILON) * 1000) / 1000;
}

export function sum(numbers: readonly number[]): number {
  return round(numbers.reduce((sofar, number) => sofar + number, 0));
}

export function mean(numbers: readonly number[]): number {
  return round(sum(numbers) / numbers.length);
}

/** Not rounded: it is rounded once, where it is written. 19.8495 is 19.8, and would be 19.9 by way of 19.85. */
export function percentOf(part: number, whole: number): number {
  return (100 * part) / whole;
}

/** How many times the one the other is; none of 0 or of what is below it. */
export function timesOf(one: number, other: number): number | undefined {
  return other > 0 ? one / other : undefined;
}

/** How far a number moved, and by how many per cent: nothing grows by per cent from 0 or from below it. */
export function movement(from: number, to: number): Pick<Change, 'difference' | 'percent'> {
  const difference = round(to - from);
  return from > 0 ? { difference, percent: percentOf(difference, from) } : { difference };
}

/** Percentages change by percentage points; by per cent only where that was asked for in so many words. */
export function changeBetween(from: Value, to: Value, as: readonly string[] = []): Change {
  const { difference, percent } = movement(from.value, to.value);
  const times = as.includes('times') ? timesOf(to.value, from.value) : undefined;
  const relative = from.unit !== 'percent' || as.includes('percent') ? percent : undefined;
  return {
    from,
    to,
    difference,
    ...(relative === undefined ? {} : { percent: relative }),
    ...(from.unit === 'percent' ? { points: difference } : {}),
    ...(times === undefined ? {} : { times }),
  };
}

/** A published rate is rounded: "49%" can be anything from 48.5% to 49.5%, "12.5%" from 12.45% to 12.55%. */
export function roundingOf(rate: number): Bounds {
  const decimals = String(rate).split('.')[1]?.length ?? 0;
  const half = 0.5 / 10 ** decimals;
  return { low: Math.max(0, rate - half), high: Math.min(100, rate + half) };
}

/** The bounds of a number that is as exact as it was published are that number. */
export function boundsOf({ value, bounds }: Pick<Value, 'value' | 'bounds'>): Bounds {
  return bounds ?? { low: value, high: value };
}

export function sumBounds(all: readonly Bounds[]): Bounds {
  return { low: sum(all.map(({ low }) => low)), high: sum(all.map(({ high }) => high)) };
}

export function differenceBounds(whole: Bounds, part: Bounds): Bounds {
  return { low: round(whole.low - part.high), high: round(whole.high - part.low) };
}

/** Of two numbers that are not below 0; `scale` is 100 for per cents. */
export function ratioBounds(part: Bounds, whole: Bounds, scale: number): Bounds {
  return { low: (scale * part.low) / whole.high, high: (scale * part.high) / whole.low };
}

/** The numbers of a change that a reader may have asked for. */
export function resultOf({ difference, percent, times }: Pick<Change, 'difference' | 'percent' | 'times'>): number[] {
  return [difference, percent, times].filter((number) => number !== undefined).map(round);
}
