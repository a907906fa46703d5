import type { Rule } from '../rule.ts';
import { pairOf } from '../shapes.ts';

/** "decisions minus applications", in each year that is asked for. */
export const minus: Rule = {
  name: 'one minus another',
  explains: ['minus', 'lowest', 'change', 'except'],
  read: (parts) => {
    if (!parts.phrases.some(({ link }) => link === 'minus')) return undefined;
    const pair = pairOf(parts);
    return pair && [{ ask: 'compare', of: pair, as: ['absolute'], signed: true }];
  },
};
