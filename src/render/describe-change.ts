import type { ChangeWords } from '../languages/phrases.ts';
import type { Change, Value } from '../model/answer.ts';
import { metricLabel } from './metric-label.ts';
import type { Names } from './names.ts';
import { differenceText, percentText, plainNumber } from './numbers.ts';
import { namedAs } from './sentences.ts';
import { roughText, valueText } from './value-text.ts';

/** A change with its numbers written out. */
export function changeWords(change: Change, names: Names): ChangeWords {
  const { from, to, difference, percent, times } = change;
  const { language } = names;
  const more = language.phrases.moreOrLess(sizeOfChange(change, names), difference > 0 ? 'more' : 'less');
  // "1 more complaints" is no way to say it.
  const named = Math.abs(difference) <= 1 ? undefined : namedAs(to, more, names);
  return {
    label: metricLabel(to.metric, names),
    from: valueText(from, names),
    fromYear: from.year,
    to: valueText(to, names),
    toYear: to.year,
    direction: difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'same',
    difference: sizeOfChange(change, names),
    ...(percent === undefined ? {} : { percent: percentText(percent, language) }),
    ...(times === undefined ? {} : { times: plainNumber(times, language) }),
    ...(named ? { named } : {}),
  };
}

/** "+1,020 (+54.3%)", the one that was ranked by first; within brackets, a comma is between them. */
export function signedChange(change: Change, relative: boolean, names: Names, isWithinBrackets = false): string {
  const sign = change.difference < 0 ? '−' : change.difference > 0 ? '+' : '';
  const absolute = `${sign}${sizeOfChange(change, names)}`;
  if (change.percent === undefined) return absolute;
  const percent = `${sign}${percentText(change.percent, names.language)}`;
  const [first, second] = relative ? [percent, absolute] : [absolute, percent];
  return isWithinBrackets ? `${first}, ${second}` : `${first} (${second})`;
}

function sizeOfChange({ difference, to }: Change, names: Names): string {
  return sizeText(difference, [to], names);
}

/** A difference between such values, without a sign; of estimates it is an estimate too. */
export function sizeText(difference: number, values: readonly Value[], { language }: Names): string {
  const open = values.find(({ bounds, unit }) => bounds && unit !== 'percent');
  if (open) return language.phrases.about(roughText(Math.abs(difference), open, language));
  return differenceText(difference, values[0]?.unit ?? 'count', language);
}
