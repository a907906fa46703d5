import { publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import type { Slot, Years } from '../../model/query.ts';
import { allYears, has, printedTotal, type Recogniser, topicsOf } from '../clues.ts';
import { figuresQuery, previousAsk } from '../figures-query.ts';
import { narrow } from '../narrow.ts';

/** How something went over the years. */
export const trend: Recogniser = (clues) => {
  const continued = clues.continues && previousAsk(clues)?.ask === 'trend' && clues.years.from !== 'said';
  if (clues.subject.indicators.length === 0 || !(has(clues, 'trend', 'chart') || continued)) return undefined;
  const { years, dataset } = clues;
  const named = narrow(clues);
  const row = printedTotal(dataset, named);
  const indicators = row && topicsOf(dataset, named).length === 1 && !has(clues, 'figures') ? [row] : named;
  const all = allYears(dataset, indicators);
  // A chart of one year is of what there was in it.
  const said = years.years.length > 1 || (years.from === 'said' && years.years.length === 1 && has(clues, 'chart'));
  const over: Slot<Years> = said
    ? { value: years.years, from: 'said' }
    : { value: all, from: years.series ? 'said' : 'assumed' };
  const shown = topicsOf(dataset, indicators).length > 6 ? clues.subject.indicators : indicators;
  return figuresQuery(clues, shown, over, { ask: 'trend', of: quantitiesOf(shown.map(publishedMetric), over.value) });
};
