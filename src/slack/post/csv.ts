import type { Bot } from '../../bot.ts';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { FiguresAnswer } from '../../model/answer.ts';

/** The table of an answer as CSV: bare numbers with the decimal sign of the language, and a separator to match. */
export function toCsv(
  { table, query }: FiguresAnswer,
  source: string,
  { dataset, languages }: Bot,
  { csvHead, units }: SlackPhrases,
): string {
  const { language } = query;
  const { decimal } = languages[language].numbers;
  const separator = decimal === ',' ? ';' : ',';
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, separator)).join(separator);
  const rows = table.indicators.flatMap((id) => {
    const indicator = dataset.indicators.get(id);
    if (!indicator) return [];
    const values = table.years.map((year) => dataset.figure(id, year)?.value);
    return [
      line([
        indicator.label[language],
        units[indicator.unit],
        ...values.map((value) => (value === undefined ? '' : String(value).replace('.', decimal))),
      ]),
    ];
  });
  return [line([csvHead.measure, csvHead.unit, ...table.years.map(String)]), ...rows, line([source])].join('\n');
}

/** Spreadsheets take a cell that starts with one of these for a formula; a negative number is none. */
const FORMULA = /^[=+@\t\r]|^-(?!\d)/;

function quoted(cell: string, separator: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
