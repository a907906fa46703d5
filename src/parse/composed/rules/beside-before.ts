import type { IndicatorId } from '../../../model/dataset.ts';
import { type Metric, publishedMetric } from '../../../model/metric.ts';
import type { Quantity } from '../../../model/quantity.ts';

import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { singleMetric, yearsIn } from '../shapes.ts';

/** "versus family?": what is named now beside what was asked before, by the same measure and in the same years. */
export const besideBefore: Rule = {
  name: 'beside what was asked before',
  continues: true,
  explains: ['compare', 'change'],
  read: (parts) => {
    const [first] = parts.matches;
    const [before, ...others] = parts.before;
    const [side, ...more] = parts.sides;
    const opens = first?.entry?.cues.some((cue) => cue === 'compare');
    if (!opens || !before || others.length > 0 || !side || more.length > 0 || parts.fromThread) return undefined;
    const metric = sameMeasure(before.metric, parts) ?? singleMetric(side, parts.dataset);
    if (!metric) return undefined;
    const years = yearsIn(parts, []);
    const named: Quantity = { metric, period: years.length > 0 ? { years: [...years] } : before.period };
    return [{ ask: 'compare', of: [before, named] }];
  },
};

/** The figure of the topic that is named now which is measured as the one before it. */
function sameMeasure(metric: Metric, { sides, dataset }: Parts): Metric | undefined {
  if (metric.is !== 'indicator') return undefined;
  const measure = dataset.indicators.get(metric.id)?.measure;
  const ids: readonly IndicatorId[] = sides.flatMap((side) =>
    side.metrics.flatMap((one) => (one.is === 'indicator' ? [one.id] : [])),
  );
  const same = ids.filter((id) => dataset.indicators.get(id)?.measure === measure);
  return same.length === 1 && same[0] ? publishedMetric(same[0]) : undefined;
}
