import type { IndicatorId } from '../../model/dataset.ts';
import { publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import { type Clues, type Recogniser, yearsSlot } from '../clues.ts';
import { figuresQuery } from '../figures-query.ts';
import { narrow } from '../narrow.ts';
import { findThreshold } from '../threshold.ts';

/** The figures themselves: one or several indicators, in one or several years. */
export const lookup: Recogniser = (clues) => {
  const indicators = withoutShares(clues, narrow(clues));
  if (indicators.length === 0) return undefined;
  const threshold = findThreshold(clues);
  const years = yearsSlot(clues, indicators);
  const of = quantitiesOf(indicators.map(publishedMetric), years.value);
  return figuresQuery(clues, indicators, years, { ask: 'value', of, ...(threshold ? { threshold } : {}) });
};

/** "income and expenditure": beside another amount, the share that the source prints of one is not asked for. */
function withoutShares({ subject, dataset, cues }: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] {
  if (subject.groups.length < 2 || cues.has('percent') || cues.has('share')) return ids;
  const named = new Set(subject.groups.flatMap(({ indicators }) => (indicators.length === 1 ? indicators : [])));
  return ids.filter((id) => named.has(id) || !ids.includes(dataset.relations.amountOf.get(id) ?? ''));
}
