import type { Statement } from '../model/answer.ts';
import type { RemainderQuery } from '../model/query.ts';
import { remainderOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const remainder: Answerer<RemainderQuery> = (query, dataset) => {
  const wholes = figuresFor(dataset, query.subject.value.indicators, query.years.value);
  const statements = wholes.flatMap((whole): Extract<Statement, { form: 'remainder' }>[] => {
    const without = figuresFor(dataset, query.without, [whole.year]);
    return without.length > 0 ? [{ form: 'remainder', whole, without, value: remainderOf(whole, without) }] : [];
  });
  if (statements.length === 0) {
    const indicators = wholes.length > 0 ? query.without : query.subject.value.indicators;
    return noFigures({ ...query, subject: { ...query.subject, value: { concepts: [], indicators } } }, dataset);
  }
  const figures = statements.flatMap(({ whole, without }) => [whole, ...without]);
  return figuresAnswer(query, dataset, { figures, statements, result: statements.map(({ value }) => value) });
};
