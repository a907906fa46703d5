import { publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import type { ChoicesQuery, FiguresQuery } from '../../model/query.ts';
import { type Clues, previousFigures, type Recogniser } from '../clues.ts';
import { figuresQuery, frameOf } from '../figures-query.ts';
import { narrow } from '../narrow.ts';

/** Readings between which only the asker can choose: "last year" without a year to count from. */
export const choices: Recogniser = (clues) => {
  if (clues.years.vague !== 'last-year' || clues.subject.indicators.length === 0) return undefined;
  if (clues.continues && previousFigures(clues)) return undefined;
  return { kind: 'choices', ...frameOf(clues), options: yearOptions(clues) } satisfies ChoicesQuery;
};

function yearOptions(clues: Clues): FiguresQuery[] {
  const indicators = narrow(clues);
  return clues.dataset.years
    .slice(-2)
    .reverse()
    .map((year) => {
      const of = quantitiesOf(indicators.map(publishedMetric), [year]);
      return figuresQuery(clues, indicators, { value: [year], from: 'said' }, { ask: 'value', of });
    });
}
