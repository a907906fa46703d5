import type { Statement } from '../model/answer.ts';
import type { TotalQuery } from '../model/query.ts';
import { movement, resultOf, sumOf } from './arithmetic.ts';
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
  if (indicators.length > 1 && years.length > 1 && !query.change) result.push(sumOf(figures));
  const moved = query.change ? changeOf(statements) : undefined;
  if (moved) result.push(...resultOf(moved));
  const said = moved ? [moved, ...statements] : statements;
  return figuresAnswer(query, dataset, { figures, statements: said, result, table: { indicators, years } });
};

/** How the sum went from the first year to the last. */
function changeOf(statements: readonly Statement[]): Extract<Statement, { form: 'total-change' }> | undefined {
  const sums = statements.filter((one) => one.form === 'total');
  const [first, last] = [sums[0], sums.at(-1)];
  const unit = first?.parts[0]?.unit;
  if (!first?.year || !last?.year || !unit || first === last) return undefined;
  return {
    form: 'total-change',
    ...(first.total ? { total: first.total } : {}),
    unit,
    fromYear: first.year,
    toYear: last.year,
    from: first.sum,
    to: last.sum,
    ...movement(first.sum, last.sum),
  };
}
