import { type Quantity, quantityOver } from '../../../model/quantity.ts';
import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { isDerived, metricsIn, periodOrNewest } from '../shapes.ts';
import type { Side } from '../sides.ts';

/** A total of things that are named, or what is left of one. */
export const derivedValue: Rule = {
  name: 'what is computed',
  explains: [],
  read: (parts) => {
    if (!parts.combined || !metricsIn(parts).every(isDerived) || parts.has('percent', 'share', 'points'))
      return undefined;
    const of = parts.sides.flatMap((side) => overYears(side, parts) ?? periodOrNewest(side, side.metrics, parts));
    return of.length > 0 ? [{ ask: 'value', of }] : undefined;
  },
};

/** "first plus repeat, over 2018 and 2019 together": the word for a sum behind the years is said of these. */
function overYears({ metrics, periods }: Side, { matches, periods: named }: Parts): readonly Quantity[] | undefined {
  const [period, ...others] = periods;
  const [mention] = named;
  if (!period || !('years' in period) || period.years.length < 2 || others.length > 0 || !mention) return undefined;
  const next = matches[mention.end + 1];
  const isSum = next !== undefined && next.tokens[0]?.gap === '' && hasCue(next, 'sum') && !mention.all;
  return isSum ? metrics.map((metric) => quantityOver('sum', metric, period.years)) : undefined;
}
