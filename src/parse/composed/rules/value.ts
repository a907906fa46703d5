import type { Rule } from '../rule.ts';
import { isDerived, metricsIn, periodOrNewest } from '../shapes.ts';

/** A total of things that are named, or what is left of one. */
export const derivedValue: Rule = {
  name: 'what is computed',
  explains: [],
  read: (parts) => {
    if (!parts.combined || !metricsIn(parts).every(isDerived) || parts.has('percent', 'share', 'points'))
      return undefined;
    const of = parts.sides.flatMap((side) => periodOrNewest(side, side.metrics, parts));
    return of.length > 0 ? [{ ask: 'value', of }] : undefined;
  },
};
