import type { Quantity } from '../../../model/quantity.ts';
import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { pairOf, singleMetric } from '../shapes.ts';

/** "decisions minus applications", in each year that is asked for. */
export const minus: Rule = {
  name: 'one minus another',
  explains: ['minus', 'lowest', 'change', 'except'],
  read: (parts) => {
    const pair = parts.phrases.some(({ link }) => link === 'minus') ? pairOf(parts) : yearsOf(parts);
    return pair && [{ ask: 'compare', of: [...pair], as: ['absolute'], signed: true }];
  },
};

/** "2019 minus 2020": the same in two years, in the order in which they are said. */
function yearsOf({ sides, periods, matches, dataset }: Parts): readonly Quantity[] | undefined {
  const [side, ...others] = sides;
  const [first, second, ...more] = periods;
  if (!side || !first || !second || others.length > 0 || more.length > 0) return undefined;
  const between = matches.slice(first.end + 1, second.at + 1);
  const metric = singleMetric(side, dataset);
  if (!metric || !between.some((match) => hasCue(match, 'minus'))) return undefined;
  return [first, second].map(({ years }) => ({ metric, period: { years } }));
}
