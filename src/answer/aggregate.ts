import type { Statement } from '../model/answer.ts';
import { mean, sum } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { mayBeAddedOverYears } from './refusal.ts';
import { seriesOf } from './series.ts';

/** One number over all years of each: the plain mean of the yearly values, or their sum where that means something. */
export const aggregate: Answerer<'aggregate'> = ({ by, of }, dataset) => {
  const { series, values, notes, missing } = seriesOf(of, dataset);
  if (values.length === 0) return noAnswer(missing);
  if (by === 'sum' && !of.every(({ metric }) => mayBeAddedOverYears(metric, dataset)))
    return noAnswer([{ reason: 'sum' }]);
  const statements = series
    .filter((one) => one.values.length > 0)
    .map((one) => {
      const numbers = one.values.map(({ value }) => value);
      const value = by === 'sum' ? sum(numbers) : mean(numbers);
      return { form: 'aggregate', by, values: one.values, value } satisfies Statement;
    });
  return {
    statements: [...statements, ...notes],
    figures: claimed(values),
    result: [...statements.map(({ value }) => value), ...computedNumbers(values)],
    table: { ...tableOf(values, dataset), years: [...new Set(values.map(({ year }) => year))] },
    missing,
  };
};
