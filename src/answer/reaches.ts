import type { Threshold } from '../model/ask.ts';
import { scaleOf, type ValueUnit } from '../model/unit.ts';

/** How each comparison holds a number against a limit. */
const COMPARATORS: Readonly<Record<Threshold['than'], (number: number, limit: number) => boolean>> = {
  above: (number, limit) => number > limit,
  below: (number, limit) => number < limit,
  'at-least': (number, limit) => number >= limit,
  'at-most': (number, limit) => number <= limit,
};

/** A limit in the unit of what is held against it: "€ 495,000,000" is as good as "495 million". */
export function limitIn(unit: ValueUnit, threshold: Threshold): Threshold {
  const scale = scaleOf(unit);
  return scale > 1 && threshold.value >= scale / 2 ? { ...threshold, value: threshold.value / scale } : threshold;
}

export function reaches(number: number, { than, value }: Threshold): boolean {
  return COMPARATORS[than](number, value);
}
