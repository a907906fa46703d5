import * as z from 'zod';
import { LANGUAGE_CODES } from '../../languages/language.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';

/** The shape of a Query that was kept or that a button carried: it may be from an older version, or forged. */

const language = z.enum(LANGUAGE_CODES);
const id = z.string().min(1).max(120);
const ids = z.array(id).max(500).readonly();
const year = z.number().int().min(1900).max(2200);
const years = z.array(year).max(300).readonly();
const origin = z.enum(['said', 'thread', 'assumed']);
const words = z.string().max(2_000);
const yes = z.literal(true);

const subject = z.strictObject({ concepts: ids, indicators: ids });
const about = {
  language,
  subject: z.strictObject({ value: subject, from: origin }),
  years: z.strictObject({ value: years, from: origin }),
  readings: z.array(subject).readonly().exactOptional(),
  missingYears: years.exactOptional(),
  edition: yes.exactOptional(),
};

const figuresQuery = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('lookup'),
    ...about,
    threshold: z.strictObject({ than: z.enum(['above', 'below']), value: z.number() }).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('change'),
    ...about,
    premise: z
      .strictObject({ direction: z.enum(['rise', 'fall']), factor: z.number().exactOptional() })
      .exactOptional(),
    why: yes.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('trend'), ...about }),
  z.strictObject({ kind: z.literal('compare'), ...about, claim: z.enum(['more', 'less']).exactOptional() }),
  z.strictObject({
    kind: z.literal('rank'),
    ...about,
    over: z.enum(['years', 'indicators']),
    by: z.enum(['value', 'change', 'relative-change']),
    direction: z.enum(['rise', 'fall']).exactOptional(),
    order: z.enum(['highest', 'lowest', 'best', 'worst']),
    top: z.number().int().exactOptional(),
    gap: yes.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('total'), ...about, change: yes.exactOptional() }),
  z.strictObject({ kind: z.literal('remainder'), ...about, without: ids }),
  z.strictObject({ kind: z.literal('share'), ...about, whole: ids }),
  z.strictObject({
    kind: z.literal('derived'),
    ...about,
    part: z.enum(['counted', 'rest']),
    as: z.enum(['count', 'percent', 'amount']),
  }),
]);

const missing = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('year'), years }),
  z.strictObject({
    reason: z.literal('dimension'),
    dimension: z.enum([
      'month',
      'part-of-year',
      'place',
      'country',
      'gender',
      'age',
      'characteristic',
      'future',
      'elsewhere',
      'average',
      'count',
    ]),
    words,
  }),
  z.strictObject({ reason: z.literal('absent'), concept: id, words }),
  z.strictObject({ reason: z.literal('combination'), words }),
  z.strictObject({ reason: z.literal('word'), words }),
  z.strictObject({ reason: z.literal('reason'), words }),
  z.strictObject({ reason: z.literal('sum') }),
  z.strictObject({ reason: z.literal('unit'), unit: z.enum(['percent', 'million-eur']) }),
]);

const otherQuery = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('explain'),
    language,
    ask: z.enum(['why', 'what', 'who', 'includes']),
    subject: z.strictObject({ value: subject, from: origin }),
    footnotes: ids,
  }),
  z.strictObject({ kind: z.literal('catalogue'), language, ask: z.enum(['help', 'topics', 'years', 'how']) }),
  z.strictObject({
    kind: z.literal('unavailable'),
    language,
    missing: z.array(missing).readonly(),
    subject: subject.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('choices'), language, options: z.array(figuresQuery).readonly() }),
  z.strictObject({ kind: z.literal('unknown'), language, nearest: ids, tooLong: yes.exactOptional() }),
]);

export const querySchema: z.ZodType<Query> = z.union([figuresQuery, otherQuery]);

/** Undefined when it is no query, or one about things that the data no longer have. */
export function readQuery(value: unknown, dataset: Dataset): Query | undefined {
  const query = querySchema.safeParse(value).data;
  return query && indicatorsOf(query).every((one) => dataset.indicators.has(one)) ? query : undefined;
}

function indicatorsOf(query: Query): readonly string[] {
  if (query.kind === 'choices') return query.options.flatMap(indicatorsOf);
  if (!('subject' in query) || !query.subject) return [];
  const own = 'value' in query.subject ? query.subject.value.indicators : query.subject.indicators;
  const others = query.kind === 'share' ? query.whole : query.kind === 'remainder' ? query.without : [];
  return [...own, ...others];
}
