import * as z from 'zod';
import { yearsSchema } from './years.ts';

const id = z.string().min(1).max(120);

/** A figure as published. */
const indicator = z.strictObject({ is: z.literal('indicator'), id });

/** Several that may be added up; a total that the data name is recognised by its parts. In the unit of its parts. */
const sum = z.strictObject({
  is: z.literal('sum'),
  get of() {
    return z.array(metricSchema).min(1).max(200).readonly();
  },
});

/** The first without the second: a total without a part, or what came in more than went out. In the unit of both. */
const difference = z.strictObject({
  is: z.literal('difference'),
  get of() {
    return z.tuple([metricSchema, metricSchema]).readonly();
  },
});

/** The first for each of the second: as a share in per cent (0–100 and beyond), or how many, for each `per` of the second. */
const ratio = z.strictObject({
  is: z.literal('ratio'),
  as: z.enum(['percent', 'times']),
  per: z.union([z.literal(10), z.literal(100), z.literal(1000)]).exactOptional(),
  get of() {
    return z.tuple([metricSchema, metricSchema]).readonly();
  },
});

/** What a rate comes down to in numbers: the rate, or the rest up to 100%, of what it is a percentage of. */
const estimate = z.strictObject({ is: z.literal('estimate'), rate: id, part: z.enum(['counted', 'rest']) });

/**
 * Several years of something taken together: their sum, their plain mean, or how far the last is above the first. A change
 * of percentages is in percentage points. It has no value before the last of these years.
 */
const overYears = z.strictObject({
  is: z.literal('over-years'),
  by: z.enum(['sum', 'average', 'change']),
  years: yearsSchema,
  get of() {
    return metricSchema;
  },
});

/** The rest up to 100% of a rate. */
const complement = z.strictObject({ is: z.literal('complement'), of: id });

/** Something that has a value, a unit and figures that it comes from in each year; any operation works on any of them. */
export const metricSchema = z.discriminatedUnion('is', [
  indicator,
  sum,
  difference,
  ratio,
  overYears,
  estimate,
  complement,
]);
export type Metric = z.infer<typeof metricSchema>;
export type OverYears = z.infer<typeof overYears>;

export function publishedMetric(id: string): Metric {
  return { is: 'indicator', id };
}

/** One of them as published, or several added up. */
export function sumOf(ids: readonly string[]): Metric {
  const [only = ''] = ids;
  return ids.length === 1 ? publishedMetric(only) : { is: 'sum', of: ids.map(publishedMetric) };
}

/** Its years together; of one year that year's own value. */
export function overYearsOf(by: OverYears['by'], of: Metric, years: readonly number[]): Metric {
  return years.length === 1 ? of : { is: 'over-years', by, of, years: [...years] };
}

/** The figures that a metric is made of, each once; of an estimate the rate alone, as the data say what it is a rate of. */
export function indicatorsOf(metric: Metric): readonly string[] {
  switch (metric.is) {
    case 'indicator':
      return [metric.id];
    case 'estimate':
      return [metric.rate];
    case 'complement':
      return [metric.of];
    case 'over-years':
      return indicatorsOf(metric.of);
    case 'sum':
    case 'difference':
    case 'ratio':
      return [...new Set(metric.of.flatMap(indicatorsOf))];
  }
}

export function sameMetric(a: Metric, b: Metric): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
