import { publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import { has, type Recogniser, unitsOf, yearsSlot } from '../clues.ts';
import { figuresQuery } from '../figures-query.ts';
import { sides } from '../narrow.ts';

/** Two or more things side by side in the same year or years. */
export const compare: Recogniser = (clues) => {
  const asked =
    has(
      clues,
      'exceed',
      'compare',
      'change',
      'than',
      'more',
      'less',
      'by-how-much',
      'above',
      'below',
      'highest',
      'lowest',
    ) ||
    (has(clues, 'or') && clues.subject.groups.length > 1);
  const indicators = sides(clues);
  if (
    !asked ||
    has(clues, 'sum') ||
    indicators.length < 2 ||
    (unitsOf(clues.dataset, indicators).length > 1 && !has(clues, 'compare'))
  )
    return undefined;
  // "who had more, a or b?" claims nothing.
  const claimed = !has(clues, 'who', 'which-one', 'or');
  const claim = !claimed ? undefined : has(clues, 'less') ? 'less' : has(clues, 'more', 'exceed') ? 'more' : undefined;
  const years = yearsSlot(clues, indicators);
  const of = quantitiesOf(indicators.map(publishedMetric), years.value);
  return figuresQuery(clues, indicators, years, { ask: 'compare', of, ...(claim ? { claim } : {}) });
};
