import * as z from 'zod';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { answerRecordSchema } from '../terminal/contract.ts';

const label = z.object({ nl: z.string(), en: z.string() });
const note = z.object({ number: z.string(), text: z.string() });
const source = z.string().describe('Where the figures come from: to be quoted with them.');

/** What `ask` and `check_text` give: the record of `ask --json`, with its footnotes and source in full. */
export const answerShape = {
  ...answerRecordSchema.shape,
  notes: z.array(note).describe('The footnotes that belong to the figures, in full.'),
  source: source.optional(),
};

export const language = z
  .enum(LANGUAGE_CODES)
  .optional()
  .describe('Of the answer, where the words could be in either.');

export const figureShape = {
  figures: z.array(
    z.object({
      cell: z.string().describe('indicator@year'),
      indicator: z.string(),
      year: z.number(),
      label,
      value: z.number(),
      unit: z.string().describe('count, percent (0–100), million-eur (millions of euros, can be negative) or fte'),
      notes: z.array(note),
      source,
    }),
  ),
  missing: z.array(z.string()).describe('Cells that were asked for and that the source does not have.'),
};

export const topicsShape = {
  topics: z.array(
    z.object({
      topic: z.string(),
      label,
      measures: z.array(z.object({ indicator: z.string(), label, unit: z.string(), years: z.array(z.number()) })),
    }),
  ),
  years: z.array(z.number()),
  source,
};
