import type { Unit } from '../../model/dataset.ts';
import { parseCell } from './parse-cell.ts';

/** A number in a sentence, with its unit, the year that was named last before it, and the words after it. */
export interface TextNumber {
  readonly value: number;
  readonly unit: Unit;
  readonly line: number;
  readonly shown: string;
  readonly year?: number;
  readonly after: string;
  /** True for what is likely to be a figure: with a unit, or with groups of three digits. */
  readonly telling: boolean;
}

const NUMBER =
  /(?:€\s?)?(?<![\d.,])[-−]?(?:\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*)(?:\s?%|\s(?:procent|per ?cent)\b|\s?fte\b|\s(?:miljard|miljoen|mln|billion|million)\b)?(?:\s(?:euro|eur)\b)?/giu;
const YEAR = /^(?:19|20|21)\d\d$/;
const ONLY_MILLIONS = /\s(?:miljard|miljoen|mln|billion|million)$/i;
const GROUPED = /\d[.,]\d{3}/;
const DATE_PART =
  /^(?:\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)\b|-\d)/i;

export function findNumbers(sentence: string, lineAt: (position: number) => number): TextNumber[] {
  const found: TextNumber[] = [];
  let year: number | undefined;
  for (const match of sentence.matchAll(NUMBER)) {
    const shown = match[0].trim();
    const after = sentence.slice(match.index + match[0].length);
    const number = shown.replace(/^[-−]/, '');
    if (YEAR.test(number)) {
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
