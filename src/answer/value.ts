import type { Statement, Value } from '../model/answer.ts';
import type { Threshold } from '../model/ask.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { reaches } from './reaches.ts';
import { seriesOf } from './series.ts';

const MOST_HELD = 12;

/** The values themselves; where they are held against a number, what comes of that instead. */
export const value: Answerer<'value'> = ({ of, threshold }, dataset) => {
  const { values, notes, missing } = seriesOf(of, dataset);
  if (values.length === 0) return noAnswer(missing);
  const held = threshold && values.length <= MOST_HELD ? heldAgainst(values, threshold) : [];
  return {
    statements: [...(held.length > 0 ? held : [{ form: 'values', values } as const]), ...notes],
    figures: claimed(values),
    result: computedNumbers(values),
    table: tableOf(values, dataset),
    missing,
  };
};

function heldAgainst(values: readonly Value[], threshold: Threshold): Statement[] {
  return values.map((one) => ({ form: 'threshold', value: one, threshold, holds: reaches(one.value, threshold) }));
}
