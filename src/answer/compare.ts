import type { Statement } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';
import type { CompareQuery } from '../model/query.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const compare: Answerer<CompareQuery> = (query, dataset) => {
  const { indicators } = query.subject.value;
  const figures = figuresFor(dataset, indicators, query.years.value);
  if (figures.length === 0) return noFigures(query, dataset);
  const perYear = query.years.value.map((year) => figures.filter((figure) => figure.year === year));
  const statements = perYear.flatMap((ofYear) => compareFigures(ofYear, query));
  const result = statements.flatMap((one) => (one.form === 'comparison' ? resultOf(one) : []));
  return figuresAnswer(query, dataset, { figures, statements: [...statements, { form: 'figures', figures }], result });
};

function compareFigures(figures: readonly Figure[], { claim }: CompareQuery): Statement[] {
  const [first, second] = figures;
  if (!first || !second || new Set(figures.map(({ unit }) => unit)).size > 1) return [];
  const sorted = figures.toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (!highest || !lowest) return [];
  const { difference, percent } = changeBetween(lowest, highest);
  const comparison: Statement = {
    form: 'comparison',
    highest,
    lowest,
    difference,
    ...(percent === undefined ? {} : { percent }),
  };
  if (!claim || figures.length !== 2) return [comparison];
  const holds = claim === 'more' ? first.value > second.value : first.value < second.value;
  return [{ form: 'claim', claim, first, second, holds }, comparison];
}
