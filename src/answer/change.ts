import type { Change, Statement } from '../model/answer.ts';
import type { Dataset, IndicatorId } from '../model/dataset.ts';
import type { ChangeQuery, Premise, Years } from '../model/query.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures, notAvailable } from './figures-answer.ts';

export const change: Answerer<ChangeQuery> = (query, dataset) => {
  const { indicators } = query.subject.value;
  const years = query.years.value;
  const changes = indicators.flatMap((id) => changesOf(dataset, id, years));
  const figures = figuresFor(dataset, indicators, years);
  if (figures.length === 0 || changes.length === 0) return noFigures(query, dataset);
  const [main] = changes;
  const premise = query.premise && main && indicators.length === 1 ? [premiseStatement(query.premise, main)] : [];
  // Why something is so that is so, where no note tells: the figures themselves are no answer to that.
  if (query.why && premise.every(({ holds }) => holds))
    return notAvailable(query, { reason: 'reason', words: '' }, dataset);
  const statements: Statement[] = [
    ...premise,
    ...changes.slice(premise.length).map((one): Statement => ({ form: 'change', change: one })),
    ...(query.why ? [{ form: 'no-reason' } as const] : []),
  ];
  return figuresAnswer(query, dataset, { figures, statements, result: changes.flatMap(resultOf) });
};

/** From the first year to the last; with more years between, each step too. */
function changesOf(dataset: Dataset, id: IndicatorId, years: Years): Change[] {
  const figures = figuresFor(dataset, [id], years);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return [];
  const overall = changeBetween(first, last);
  if (figures.length === 2) return [overall];
  const steps = figures.slice(1).flatMap((to, i) => (figures[i] ? [changeBetween(figures[i], to)] : []));
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
