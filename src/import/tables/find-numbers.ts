import type { CatalogueUnit } from '../../dataset/schema.ts';
import { parseCell } from './parse-cell.ts';
import { alternatives, MONTH_NAMES } from './vocabulary.ts';
import { ONLY_YEAR } from './years.ts';

/** A number in a sentence, with its unit, the year that was named last before it, and the words after it. */
export interface TextNumber {
  readonly value: number;
  readonly unit: CatalogueUnit;
  readonly line: number;
  readonly shown: string;
  readonly year?: number;
  readonly after: string;
  /** True for what is likely to be a figure: with a unit, or with groups of three digits. */
  readonly telling: boolean;
}

const POWER = alternatives('billions', 'millions');
const NUMBER = new RegExp(
  `(?:€\\s?)?(?<![\\d.,])[-−]?(?:\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)*)(?:\\s?%|\\s(?:${alternatives('percent')})\\b|\\s?fte\\b|\\s(?:${POWER})\\b)?(?:\\s(?:${alternatives('euros')})\\b)?`,
  'giu',
);
const ONLY_MILLIONS = new RegExp(`\\s(?:${POWER})$`, 'i');
const GROUPED = /\d[.,]\d{3}/;
const DATE_PART = new RegExp(`^(?:\\s(?:${MONTH_NAMES})\\b|-\\d)`, 'i');

export function findNumbers(sentence: string, lineAt: (position: number) => number): TextNumber[] {
  const found: TextNumber[] = [];
  let year: number | undefined;
  for (const match of sentence.matchAll(NUMBER)) {
    const shown = match[0].trim();
    const after = sentence.slice(match.index + match[0].length);
    const number = shown.replace(/^[-−]/, '');
    if (ONLY_YEAR.test(number)) {
      year = Number(number);
      continue;
    }
    const cell = parseCell(ONLY_MILLIONS.test(shown) && !shown.includes('€') ? `${shown} euro` : shown);
    if (cell.kind !== 'number' || DATE_PART.test(after)) continue;
    const telling = !cell.plain || GROUPED.test(shown);
    found.push({
      value: cell.value,
      unit: cell.unit,
      line: lineAt(match.index),
      shown,
      after: after.trimStart(),
      telling,
      ...(year ? { year } : {}),
    });
  }
  return found;
}
