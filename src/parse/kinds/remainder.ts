import { publishedMetric, sumOf } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import { partsOfRow, type Recogniser, yearsSlot } from '../clues.ts';
import { figuresQuery } from '../figures-query.ts';
import { narrow } from '../narrow.ts';

/** "family applications without the nareis cases": what is left out is counted in what is asked for, and known. */
export const remainder: Recogniser = (clues) => {
  const { leftOut = [] } = clues.subject;
  const [whole, ...others] = narrow(clues);
  if (!whole || others.length > 0 || leftOut.length === 0) return undefined;
  const { relations, indicators } = clues.dataset;
  const measure = indicators.get(whole)?.measure;
  const parts = partsOfRow(clues.dataset, whole);
  const without = leftOut.filter(
    (id) => parts.includes(id) || (relations.contains(whole, id) && indicators.get(id)?.measure === measure),
  );
  if (without.length === 0 || indicators.get(whole)?.unit === 'percent') return undefined;
  const years = yearsSlot(clues, without);
  const metric = { is: 'difference', of: [publishedMetric(whole), sumOf(without)] } as const;
  return figuresQuery(clues, [whole], years, { ask: 'value', of: quantitiesOf([metric], years.value) });
};
