import type { Statement } from '../model/answer.ts';
import type { LookupQuery } from '../model/query.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

export const lookup: Answerer<LookupQuery> = (query, dataset) => {
  const figures = figuresFor(dataset, query.subject.value.indicators, query.years.value);
  const [first] = figures;
  if (!first) return noFigures(query, dataset);
  const statements: Statement[] = [];
  if (query.threshold && figures.length === 1) {
    const { than, value } = query.threshold;
    const holds = than === 'above' ? first.value > value : first.value < value;
    statements.push({ form: 'threshold', figure: first, threshold: query.threshold, holds });
  }
  statements.push({ form: 'figures', figures });
  return figuresAnswer(query, dataset, { figures, statements });
};
