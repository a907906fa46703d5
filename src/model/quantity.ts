import * as z from 'zod';
import { type Metric, metricSchema, type OverYears, overYearsOf } from './metric.ts';
import { yearsSchema } from './years.ts';

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

/** Several years of something taken together, which belongs to the last of them. */
export function quantityOver(by: OverYears['by'], of: Metric, years: readonly number[]): Quantity {
  return { metric: overYearsOf(by, of, years), period: { years: [Math.max(...years)] } };
}

/** Each of these metrics in the same years. */
export function quantitiesOf(metrics: readonly Metric[], years: readonly number[]): Quantity[] {
  return metrics.map((metric) => ({ metric, period: { years } }));
}
