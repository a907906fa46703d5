import type { Statement } from '../model/answer.ts';
import type { TrendQuery } from '../model/query.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const trend: Answerer<TrendQuery> = (query, dataset) => {
  const { indicators } = query.subject.value;
  const figures = figuresFor(dataset, indicators, query.years.value);
  if (figures.length === 0) return noFigures(query, dataset);
  const changes = indicators.flatMap((id) => {
    const own = figures.filter(({ indicator }) => indicator === id);
    const [first, last] = [own[0], own.at(-1)];
    return first && last && first !== last ? [changeBetween(first, last)] : [];
  });
  const statements: Statement[] = [{ form: 'figures', figures }];
  if (changes.length <= 3) statements.push(...changes.map((change): Statement => ({ form: 'change', change })));
  return figuresAnswer(query, dataset, { figures, statements, result: changes.flatMap(resultOf) });
};
