import type { Language } from '../languages/language.ts';
import type { Figure } from '../model/dataset.ts';
import type { ValueUnit } from '../model/unit.ts';

/** Beyond these stands only what binary fractions leave behind: 1.183 − 1.142 is 0.04099999999999993. */
const AS_PUBLISHED = 6;

const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

/** A number as the language writes it, without a sign: 44.400 or 44,400; with the decimals that it has, `decimals` at most. */
export function plainNumber(value: number, { numbers }: Language, decimals = 2): string {
  const [whole = '', decimal] = String(Number(Math.abs(value).toFixed(decimals))).split('.');
  const grouped = whole.replace(THOUSANDS, numbers.group);
  return decimal ? `${grouped}${numbers.decimal}${decimal}` : grouped;
}

/** A value with its unit. A negative amount carries a minus sign. */
export function withUnit(value: number, unit: ValueUnit, language: Language): string {
  if (unit === 'points')
    return signed(value, language.phrases.unit.points(plainNumber(value, language), Math.abs(value) === 1));
  if (unit === 'count' || unit === 'times') return signed(value, plainNumber(value, language));
  const number = unit === 'eur' ? withCents(value, language) : plainNumber(value, language, AS_PUBLISHED);
  return signed(value, unit === 'decimal' ? number : language.phrases.unit[unit](number));
}

function signed(value: number, text: string): string {
  return value < 0 ? `−${text}` : text;
}

/** € 12,50 and € 12, never € 12,5. */
function withCents(value: number, language: Language): string {
  const cents = Math.round(Math.abs(value) * 100);
  const whole = plainNumber(Math.floor(cents / 100), language);
  return cents % 100 === 0 ? whole : `${whole}${language.numbers.decimal}${String(cents % 100).padStart(2, '0')}`;
}

export function figureText({ value, unit }: Figure, language: Language): string {
  return withUnit(value, unit, language);
}

/** The difference between two values of a unit, without a sign: percentages differ by percentage points. */
export function differenceText(difference: number, unit: ValueUnit, language: Language): string {
  // What is counted is not seen in parts, also where a mean is held against something.
  const size = unit === 'count' ? Math.round(Math.abs(difference)) : Math.abs(difference);
  if (unit === 'percent') return withUnit(size, 'points', language);
  return withUnit(size, unit, language);
}

export function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Computed percentages always have one decimal. */
export function percentText(percent: number, language: Language): string {
  const tenths = oneDecimal(Math.abs(percent));
  const number = plainNumber(tenths, language);
  const padded = Number.isInteger(tenths) ? `${number}${language.numbers.decimal}0` : number;
  return language.phrases.unit.percent(padded);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number of a footnote as a mark: "10" is ¹⁰. */
export function superscript(number: string): string {
  return number.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
