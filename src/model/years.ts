import * as z from 'zod';

const year = z.number().int().min(1900).max(2200);
export const yearsSchema = z.array(year).max(300).readonly();

/** Each once, the earliest first. */
export function inOrder(years: Iterable<number>): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
