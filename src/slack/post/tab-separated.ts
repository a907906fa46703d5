import type { Bot } from '../../bot.ts';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { FiguresAnswer } from '../../model/answer.ts';

/** The table of an answer, to paste into a spreadsheet: a tab between cells, bare numbers with the decimal sign of the language. */
export function toTabSeparated(
  { table, query }: FiguresAnswer,
  { dataset, languages }: Bot,
  { csvHead, units }: SlackPhrases,
): string {
  const { language } = query;
  const { decimal } = languages[language].numbers;
  const rows = table.indicators.flatMap((id) => {
    const indicator = dataset.indicators.get(id);
    if (!indicator) return [];
    const values = table.years.map((year) => dataset.figure(id, year)?.value);
    const numbers = values.map((value) => (value === undefined ? '' : String(value).replace('.', decimal)));
    return [[indicator.label[language], units[indicator.unit], ...numbers]];
  });
  const head = [csvHead.measure, csvHead.unit, ...table.years.map(String)];
  return [head, ...rows].map((cells) => cells.map(safe).join('\t')).join('\n');
}

/** Spreadsheets take a cell that starts with one of these for a formula; a negative number is none. */
const FORMULA = /^[=+@]|^-(?!\d)/;

function safe(cell: string): string {
  const oneLine = cell.replace(/\s+/g, ' ').trim();
  return FORMULA.test(oneLine) ? `'${oneLine}` : oneLine;
}
