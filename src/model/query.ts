import * as z from 'zod';
import { askSchema } from './ask.ts';
import { checkSchema } from './claim.ts';
import { LANGUAGE_CODES } from './language-code.ts';
import { yearsSchema } from './years.ts';

const id = z.string().min(1).max(120);
const ids = z.array(id).max(500).readonly();
const words = z.string().max(2_000);
const yes = z.literal(true);
const language = z.enum(LANGUAGE_CODES);

/** Where a part of the question comes from: its own words, the thread before it, or our assumption. */
const origin = z.enum(['said', 'thread', 'assumed']);
export type Origin = z.infer<typeof origin>;

/** What the figures are about: the concepts that the words stand for, and the indicators that they single out. */
const subject = z.strictObject({ concepts: ids, indicators: ids });
export type Subject = z.infer<typeof subject>;
export type Years = z.infer<typeof yearsSchema>;

const subjectSlot = z.strictObject({ value: subject, from: origin });
const yearsSlot = z.strictObject({ value: yearsSchema, from: origin });

export interface Slot<T> {
  readonly value: T;
  readonly from: Origin;
}

/** Names the data that a query is about: one that was kept for other data is not answered from these. */
const dataset = id;

/**
 * A question about figures: up to four asks, each with its own quantities. `subject` and `years` are what the question as
 * a whole is about: what a follow-up goes on from, and what the reader is told was assumed.
 */
const figures = z.strictObject({
  kind: z.literal('figures'),
  dataset,
  language,
  asks: z.array(askSchema).min(1).max(4).readonly(),
  subject: subjectSlot,
  years: yearsSlot,
  /** Other things that the same words can mean, likeliest first. */
  readings: z.array(subject).max(12).readonly().exactOptional(),
  /** Years named that the data do not have. */
  missingYears: yearsSchema.exactOptional(),
  /** Set where the figures are there to hold what a text states against them. */
  check: checkSchema.exactOptional(),
  /** Words of the question that the answer leaves out of account. */
  leftOut: z.array(words).max(12).readonly().exactOptional(),
});
export type FiguresQuery = z.infer<typeof figures>;

const explain = z.strictObject({
  kind: z.literal('explain'),
  dataset,
  language,
  ask: z.enum(['why', 'what', 'who', 'includes']),
  subject: subjectSlot,
  footnotes: ids,
  /** Terms of the glossary, which the source itself does not explain. */
  terms: ids.exactOptional(),
});
export type ExplainQuery = z.infer<typeof explain>;

const catalogue = z.strictObject({
  kind: z.literal('catalogue'),
  dataset,
  language,
  ask: z.enum(['help', 'topics', 'years', 'how']),
});
export type CatalogueQuery = z.infer<typeof catalogue>;

/** What could tell figures apart, and does not in these data. */
const dimension = z.enum([
  'month',
  'part-of-year',
  'place',
  'country',
  'gender',
  'age',
  'characteristic',
  'future',
  'elsewhere',
  'hypothesis',
  'case',
  'average',
  'count',
]);
export type Dimension = z.infer<typeof dimension>;

const missing = z.discriminatedUnion('reason', [
  z.strictObject({ reason: z.literal('year'), years: yearsSchema }),
  z.strictObject({ reason: z.literal('dimension'), dimension, words }),
  z.strictObject({ reason: z.literal('absent'), concept: id, words }),
  z.strictObject({ reason: z.literal('combination'), words }),
  z.strictObject({ reason: z.literal('word'), words }),
  z.strictObject({ reason: z.literal('reason'), words }),
  z.strictObject({ reason: z.literal('sum') }),
  z.strictObject({ reason: z.literal('unit'), unit: z.enum(['percent', 'million-eur']) }),
]);
export type Missing = z.infer<typeof missing>;

/** On the subject, but the data have no such figure: what exactly is missing, and what is nearest. */
const unavailable = z.strictObject({
  kind: z.literal('unavailable'),
  dataset,
  language,
  missing: z.array(missing).max(20).readonly(),
  subject: subject.exactOptional(),
});
export type UnavailableQuery = z.infer<typeof unavailable>;

/** More than one reading, none likelier than the other. */
const choices = z.strictObject({
  kind: z.literal('choices'),
  dataset,
  language,
  options: z.array(figures).max(12).readonly(),
});
export type ChoicesQuery = z.infer<typeof choices>;

/** What is said to be kind, and asks for nothing. */
const smallTalk = z.enum(['hello', 'thanks']);
export type SmallTalk = z.infer<typeof smallTalk>;

const unknown = z.strictObject({
  kind: z.literal('unknown'),
  dataset,
  language,
  /** The question with one word replaced by a word of the data that it looks like, the most alike first. */
  nearest: z.array(words).max(3).readonly(),
  smallTalk: smallTalk.exactOptional(),
  tooLong: yes.exactOptional(),
  /** A text was to be checked in which nothing can be. */
  unchecked: yes.exactOptional(),
});
export type UnknownQuery = z.infer<typeof unknown>;

/** In characters: longer texts are not read, as nobody asks for a figure in more, and reading must stay quick. */
export const LONGEST_QUESTION = 1_000;

/** A question, understood: plain data, which can be stored with a thread or carried by a button. */
export const querySchema = z.discriminatedUnion('kind', [figures, explain, catalogue, unavailable, choices, unknown]);
export type Query = z.infer<typeof querySchema>;
