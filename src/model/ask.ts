import * as z from 'zod';
import { type Metric, metricSchema } from './metric.ts';
import { quantitySchema } from './quantity.ts';
import { yearsSchema } from './years.ts';

const quantities = z.array(quantitySchema).min(1).max(200).readonly();
const metrics = z.array(metricSchema).min(1).max(200).readonly();
const yes = z.literal(true);

/** In what a change or a difference is to be put; `percent` of a percentage is relative, `points` is its difference. */
const as = z
  .array(z.enum(['absolute', 'percent', 'points', 'times']))
  .max(4)
  .readonly();

const comparatorSchema = z.enum(['above', 'below', 'at-least', 'at-most']);
const thresholdSchema = z.strictObject({ than: comparatorSchema, value: z.number() });
/** A number that a figure is held against, in the unit of the figure. */
export type Threshold = z.infer<typeof thresholdSchema>;

/** The figures themselves, or held against a number. */
const value = z.strictObject({ ask: z.literal('value'), of: quantities, threshold: thresholdSchema.exactOptional() });

/** How each went over its years. */
const trend = z.strictObject({ ask: z.literal('trend'), of: quantities });

/** What a question takes for granted about a change, to be held against the figures. */
const premiseSchema = z.strictObject({
  direction: z.enum(['rise', 'fall']),
  factor: z.number().exactOptional(),
  /** Something else was asked, such as by how much: only where it is wrong, it is said whether it is so. */
  aside: yes.exactOptional(),
});
export type Premise = z.infer<typeof premiseSchema>;

/** From the first to the last of the years of each, and each step between; `why`: the reader asked for the reason. */
const change = z.strictObject({
  ask: z.literal('change'),
  of: quantities,
  as: as.exactOptional(),
  premise: premiseSchema.exactOptional(),
  why: yes.exactOptional(),
});

/**
 * Each held against the others, year by year where they have the same years. `claim`: the reader asked whether the first
 * is more, or less, than the second. `signed`: the second is taken from the first, whichever is larger.
 */
const compare = z.strictObject({
  ask: z.literal('compare'),
  of: quantities,
  as: as.exactOptional(),
  claim: z.enum(['more', 'less']).exactOptional(),
  signed: yes.exactOptional(),
});

/** Years, or things, in order. Of `value`, of its change to the year before (over years) or over the years (of things). */
const rank = z.strictObject({
  ask: z.literal('rank'),
  over: z.enum(['years', 'metrics']),
  of: metrics,
  years: yearsSchema,
  by: z.enum(['value', 'change', 'relative-change']),
  direction: z.enum(['rise', 'fall']).exactOptional(),
  order: z.enum(['highest', 'lowest', 'best', 'worst']),
  top: z.number().int().min(1).max(100).exactOptional(),
  gap: yes.exactOptional(),
});
export type Rank = z.infer<typeof rank>;

/** Which years, or which things, something holds of; `count`: how many. */
const filter = z.strictObject({
  ask: z.literal('filter'),
  over: z.enum(['years', 'metrics']),
  of: metrics,
  years: yearsSchema,
  where: z.union([
    thresholdSchema,
    z.strictObject({ moved: z.enum(['rise', 'fall']) }),
    z.strictObject({ than: comparatorSchema, other: metricSchema }),
  ]),
  count: yes.exactOptional(),
});
export type Filter = z.infer<typeof filter>;

/** One operation on metrics. Any operation works on any metric. */
export const askSchema = z.discriminatedUnion('ask', [value, trend, change, compare, rank, filter]);
export type Ask = z.infer<typeof askSchema>;
export type AskOf<Kind extends Ask['ask']> = Extract<Ask, { ask: Kind }>;

/** What an ask is about, without what its conditions are about. */
export function metricsOf(ask: Ask): readonly Metric[] {
  return ask.ask === 'rank' || ask.ask === 'filter' ? ask.of : ask.of.map(({ metric }) => metric);
}

/** Every metric that an ask needs: also that of "the year in which … was highest", and what things are held against. */
export function metricsNeeded(ask: Ask): readonly Metric[] {
  if (ask.ask === 'rank') return ask.of;
  if (ask.ask === 'filter') return 'other' in ask.where ? [...ask.of, ask.where.other] : ask.of;
  return ask.of.flatMap(({ metric, period }) => ('yearOf' in period ? [metric, period.yearOf.of] : [metric]));
}
