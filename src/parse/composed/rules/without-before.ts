import { publishedIn, withoutParts } from '../combine.ts';
import type { Rule } from '../rule.ts';

/** "and without the externals?": what was asked before, less what is named now. */
export const withoutBefore: Rule = {
  name: 'without a part of what was asked before',
  continues: true,
  explains: ['except', 'minus'],
  read: (parts) => {
    const [before, ...others] = parts.before;
    const [side, ...more] = parts.sides;
    if (!before || others.length > 0 || !side || more.length > 0 || !parts.has('except') || parts.fromThread)
      return undefined;
    const metric = withoutParts([before.metric], publishedIn(side.metrics), parts.dataset);
    return metric && [{ ask: 'value', of: [{ ...before, metric }] }];
  },
};
