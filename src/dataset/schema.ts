import * as z from 'zod';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { UNITS } from '../model/unit.ts';

/** The shapes of the files in the data folder. What holds between files is checked in `check.ts`. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and digits joined by hyphens');
const indicatorId = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'expected topic.measure in small letters, such as "calls.received"');
const pattern = z
  .string()
  .regex(/^[a-z0-9*-]+\.[a-z0-9*-]+$/, 'expected topic.measure, with * for any part, such as "*.received"');
const text = z.string().trim().min(1, 'expected some text, found none');
const year = z.number().int().min(1900).max(2200);
const yearKey = z.string().regex(/^(19|20|21)\d\d$/, 'expected a year of four digits');
const term = z.string().trim().min(1).max(80);
/** `ratio` is a percentage that can be below 0 or above 100: a growth, a ratio. */
export const catalogueUnit = z.enum([...UNITS, 'ratio']);

const localized = z.strictObject(
  Object.fromEntries(LANGUAGE_CODES.map((code) => [code, text])) as Record<'nl' | 'en', typeof text>,
);
const termsByLanguage = z.strictObject({ nl: z.array(term), en: z.array(term) });
const line = z.number().int().min(1);

export const organisationFile = z.strictObject({
  /** Tells these data from those of others in stored questions: stays as it is, whatever else is renamed. */
  id,
  name: localized,
  app: text.max(35),
  command: z.string().regex(/^\/[a-z0-9-]{1,31}$/, 'expected a slash and small letters, such as "/ind"'),
  examples: z.strictObject({ nl: z.array(text).length(3), en: z.array(text).length(3) }),
});

export const catalogueFile = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        id,
        topics: z.array(z.strictObject({ id, main: id.optional(), measures: z.record(id, catalogueUnit) })).min(1),
      }),
    )
    .min(1),
});

const reach = z.strictObject({
  main: z.array(pattern).optional(),
  also: z.array(pattern).optional(),
  rarely: z.array(pattern).optional(),
  weak: z.boolean().optional(),
});
export const conceptsFile = z.strictObject({
  topics: z.record(id, reach),
  measures: z.record(id, reach),
  groups: z.record(id, reach.extend({ main: z.array(pattern), modifier: z.enum(['loose', 'strict']).optional() })),
  /** Weak: words of it that stand beside a figure that there is ("people who live here") take nothing away from it. */
  absent: z.record(id, z.strictObject({ weak: z.literal(true) })).optional(),
});

export const relationsFile = z.strictObject({
  rates: z.array(z.strictObject({ rate: pattern, of: pattern })),
  rests: z.array(z.strictObject({ id, of: pattern, weak: z.boolean().optional() })),
  /** Amounts of which the source gives the share as well. */
  shares: z.array(z.strictObject({ share: indicatorId, part: indicatorId })),
  amounts: z.array(z.strictObject({ share: indicatorId, of: indicatorId })),
  totals: z.array(
    z.strictObject({
      id,
      parts: z.array(pattern).min(1),
      row: indicatorId.optional(),
      published: z.record(yearKey, z.number()).optional(),
      /** Years in which the source itself prints another total than the sum of the parts. */
      differs: z.array(year).optional(),
      insteadOf: id.optional(),
    }),
  ),
  additive: z.array(z.array(pattern).min(1)),
  contains: z.array(z.strictObject({ whole: pattern, part: pattern })),
  averages: z.array(pattern),
  notOverYears: z.array(pattern),
  worse: z.strictObject({ lower: z.array(pattern), higher: z.array(pattern) }),
});

const named = z.strictObject({ label: text, terms: z.array(term), labelIsTerm: z.boolean().optional() });
/** For charts, whose names have at most 20 characters. */
const short = { short: text.max(20, 'expected at most 20 characters').optional() };
const counted = { counted: text.optional(), rest: text.optional() };
export const namesFile = z.strictObject({
  sections: z.record(id, named),
  topics: z.record(id, named.extend(short)),
  measures: z.record(id, named.extend({ ...counted, ...short })),
  indicators: z.record(indicatorId, named.extend({ ...counted, ...short })),
  groups: z.record(id, named),
  totals: z.record(id, z.strictObject({ label: text })),
  rests: z.record(id, named),
  amounts: z.record(indicatorId, z.strictObject({ label: text })),
  absent: z.record(id, named),
  domain: z.strictObject({ terms: z.array(term) }),
});

const template = text.regex(/\{n\}/, 'expected {n} where the number goes');
const sentence = template.regex(/\{year\}/, 'expected {year} where the year goes');
/** Optional: how figures read in a sentence. Without it, answers are put together from labels. */
export const sentencesFile = z.strictObject({
  /** What follows a noun: "applications *by students*". */
  of: z.record(id, text),
  figures: z.record(
    pattern,
    z.strictObject({
      said: sentence,
      one: sentence.optional(),
      named: template.optional(),
      listed: template.optional(),
      rest: sentence.optional(),
      estimated: sentence.optional(),
      estimatedRest: sentence.optional(),
    }),
  ),
  /** What several figures count, in one word: "applications". */
  nouns: z.record(pattern, text).optional(),
  totals: z.record(id, sentence),
});

export const editionFile = z.strictObject({
  id,
  title: localized,
  publisher: localized,
  published: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected year and month, such as "2021-04"'),
  language: z.enum(LANGUAGE_CODES),
  years: z.array(year).min(1),
  source: text,
});

export const figuresFile = z.record(indicatorId, z.record(yearKey, z.strictObject({ value: z.number(), line })));

export const footnotesFile = z.array(
  z.strictObject({
    id: z
      .string()
      .regex(
        /^((\d{1,2}|\*{1,3}|[a-z])(-\d+)?|text(-[a-z0-9-]+)?)$/,
        'expected a number, asterisks or a letter, or "text-…" for prose',
      ),
    lines: z.tuple([line, line]),
    text,
    marks: z.array(pattern).min(1, 'a footnote that nothing refers to'),
    states: z.array(pattern).optional(),
    /** Only where the marker stands on a column or on a cell: the years that it is about. */
    years: z.array(year).min(1).optional(),
  }),
);

export const notesFile = z.record(
  z.string(),
  z.strictObject({
    /** The translation: in the language that the edition is not in. */
    en: text.optional(),
    nl: text.optional(),
    answers: z.array(z.enum(['why', 'what', 'who', 'includes', 'count'])),
    terms: termsByLanguage,
  }),
);

export type CatalogueUnit = z.infer<typeof catalogueUnit>;
export const glossaryFile = z.record(
  id,
  z.strictObject({
    label: localized,
    text: localized,
    source: z.strictObject({
      name: localized,
      url: z.url({ protocol: /^https$/, error: 'expected an https address' }),
    }),
    terms: termsByLanguage,
    about: z.array(pattern).optional(),
  }),
);

export type CatalogueFile = z.infer<typeof catalogueFile>;
export type ConceptsFile = z.infer<typeof conceptsFile>;
export type RelationsFile = z.infer<typeof relationsFile>;
export type NamesFile = z.infer<typeof namesFile>;
export type SentencesFile = z.infer<typeof sentencesFile>;
export type EditionFile = z.infer<typeof editionFile>;
export type FiguresFile = z.infer<typeof figuresFile>;
export type FootnotesFile = z.infer<typeof footnotesFile>;
export type NotesFile = z.infer<typeof notesFile>;
export type GlossaryFile = z.infer<typeof glossaryFile>;
export type OrganisationFile = z.infer<typeof organisationFile>;

/** One edition: its own folder under `editions/`. */
export interface EditionFiles {
  readonly folder: string;
  readonly edition: EditionFile;
  readonly figures: FiguresFile;
  readonly footnotes: FootnotesFile;
  readonly notes: NotesFile;
  readonly source: string;
}

/** All files of a data folder, each right in itself. */
export interface DataFiles {
  readonly organisation: OrganisationFile;
  readonly catalogue: CatalogueFile;
  readonly concepts: ConceptsFile;
  readonly relations: RelationsFile;
  readonly names: { readonly nl: NamesFile; readonly en: NamesFile };
  readonly sentences?: { readonly nl?: SentencesFile; readonly en?: SentencesFile };
  /** Empty where the folder has none. */
  readonly glossary: GlossaryFile;
  /** Oldest first. */
  readonly editions: readonly EditionFiles[];
}
