import type { Statement } from '../model/answer.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { seriesOf } from './series.ts';
import { value } from './value.ts';

const MOST_CHANGES = 3;

/** What the first and the last of the values over the years come to; all stand in the table. Of one year, its values. */
export const trend: Answerer<'trend'> = ({ of }, dataset) => {
  const { series, values, notes, missing } = seriesOf(of, dataset);
  if (values.length === 0) return noAnswer(missing);
  if (new Set(values.map(({ year }) => year)).size === 1) return value({ ask: 'value', of }, dataset);
  const changes = series.flatMap(({ values: own }) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last && first !== last ? [changeBetween(first, last)] : [];
  });
  const said = changes.length <= MOST_CHANGES ? changes : [];
  return {
    statements: [
      ...(said.length === 0 ? [{ form: 'values', values } as const] : []),
      ...said.map((change): Statement => ({ form: 'change', change, as: [] })),
      ...notes,
    ],
    figures: claimed(values),
    result: [...changes.flatMap(resultOf), ...computedNumbers(values)],
    table: tableOf(values, dataset),
    missing,
  };
};
