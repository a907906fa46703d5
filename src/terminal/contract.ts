import * as z from 'zod';
import type { Bot, Reply } from '../bot.ts';
import type { Judged } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { plainText } from '../render/plain-text.ts';

const cell = z.string().describe('indicator@year');

/** One claim of a checked text. `text`, `start` and `end` are those of the message, in UTF-16 units. */
const claimRecordSchema = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  cells: z.array(cell),
  claimed: z.number().nullable(),
  unit: z.string(),
  actual: z.number().nullable(),
  verdict: z.enum(['true', 'rounded', 'false', 'unknown']),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** One answer as `ask --json` and `--jsonl` write it. A public contract: names and meanings stay. */
export const answerRecordSchema = z.object({
  id: z.string().optional(),
  lang: z.enum(LANGUAGE_CODES),
  kind: z.string().describe('figures, explanation, catalogue, choices, unavailable or unknown'),
  cells: z.array(cell).describe('What the answer is about.'),
  figures: z.array(z.object({ indicator: z.string(), year: z.number(), value: z.number(), unit: z.string() })),
  result: z.array(z.number()).describe('The numbers that the answer computes.'),
  ranking: z.array(cell),
  footnotes: z.array(z.string()),
  choices: z.array(z.object({ label: z.string(), cells: z.array(cell) })),
  verdict: z
    .enum(['true', 'rounded', 'false', 'mixed', 'unknown'])
    .optional()
    .describe('Where claims were checked; mixed where of several some hold.'),
  claims: z.array(claimRecordSchema).optional(),
  text: z.string().describe('The whole answer as plain text.'),
});
export type AnswerRecord = z.infer<typeof answerRecordSchema>;

export function toRecord(
  { answer, message, checked }: Pick<Reply, 'answer' | 'message' | 'checked'>,
  bot: Bot,
  id?: string,
): AnswerRecord {
  const figures = answer.kind === 'figures' ? [...answer.figures] : [];
  const footnotes = 'footnotes' in answer ? answer.footnotes : [];
  return {
    ...(id === undefined ? {} : { id }),
    lang: message.language,
    kind: answer.kind,
    cells: figures.map(cellOf),
    figures: figures.map(({ indicator, year, value, unit }) => ({ indicator, year, value, unit })),
    result: answer.kind === 'figures' ? [...answer.result] : [],
    ranking: answer.kind === 'figures' ? (answer.ranking ?? []).map(cellOf) : [],
    footnotes: [...new Set(footnotes.map(({ number }) => number))],
    choices: message.choices.map(({ label, cells }) => ({ label, cells: [...cells] })),
    ...(checked
      ? { verdict: checked.verdict, claims: checked.claims.map((one) => claimRecord(one, checked.text)) }
      : {}),
    text: plainText(message, bot.languages[message.language]),
  };
}

function claimRecord({ claim, values, claimed, actual, unit, verdict }: Judged, text: string): ClaimRecord {
  const { start, end } = claim;
  return {
    text: text.slice(start, end),
    start,
    end,
    cells: verdict === 'unknown' ? [] : [...new Set(values.flatMap(({ figures }) => figures.map(cellOf)))],
    claimed: claimed ?? null,
    unit,
    actual: verdict === 'unknown' ? null : (actual ?? null),
    verdict,
  };
}

function cellOf({ indicator, year }: Figure): string {
  return `${indicator}@${year}`;
}
