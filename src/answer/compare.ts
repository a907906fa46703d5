import type { Statement, Value } from '../model/answer.ts';
import type { AskOf } from '../model/ask.ts';
import { movement, resultOf, round, timesOf } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { type Series, seriesOf } from './series.ts';

type Comparison = Extract<Statement, { form: 'comparison' }>;

/** Each held against the others; what has no common unit is only put side by side. */
export const compare: Answerer<'compare'> = (ask, dataset) => {
  const { series, values, notes, missing } = seriesOf(ask.of, dataset);
  if (values.length === 0) return noAnswer(missing);
  const comparisons = sidesOf(series).flatMap((sides) => comparisonOf(sides, ask));
  const isWhole = comparisons.length > 0 && ask.of.length === 2;
  return {
    statements: [...comparisons, ...(isWhole ? takenOpenly(values) : [{ form: 'values', values } as const]), ...notes],
    figures: claimed(values),
    result: [...comparisons.flatMap(resultOf), ...computedNumbers(values)],
    table: tableOf(values, dataset),
    missing,
  };
};

/** Years of estimates taken together stand in no row of the table: what they are made of is said. */
function takenOpenly(values: readonly Value[]): Statement[] {
  const taken = values.filter(({ metric }) => metric.is === 'over-years' && metric.of.is !== 'indicator');
  return taken.length > 0 ? [{ form: 'values', values: taken }] : [];
}

/** What is held against each other: the first year of each, the second of each …; else what is of the same year. */
function sidesOf(series: readonly Series[]): readonly (readonly Value[])[] {
  const lengths = new Set(series.map(({ years }) => years.length));
  const [length = 0] = lengths;
  if (lengths.size === 1) {
    const at = (i: number) => series.flatMap(({ years, values }) => values.find(({ year }) => year === years[i]) ?? []);
    return Array.from({ length }, (_, i) => at(i));
  }
  const years = [...new Set(series.flatMap((one) => one.years))];
  return years.map((year) => series.flatMap(({ values }) => values.find((value) => value.year === year) ?? []));
}

/** How far the larger is above the smaller. */
function aboveSmaller(first: Value, second: Value) {
  return movement(Math.min(first.value, second.value), Math.max(first.value, second.value));
}

/** Of two, the first against the second; of more, the highest against the lowest. */
function comparisonOf(sides: readonly Value[], ask: AskOf<'compare'>): Comparison[] {
  const sorted = sides.toSorted((a, b) => b.value - a.value);
  const [first, second] = sides.length === 2 ? sides : [sorted[0], sorted.at(-1)];
  if (!first || !second || first === second || new Set(sides.map(({ unit }) => unit)).size > 1) return [];
  const { as = [], claim } = ask;
  const { percent } = as.includes('percent') ? movement(second.value, first.value) : aboveSmaller(first, second);
  const relative = first.unit !== 'percent' || as.includes('percent') ? percent : undefined;
  const times = as.includes('times') ? timesOf(first.value, second.value) : undefined;
  const holds = claim === 'more' ? first.value > second.value : first.value < second.value;
  return [
    {
      form: 'comparison',
      first,
      second,
      difference: round(first.value - second.value),
      ...(relative === undefined ? {} : { percent: relative }),
      ...(times === undefined ? {} : { times }),
      as,
      ...(claim && sides.length === 2 ? { claim: { than: claim, holds } } : {}),
    },
  ];
}
