import type { Statement } from '../model/answer.ts';
import { changeWords, sizeText } from './describe-change.ts';
import { describeFilter } from './describe-filter.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeValues } from './describe-values.ts';
import { metricLabel } from './metric-label.ts';
import { missingSentence } from './missing.ts';
import { labelOf, type Names } from './names.ts';
import { figureText, percentText, plainNumber, withUnit } from './numbers.ts';
import { midSentence, namedAs, openEnded, sentenceOf } from './sentences.ts';
import { valueText } from './value-text.ts';

type StatementOf<Form extends Statement['form']> = Extract<Statement, { form: Form }>;

/** How each statement is worded; the compiler demands every form. */
const WORDING = {
  values: ({ values }, names) => describeValues(values, names),
  missing: ({ missing }, names) => [missingSentence(missing, names)],
  'year-of': ({ yearOf, value, year }, names) => [
    names.language.phrases.yearOf({
      year,
      peak: value.year,
      order: yearOf.order,
      label: metricLabel(yearOf.of, names),
      value: valueText(value, names),
    }),
  ],
  threshold: ({ value, threshold, holds }, names) => {
    const { phrases } = names.language;
    const limit = withUnit(threshold.value, value.unit, names.language);
    const label = metricLabel(value.metric, names);
    const said = sentenceOf(value, names) ?? phrases.figure(label, value.year, valueText(value, names));
    return [phrases.threshold(holds, midSentence(openEnded(said)), threshold.than, limit)];
  },
  aggregate: describeAggregate,
  change: ({ change }, names) => [names.language.phrases.change(changeWords(change, names))],
  premise: ({ change, premise, holds }, names) => {
    const { phrases } = names.language;
    const words = changeWords(change, names);
    return [holds && premise.aside ? phrases.change(words) : phrases.premise(holds, words)];
  },
  'no-reason': (_, { language }) => [language.phrases.noReason],
  comparison: describeComparison,
  ranking: describeRanking,
  filter: describeFilter,
  revised: ({ figure }, names) => {
    if (!figure.revised) return [];
    const { phrases } = names.language;
    const older = withUnit(figure.revised.value, figure.unit, names.language);
    const label = labelOf(figure.indicator, names);
    const now = figureText(figure, names.language);
    return [phrases.revised(label, figure.year, now, older, figure.revised.edition)];
  },
} satisfies { readonly [Form in Statement['form']]: (statement: StatementOf<Form>, names: Names) => readonly string[] };

export function describe(statement: Statement, names: Names): readonly string[] {
  return (WORDING[statement.form] as (statement: Statement, names: Names) => readonly string[])(statement, names);
}

function describeAggregate({ by, values, value }: StatementOf<'aggregate'>, names: Names): string[] {
  const { language } = names;
  const [first] = values;
  if (!first) return [];
  const { bounds: _bounds, ...exact } = first;
  const isOpen = values.some(({ bounds }) => bounds);
  const result = { ...(isOpen ? first : exact), value };
  return [
    language.phrases.aggregate({
      by,
      label: metricLabel(first.metric, names),
      years: language.phrases.years(values.map(({ year }) => year)),
      value:
        by === 'average' && first.unit !== 'count'
          ? withUnit(oneDecimal(value), first.unit, language)
          : valueText(result, names),
      each: language.phrases.plus(values.map((one) => `${valueText(one, names)} (${one.year})`)),
      isOfPercentages: first.unit === 'percent',
    }),
  ];
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function describeComparison(comparison: StatementOf<'comparison'>, names: Names): string[] {
  const { language } = names;
  const { first, second, difference, percent, times, claim } = comparison;
  const side = (value: typeof first) => {
    const text = valueText(value, names);
    return { what: namedAs(value, text, names) ?? `${metricLabel(value.metric, names)}: ${text}`, year: value.year };
  };
  return [
    language.phrases.comparison({
      first: side(first),
      second: side(second),
      difference: sizeText(difference, [first, second], names),
      direction: difference > 0 ? 'more' : difference < 0 ? 'less' : 'same',
      ...(percent === undefined ? {} : { percent: percentText(percent, language) }),
      ...(times === undefined ? {} : { times: plainNumber(times, language) }),
      ...(claim ? { holds: claim.holds } : {}),
    }),
  ];
}
