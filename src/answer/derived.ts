import type { Statement } from '../model/answer.ts';
import type { Dataset, Figure } from '../model/dataset.ts';
import type { DerivedQuery } from '../model/query.ts';
import { changeBetween, estimate, movement, resultOf, round } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const derived: Answerer<DerivedQuery> = (query, dataset) => {
  const rates = figuresFor(dataset, query.subject.value.indicators, query.years.value);
  if (rates.length === 0) return noFigures(query, dataset);
  const each = rates.flatMap((rate) => derive(rate, query, dataset));
  const statements = [...changesOf(each), ...each];
  const bases = statements.flatMap((one) => ('of' in one ? [one.of] : []));
  const result = statements.flatMap(numbersOf);
  return figuresAnswer(query, dataset, { figures: [...rates, ...bases], statements, result });
};

function numbersOf(statement: Statement): number[] {
  switch (statement.form) {
    case 'estimate':
    case 'amount':
      return [statement.value];
    case 'rest':
      return [statement.percent];
    case 'estimate-change':
      return resultOf(statement);
    case 'change':
      return resultOf(statement.change);
    default:
      return [];
  }
}

/** From the first year to the last: the estimate itself, and the count that it is taken of. */
function changesOf(statements: readonly Statement[]): Statement[] {
  const estimates = statements.filter((one) => one.form === 'estimate');
  const [first, last] = [estimates[0], estimates.at(-1)];
  if (!first || !last || first.rate.indicator !== last.rate.indicator || first === last) return [];
  const { part, rate } = last;
  return [
    {
      form: 'estimate-change',
      part,
      rate,
      fromYear: first.rate.year,
      from: first.value,
      to: last.value,
      ...movement(first.value, last.value),
    },
    { form: 'change', change: changeBetween(first.of, last.of) },
  ];
}

function derive(rate: Figure, { part, as }: DerivedQuery, dataset: Dataset): Statement[] {
  const percent = part === 'rest' ? 100 - rate.value : rate.value;
  if (as === 'percent') return [{ form: 'rest', rate, percent }];
  const base = as === 'amount' ? dataset.relations.amountOf : dataset.relations.rateOf;
  const of = dataset.figure(base.get(rate.indicator) ?? '', rate.year);
  if (!of) return [];
  if (as === 'amount') return [{ form: 'amount', part, share: rate, of, value: round((percent * of.value) / 100) }];
  return [{ form: 'estimate', part, rate, of, ...estimate(percent, of.value) }];
}
