import type { Ask } from '../../../model/ask.ts';
import type { Metric } from '../../../model/metric.ts';
import { unitOf } from '../../../model/metric-unit.ts';
import { type Quantity, quantityOver } from '../../../model/quantity.ts';
import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { singleMetric, yearsIn } from '../shapes.ts';
import { yearsOf } from '../sides.ts';

/** "How much bigger was the students' fall than that of the workers?": what moved more, by how much. */
export const movesCompared: Rule = {
  name: 'one change against another',
  explains: ['rise', 'fall', 'more', 'less', 'by-how-much', 'compare', 'change', 'which-one', 'or', 'each'],
  read: (parts) => {
    const moves = parts.has('rise', 'fall') && parts.has('more', 'less');
    if (!moves || parts.threshold || parts.has('percent', 'relative-change', 'points')) return undefined;
    const years = yearsIn(parts, []);
    const [first, last] = [years[0], years.at(-1)];
    const pair = twoMetrics(parts);
    if (!pair || first === undefined || last === undefined || first === last) return undefined;
    return compared(pair.map((metric) => quantityOver('change', metric, [first, last])));
  },
};

/** "How much smaller was the gap between received and completed in 2020 than in 2018?": the difference, in each year. */
export const gapsCompared: Rule = {
  name: 'one gap against another',
  explains: ['more', 'less', 'by-how-much', 'compare', 'change', 'points', 'percent'],
  read: (parts) => {
    const { sides, matches } = parts;
    const [years, ...others] = new Set(sides.map((side) => yearsOf(side).join()));
    const [first, second, ...more] = (years ?? '').split(',').map(Number);
    const between = matches.findIndex((match) => hasCue(match, 'change', 'between'));
    if (others.length > 0 || !first || !second || more.length > 0 || between < 0) return undefined;
    if (between > (sides[0]?.phrase.from ?? -1) || !parts.has('more', 'less')) return undefined;
    const of = twoMetrics(parts);
    if (!of) return undefined;
    const gap: Metric = { is: 'difference', of };
    return compared(
      inOrderSaid([first, second], parts).map((year): Quantity => ({ metric: gap, period: { years: [year] } })),
    );
  },
};

/** "Which year had the largest gap between received and completed?": the years by the difference. */
export const rankGaps: Rule = {
  name: 'year with the largest gap',
  explains: ['which-year', 'which-one', 'highest', 'lowest', 'change', 'by-how-much', 'more', 'less'],
  read: (parts) => {
    const { matches, dataset } = parts;
    const between = matches.findIndex((match) => hasCue(match, 'between'));
    const asksYear = parts.has('which-year') || (parts.has('which-one') && parts.has('year'));
    if (!asksYear || between < 0 || parts.has('highest') === parts.has('lowest')) return undefined;
    const of = twoMetrics(parts);
    if (!of) return undefined;
    const gap: Metric = { is: 'difference', of };
    const order = parts.has('highest') ? 'highest' : 'lowest';
    return [{ ask: 'rank', over: 'years', of: [gap], years: [...yearsIn(parts, dataset.years)], by: 'value', order }];
  },
};

/** The two things that are named, where they have the same unit. */
function twoMetrics({ sides, dataset }: Parts): readonly [Metric, Metric] | undefined {
  const [a, b, ...others] = sides.map((side) => singleMetric(side, dataset));
  return a && b && others.length === 0 && unitOf(a, dataset) === unitOf(b, dataset) ? [a, b] : undefined;
}

function compared(of: readonly Quantity[]): readonly Ask[] {
  return [{ ask: 'compare', of: [...of], as: ['absolute'] }];
}

/** The year that is asked about comes first, and the one that it is held against second. */
function inOrderSaid(years: readonly number[], { periods }: Parts): readonly number[] {
  const said = periods.flatMap((period) => period.years);
  return years.toSorted((a, b) => said.indexOf(a) - said.indexOf(b));
}
