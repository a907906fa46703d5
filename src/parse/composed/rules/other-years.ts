import type { Rule } from '../rule.ts';
import { quantitiesOf } from '../shapes.ts';

/** "and the other two years?": what was asked before, in the years that were not. */
export const otherYears: Rule = {
  name: 'in the other years',
  explains: ['consists-of'],
  read: (parts) => {
    if (!parts.fromThread || !parts.periods.some(({ others }) => others)) return undefined;
    const of = quantitiesOf(parts);
    return of && [{ ask: 'value', of }];
  },
};
