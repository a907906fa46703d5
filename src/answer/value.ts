import type { Statement, Value } from '../model/answer.ts';
import type { Threshold } from '../model/ask.ts';
import { round } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { limitIn, reaches } from './reaches.ts';
import { seriesOf } from './series.ts';
import { wholeOf } from './whole.ts';

type Held = Extract<Statement, { form: 'threshold' }>;

const MOST_HELD = 12;

/** The values themselves; where they are held against a number, what comes of that instead. */
export const value: Answerer<'value'> = ({ of, threshold }, dataset) => {
  const { values, notes, missing } = seriesOf(of, dataset);
  if (values.length === 0) return noAnswer(missing);
  const years = [...new Set(values.map(({ year }) => year))];
  const whole = wholeOf(
    of.map(({ metric }) => metric),
    years,
    dataset,
  );
  const said = years.length === 1 ? [...whole, ...values] : values;
  const held = threshold && values.length <= MOST_HELD ? heldAgainst(values, threshold) : [];
  return {
    statements: [...(held.length > 0 ? held : [{ form: 'values', values: said } as const]), ...notes],
    figures: claimed(values),
    result: [...computedNumbers(values), ...held.map(({ difference }) => difference)],
    table: tableOf([...values, ...whole], dataset),
    missing,
  };
};

function heldAgainst(values: readonly Value[], threshold: Threshold): Held[] {
  return values.map((one) => {
    const limit = limitIn(one.unit, threshold);
    const difference = round(one.value - limit.value);
    return { form: 'threshold', value: one, threshold: limit, holds: reaches(one.value, limit), difference };
  });
}
