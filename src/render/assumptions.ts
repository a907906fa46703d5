import type { FiguresAnswer } from '../model/answer.ts';
import { labelOf, type Names, topicLabelOf } from './names.ts';
import { valueText } from './value-text.ts';

/** What the reader did not say and the answer takes for granted. */
export function assumptionsOf({ query, otherTotal }: FiguresAnswer, names: Names): string[] {
  const { phrases, code } = names.language;
  const { subject, years, leftOut = [] } = query;
  const assumptions: string[] = [];
  const [only] = years.value;
  if (
    years.from === 'assumed' &&
    query.asks.some(({ ask }) => ask === 'change') &&
    years.value.length === 2 &&
    only !== undefined
  ) {
    assumptions.push(phrases.assumedBaseline(only));
  } else if (years.from === 'assumed') {
    assumptions.push(
      years.value.length === 1 && only !== undefined
        ? phrases.assumedNewestYear(only)
        : phrases.assumedYears(phrases.years(years.value)),
    );
  }
  if (subject.from === 'thread' || years.from === 'thread') {
    const [id] = subject.value.indicators;
    const what = subject.value.indicators.length === 1 && id ? labelOf(id, names) : id ? topicLabelOf(id, names) : '';
    assumptions.push(phrases.fromThread(years.from === 'thread' ? `${what}, ${phrases.years(years.value)}` : what));
  }
  if (leftOut.length > 0) assumptions.push(phrases.leftOut(phrases.list(leftOut)));
  if (otherTotal) {
    const { total, value } = otherTotal;
    assumptions.push(phrases.otherTotal(total.label[code], value && `${valueText(value, names)} (${value.year})`));
  }
  return assumptions;
}
