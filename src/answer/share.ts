import type { Statement } from '../model/answer.ts';
import type { ShareQuery } from '../model/query.ts';
import { percentOf, round, sumOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const share: Answerer<ShareQuery> = (query, dataset) => {
  const years = query.years.value;
  const figures = figuresFor(dataset, query.subject.value.indicators, years);
  if (figures.length === 0) return noFigures(query, dataset);
  const statements = years.flatMap((year): Statement[] => {
    const parts = figures.filter((figure) => figure.year === year);
    const whole = figuresFor(dataset, query.whole, [year]);
    if (parts.length === 0 || whole.length === 0) return [];
    // A percentage of a percentage is no share of anything.
    if (parts.some(({ unit }) => unit === 'percent')) return [{ form: 'figures', figures: parts }];
    return [{ form: 'share', parts, whole, sum: sumOf(whole), percent: percentOf(sumOf(parts), sumOf(whole)) }];
  });
  const result = statements.flatMap((one) => (one.form === 'share' ? round(one.percent) : []));
  // A part that the whole counts in, but that is no row of it, stands below.
  const indicators = [...new Set([...query.whole, ...query.subject.value.indicators])];
  return figuresAnswer(query, dataset, { figures, statements, result, table: { indicators, years } });
};
