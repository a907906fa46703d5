import type { Rule } from '../rule.ts';
import { quantitiesOf } from '../shapes.ts';

/** A figure in the year in which something else was highest or lowest. */
export const yearOf: Rule = {
  name: 'in the year with the most',
  explains: ['total', 'sum', 'percent', 'share'],
  read: (parts) => {
    if (!parts.condition) return undefined;
    const of = quantitiesOf(parts);
    return of && [{ ask: 'value', of }];
  },
};
