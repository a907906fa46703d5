import type { Threshold } from '../model/ask.ts';

/** How each comparison holds a number against a limit. */
const COMPARATORS: Readonly<Record<Threshold['than'], (number: number, limit: number) => boolean>> = {
  above: (number, limit) => number > limit,
  below: (number, limit) => number < limit,
  'at-least': (number, limit) => number >= limit,
  'at-most': (number, limit) => number <= limit,
};

export function reaches(number: number, { than, value }: Threshold): boolean {
  return COMPARATORS[than](number, value);
}
