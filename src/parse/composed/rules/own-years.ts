import type { Rule } from '../rule.ts';
import { claimOf, pairOf, quantitiesOf, sameUnit } from '../shapes.ts';

/** Two or more things, each in years of its own: side by side, or held against each other. */
export const ownYears: Rule = {
  name: 'each its own years',
  givesWay: true,
  explains: [
    'more',
    'less',
    'change',
    'compare',
    'by-how-much',
    'exceed',
    'above',
    'below',
    'rather',
    'points',
    'relative-change',
    'share',
    'which-one',
    'or',
  ],
  read: (parts) => {
    const { sides } = parts;
    if (
      sides.length < 2 ||
      !sides.every(({ own }) => own) ||
      !differ(sides.map(({ periods }) => JSON.stringify(periods)))
    )
      return undefined;
    const compared = parts.has(
      'more',
      'less',
      'change',
      'compare',
      'by-how-much',
      'exceed',
      'above',
      'below',
      'points',
    );
    const isOneYear = sides.every(({ periods }) =>
      periods.every((period) => !('years' in period) || period.years.length === 1),
    );
    const pair = compared && isOneYear ? pairOf(parts) : undefined;
    const of = quantitiesOf(parts);
    if (!pair || !sameUnit(pair, parts.dataset))
      return !of || (compared && !parts.has('compare')) ? undefined : [{ ask: 'value', of }];
    return [
      {
        ask: 'compare',
        of: pair,
        ...claimOf(parts),
      },
    ];
  },
};

function differ(periods: readonly string[]): boolean {
  return new Set(periods).size > 1;
}
