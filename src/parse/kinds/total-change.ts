import { sumOf } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import { type Clues, has, type Recogniser } from '../clues.ts';
import { figuresQuery } from '../figures-query.ts';
import { narrow } from '../narrow.ts';
import { changeYears } from './change.ts';
import { addsUp, pairWith } from './total.ts';

/** How much a sum rose or fell: "the total of asylum applications, 2019 against 2020". */
export const totalChange: Recogniser = (clues) => {
  if (!has(clues, 'total', 'sum') || !asksForChange(clues) || has(clues, 'why')) return undefined;
  const named = narrow(clues);
  const parts = pairWith(clues, named) ?? named;
  if (!addsUp(clues.dataset, parts)) return undefined;
  const years = changeYears(clues, parts);
  if (years.value.length < 2) return undefined;
  return figuresQuery(clues, parts, years, { ask: 'change', of: quantitiesOf([sumOf(parts)], years.value) });
};

function asksForChange(clues: Clues): boolean {
  if (has(clues, 'change', 'rise', 'fall', 'by-how-much')) return true;
  return has(clues, 'more', 'less') && clues.years.years.length === 2;
}
