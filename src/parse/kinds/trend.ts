import type { TrendQuery } from '../../model/query.ts';
import {
  allYears,
  has,
  missingYears,
  previousFigures,
  printedTotal,
  type Recogniser,
  subjectSlot,
  topicsOf,
} from '../clues.ts';
import { narrow } from '../narrow.ts';

/** How something went over the years. */
export const trend: Recogniser = (clues) => {
  const continued = clues.continues && previousFigures(clues)?.kind === 'trend' && clues.years.from !== 'said';
  if (clues.subject.indicators.length === 0 || !(has(clues, 'trend') || continued)) return undefined;
  const { years, dataset } = clues;
  const named = narrow(clues);
  const row = printedTotal(dataset, named);
  const indicators = row && topicsOf(dataset, named).length === 1 && !has(clues, 'figures') ? [row] : named;
  const all = allYears(dataset, indicators);
  const said = years.years.length > 1;
  return {
    kind: 'trend',
    language: clues.language,
    subject: subjectSlot(clues, topicsOf(dataset, indicators).length > 6 ? clues.subject.indicators : indicators),
    ...missingYears(clues),
    years: said ? { value: years.years, from: 'said' } : { value: all, from: years.series ? 'said' : 'assumed' },
  } satisfies TrendQuery;
};
