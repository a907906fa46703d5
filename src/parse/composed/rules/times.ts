import type { Rule } from '../rule.ts';
import { pairOf } from '../shapes.ts';

/** How many of one there are for one of another: two things, or the same thing in two years. */
export const times: Rule = {
  name: 'how many times',
  explains: [
    'times',
    'ratio',
    'compare',
    'more',
    'less',
    'change',
    'rise',
    'fall',
    'highest',
    'by-how-much',
    'double',
    'above',
    'below',
    'exceed',
  ],
  read: (parts) => {
    if (!parts.has('times', 'ratio')) return undefined;
    const pair = pairOf(parts);
    return pair && [{ ask: 'compare', of: pair, as: ['times'] }];
  },
};
