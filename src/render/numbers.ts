import type { Language } from '../languages/language.ts';
import type { ValueUnit } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';

const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

/** A number as the language writes it, without a sign: 44.400 or 44,400; with the decimals that it has, two at most. */
export function plainNumber(value: number, { numbers }: Language): string {
  const [whole = '', decimal] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.replace(THOUSANDS, numbers.group);
  return decimal ? `${grouped}${numbers.decimal}${decimal}` : grouped;
}

/** A value with its unit. A negative amount carries a minus sign. */
export function withUnit(value: number, unit: ValueUnit, language: Language): string {
  const number = plainNumber(value, language);
  const text = unit === 'count' || unit === 'times' ? number : language.phrases.unit[unit](number);
  return value < 0 ? `−${text}` : text;
}

export function figureText({ value, unit }: Figure, language: Language): string {
  return withUnit(value, unit, language);
}

/** The difference between two values of a unit, without a sign: percentages differ by percentage points. */
export function differenceText(difference: number, unit: ValueUnit, language: Language): string {
  const size = Math.abs(difference);
  if (unit === 'percent') return language.phrases.unit.points(plainNumber(size, language), size === 1);
  return withUnit(size, unit, language);
}

/** Computed percentages always have one decimal. */
export function percentText(percent: number, language: Language): string {
  const tenths = Math.round(Math.abs(percent) * 10) / 10;
  const number = plainNumber(tenths, language);
  const padded = Number.isInteger(tenths) ? `${number}${language.numbers.decimal}0` : number;
  return language.phrases.unit.percent(padded);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number of a footnote as a mark: "10" is ¹⁰. */
export function superscript(number: string): string {
  return number.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
