import type { Change, Statement, Value } from '../model/answer.ts';
import type { AskOf, Premise } from '../model/ask.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { seriesOf } from './series.ts';

/** How each went from the first to the last of its years; and, with more years between, each step too. */
export const change: Answerer<'change'> = (ask, dataset) => {
  const { series, values, notes, missing } = seriesOf(ask.of, dataset);
  const changes = series.flatMap((one) => changesOf(one.values, ask));
  const [main] = changes;
  if (!main) return noAnswer(missing.length > 0 ? missing : [cellMissing(ask)]);
  const premise = ask.premise && ask.of.length === 1 ? [premiseStatement(ask.premise, main)] : [];
  // Why something is so that is so, where no note tells: the figures themselves are no answer to that.
  if (ask.why && premise.every(({ holds }) => holds)) return noAnswer([{ reason: 'reason', words: '' }]);
  const { as = [] } = ask;
  return {
    statements: [
      ...premise,
      ...changes.slice(premise.length).map((one): Statement => ({ form: 'change', change: one, as })),
      ...(ask.why ? [{ form: 'no-reason' } as const] : []),
      ...computedOpenly(values),
      ...notes,
    ],
    figures: claimed(values),
    result: [...changes.flatMap(resultOf), ...computedNumbers(values)],
    table: tableOf(values, dataset),
    missing,
  };
};

/** What stands in no row of the table is given with what it was computed from. */
function computedOpenly(values: readonly Value[]): Statement[] {
  const computed = values.filter(({ metric: { is } }) => is !== 'indicator' && is !== 'sum');
  return computed.length > 0 ? [{ form: 'values', values: computed }] : [];
}

/** A change takes two years, and there are figures of one at most. */
function cellMissing({ of }: AskOf<'change'>) {
  const years = [...new Set(of.flatMap(({ period }) => ('years' in period ? period.years : [])))];
  return { reason: 'cell', metrics: of.map(({ metric }) => metric), years } as const;
}

function changesOf(values: readonly Value[], { as = [] }: AskOf<'change'>): Change[] {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last) return [];
  const overall = changeBetween(first, last, as);
  if (values.length === 2) return [overall];
  const steps = values.slice(1).flatMap((to, i) => (values[i] ? [changeBetween(values[i], to, as)] : []));
  return [overall, ...steps];
}

/** Doubling is held to mean a factor of at least 1.9, halving of at most 0.55: people round. */
function premiseStatement(premise: Premise, one: Change): Extract<Statement, { form: 'premise' }> {
  const { from, to, difference } = one;
  const factor = from.value > 0 ? to.value / from.value : undefined;
  const right = premise.direction === 'rise' ? difference > 0 : difference < 0;
  const enough =
    premise.factor === undefined || factor === undefined || (premise.factor > 1 ? factor >= 1.9 : factor <= 0.55);
  return { form: 'premise', premise, change: one, holds: right && enough };
}
