import type { Statement } from '../model/answer.ts';
import type { TotalQuery } from '../model/query.ts';
import { sumOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const total: Answerer<TotalQuery> = (query, dataset) => {
  const { indicators } = query.subject.value;
  const years = query.years.value;
  const figures = figuresFor(dataset, indicators, years);
  if (figures.length === 0) return noFigures(query, dataset);
  const named = dataset.totals.find(
    ({ parts }) => parts.length === indicators.length && parts.every((id) => indicators.includes(id)),
  );
  const sums =
    indicators.length === 1
      ? [{ parts: figures }]
      : years.map((year) => ({ year, parts: figures.filter((figure) => figure.year === year) }));
  const statements = sums
    .filter(({ parts }) => parts.length > 0)
    .map(
      ({ parts, ...rest }): Statement => ({
        form: 'total',
        ...(named ? { total: named } : {}),
        parts,
        sum: sumOf(parts),
        ...rest,
      }),
    );
  const result = statements.flatMap((one) => (one.form === 'total' ? one.sum : []));
  if (indicators.length > 1 && years.length > 1) result.push(sumOf(figures));
  return figuresAnswer(query, dataset, { figures, statements, result, table: { indicators, years } });
};
