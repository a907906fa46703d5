import * as z from 'zod';
import { type Metric, metricSchema } from './metric.ts';

const year = z.number().int().min(1900).max(2200);
export const yearsSchema = z.array(year).max(300).readonly();

/** The year in which something was highest or lowest; `shift` years later, or earlier where it is negative. */
const yearOf = z.strictObject({
  of: metricSchema,
  order: z.enum(['highest', 'lowest']),
  shift: z.number().int().min(-50).max(50).exactOptional(),
});

/** Years that were named, or one that the figures tell. */
export const periodSchema = z.union([z.strictObject({ years: yearsSchema }), z.strictObject({ yearOf })]);
export type Period = z.infer<typeof periodSchema>;
export type YearOf = z.infer<typeof yearOf>;

/** Something in its own years: each side of a question has its own. */
export const quantitySchema = z.strictObject({ metric: metricSchema, period: periodSchema });
export type Quantity = z.infer<typeof quantitySchema>;

/** Each of these metrics in the same years. */
export function quantitiesOf(metrics: readonly Metric[], years: readonly number[]): Quantity[] {
  return metrics.map((metric) => ({ metric, period: { years } }));
}
