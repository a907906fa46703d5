import type { FiguresAnswer } from '../model/answer.ts';
import { metricsOf } from '../model/ask.ts';
import { metricLabel } from './metric-label.ts';
import { type Names, topicsInWords, withoutBrackets } from './names.ts';
import { midSentence, openEnded, sentenceOf } from './sentences.ts';
import { valueText } from './value-text.ts';

/** What the reader did not say and the answer takes for granted. */
export function assumptionsOf(answer: FiguresAnswer, names: Names): string[] {
  const { phrases } = names.language;
  const { leftOut = [] } = answer.query;
  return [
    ...yearsAssumed(answer, names),
    ...takenFromThread(answer, names),
    ...(leftOut.length > 0 ? [phrases.leftOut(phrases.list(leftOut))] : []),
    ...otherTotal(answer, names),
  ];
}

function yearsAssumed({ query: { years, asks } }: FiguresAnswer, { language: { phrases } }: Names): string[] {
  const [only] = years.value;
  if (years.from !== 'assumed' || only === undefined) return [];
  if (asks.some(({ ask }) => ask === 'change') && years.value.length === 2) return [phrases.assumedBaseline(only)];
  return [
    years.value.length === 1 ? phrases.assumedNewestYear(only) : phrases.assumedYears(phrases.years(years.value)),
  ];
}

/** Of the question before this one, only what was not said again. */
function takenFromThread({ query, figures }: FiguresAnswer, names: Names): string[] {
  const { phrases } = names.language;
  const { subject, years, asks } = query;
  const labels = [...new Set(asks.flatMap(metricsOf).map((metric) => metricLabel(metric, names)))];
  const [label = ''] = labels;
  const about = labels.length === 1 ? withoutBrackets(label) : topicsInWords(figures, names);
  const taken = [
    ...(subject.from === 'thread' ? [about] : []),
    ...(years.from === 'thread' ? [phrases.years(years.value)] : []),
  ].filter(Boolean);
  return taken.length > 0 ? [phrases.fromThread(taken.join(', '))] : [];
}

function otherTotal({ otherTotal: other }: FiguresAnswer, names: Names): string[] {
  if (!other) return [];
  const { phrases, code } = names.language;
  const { total, value } = other;
  const said = value && sentenceOf(value, names);
  if (said) return [phrases.otherTotal(midSentence(openEnded(said)))];
  const label = total.label[code];
  return [phrases.otherTotal(value ? `${label}, ${valueText(value, names)} (${value.year})` : label)];
}
