import type { Bot, Reply } from '../bot.ts';
import type { Figure } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { plainText } from '../render/plain-text.ts';

/** One answer as `ask --json` and `--jsonl` write it. A public contract: names and meanings stay. */
export interface AnswerRecord {
  readonly id?: string;
  readonly lang: LanguageCode;
  readonly kind: string;
  readonly cells: readonly string[];
  readonly figures: readonly { indicator: string; year: number; value: number; unit: string }[];
  readonly result: readonly number[];
  readonly ranking: readonly string[];
  readonly footnotes: readonly string[];
  readonly choices: readonly { label: string; cells: readonly string[] }[];
  readonly text: string;
}

export function toRecord({ answer, message }: Pick<Reply, 'answer' | 'message'>, bot: Bot, id?: string): AnswerRecord {
  const figures = answer.kind === 'figures' ? answer.figures : [];
  const footnotes = 'footnotes' in answer ? answer.footnotes : [];
  return {
    ...(id === undefined ? {} : { id }),
    lang: message.language,
    kind: answer.kind,
    cells: figures.map(cellOf),
    figures: figures.map(({ indicator, year, value, unit }) => ({ indicator, year, value, unit })),
    result: answer.kind === 'figures' ? answer.result : [],
    ranking: answer.kind === 'figures' ? (answer.ranking ?? []).map(cellOf) : [],
    footnotes: [...new Set(footnotes.map(({ number }) => number))],
    choices: message.choices,
    text: plainText(message, bot.languages[message.language]),
  };
}

function cellOf({ indicator, year }: Figure): string {
  return `${indicator}@${year}`;
}
