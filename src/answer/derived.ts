import type { Statement } from '../model/answer.ts';
import type { Dataset, Figure } from '../model/dataset.ts';
import type { DerivedQuery } from '../model/query.ts';
import { estimate, round } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const derived: Answerer<DerivedQuery> = (query, dataset) => {
  const rates = figuresFor(dataset, query.subject.value.indicators, query.years.value);
  if (rates.length === 0) return noFigures(query, dataset);
  const statements = rates.flatMap((rate) => derive(rate, query, dataset));
  const bases = statements.flatMap((one) => ('of' in one ? [one.of] : []));
  const result = statements.flatMap((one) => ('value' in one ? one.value : 'percent' in one ? (one.percent ?? []) : []));
  return figuresAnswer(query, dataset, { figures: [...rates, ...bases], statements, result });
};

function derive(rate: Figure, { part, as }: DerivedQuery, dataset: Dataset): Statement[] {
  const percent = part === 'rest' ? 100 - rate.value : rate.value;
  if (as === 'percent') return [{ form: 'rest', rate, percent }];
  const base = as === 'amount' ? dataset.relations.amountOf : dataset.relations.rateOf;
  const of = dataset.figure(base.get(rate.indicator) ?? '', rate.year);
  if (!of) return [];
  if (as === 'amount') return [{ form: 'amount', part, share: rate, of, value: round((percent * of.value) / 100) }];
  return [{ form: 'estimate', part, rate, of, ...estimate(percent, of.value) }];
}
