import * as z from 'zod';
import { catalogueUnit } from '../../dataset/schema.ts';
import { LANGUAGE_CODES } from '../../model/language-code.ts';

const text = z.string().trim().min(1, 'expected some text, found none');
const localized = z.strictObject({ nl: text, en: text });
const pattern = z.string().regex(/^[a-z0-9*-]+\.[a-z0-9*-]+$/, 'expected topic.measure, with * for any part');
const indicator = z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'expected topic.measure in small letters');
const names = z.record(z.string(), z.array(text));

/** A figure in running text: the one number of this unit in the sentence that has these words. */
const proseRule = z.strictObject({
  indicator,
  unit: catalogueUnit,
  /** The topic whose text it stands in; without it, also footnotes are read. */
  under: z.string().optional(),
  /** Words of the sentence. Without them, it is the amount that has a line to itself. */
  near: text.optional(),
  /** The word right after the number, where several numbers of the unit stand in the sentence. */
  before: text.optional(),
  /** Words in the sentence that make the value negative, and words that make it positive: one of them must be there. */
  negative: z.array(text).optional(),
  positive: z.array(text).optional(),
});

/** `import.json`: what the importer must be told about this organisation's factsheets. */
export const importRules = z.strictObject({
  language: z.enum(LANGUAGE_CODES).optional(),
  /** {edition} stands for the newest year of the factsheet. */
  title: localized.optional(),
  publisher: localized.optional(),
  /** Other ways in which headings and rows are printed, by id. */
  aliases: z
    .strictObject({
      sections: names.default({}),
      topics: names.default({}),
      rows: z.record(pattern, z.array(text)).default({}),
    })
    .default({ sections: {}, topics: {}, rows: {} }),
  /** Headings with these words are no topics: the block under them is left out. */
  leaveOut: z.array(text).default([]),
  prose: z.array(proseRule).default([]),
  /** What the factsheets do not say themselves, and somebody has said of them. */
  reading: z
    .strictObject({
      /** Words of the columns that count, where one year has more than one: "Rekening". */
      columns: z.array(text).optional(),
      /** The decimal sign. */
      decimal: z.enum(['.', ',']).optional(),
      /** Headings and rows, and what they are counted in. */
      units: z.record(text, catalogueUnit).optional(),
      /** Rows of percentages that can be below 0 or above 100. */
      ratios: z.array(text).optional(),
      /** True where tables of which not all was read have been looked at, and are right so. */
      partial: z.literal(true).optional(),
    })
    .optional(),
  /** Footnotes that are printed without a marker: what those with these words belong to. */
  notes: z.array(z.strictObject({ contains: text, marks: z.array(pattern).min(1) })).default([]),
});

/** `to-translate.json`: labels and footnotes that the importer copied from the other language. */
export const toTranslateFile = z.array(text);

export type ImportRules = z.infer<typeof importRules>;
export type ReadingRules = NonNullable<ImportRules['reading']>;
export type ProseRule = z.infer<typeof proseRule>;

export const NO_RULES: ImportRules = importRules.parse({});
