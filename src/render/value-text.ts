import type { Value } from '../model/answer.ts';
import type { Names } from './names.ts';
import { oneDecimal, plainNumber, withUnit } from './numbers.ts';

/** A value as it is written: a figure as published, what is computed with the decimals that mean something. */
export function valueText(value: Value, { language }: Names): string {
  if (value.bounds) return language.phrases.about(roughText(value.value, value, language));
  return withUnit(worthSaying(value.value, value), value.unit, language);
}

/** The same in a sentence: "negative, €47.9 million", as a minus sign alone is easily overlooked. */
export function spokenValue(value: Value, names: Names): string {
  if (value.value >= 0) return valueText(value, names);
  return names.language.phrases.negative(valueText({ ...value, value: -value.value }, names));
}

/** What rounding leaves open: estimates in tens, money and per cents with one decimal. */
export function roughText(number: number, { unit }: Pick<Value, 'unit'>, language: Names['language']): string {
  if (unit === 'count' || unit === 'fte') return plainNumber(Math.round(number / 10) * 10, language);
  return withUnit(unit === 'times' ? Math.round(number * 100) / 100 : oneDecimal(number), unit, language);
}

/**
 * A computed percentage has one decimal; everything else as many as it has, two at most. A mean of many is a whole number:
 * what is counted is not seen in parts.
 */
function worthSaying(number: number, { metric, unit }: Value): number {
  if (metric.is === 'indicator' || unit === 'decimal') return number;
  if (metric.is === 'over-years' && metric.by === 'average')
    return unit === 'count' && number >= 100 ? Math.round(number) : oneDecimal(number);
  return metric.is === 'ratio' && unit === 'percent' ? oneDecimal(number) : Math.round(number * 100) / 100;
}
