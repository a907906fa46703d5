import type { Ask } from '../../../model/ask.ts';
import { type Metric, publishedMetric } from '../../../model/metric.ts';
import { unitOfIndicator } from '../../../model/metric-unit.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { periodOrNewest, singleMetric } from '../shapes.ts';
import type { Side } from '../sides.ts';

/** "decisions per application", "divided by", "for every 100": the first for each of the second. */
export const ratio: Rule = {
  name: 'one per another',
  explains: ['each', 'average', 'compare', 'divide', 'times'],
  read: (parts) => {
    const [first, second] = partAndWhole(parts);
    if (!first || !second || parts.has('as-percentage')) return undefined;
    const [a, b] = [singleMetric(first, parts.dataset), singleMetric(second, parts.dataset)];
    const per = parts.per ? { per: parts.per.count } : {};
    return a && b && valuesOf({ is: 'ratio', as: 'times', ...per, of: [a, b] }, first, second, parts);
  },
};

/** "A as a percentage of B": of things that are counted, and of which neither is made up of the other. */
export const percentageOf: Rule = {
  name: 'one as a percentage of another',
  explains: ['as-percentage', 'percent', 'share'],
  read: (parts) => {
    const [first, second] = partAndWhole(parts);
    if (!first || !second || !parts.has('as-percentage') || parts.has('total', 'sum')) return undefined;
    const [a, b] = [countOf(first, parts), countOf(second, parts)];
    return a && b && valuesOf({ is: 'ratio', as: 'percent', of: [a, b] }, first, second, parts);
  },
};

/** In the years of either side. */
function valuesOf(metric: Ratio, first: Side, second: Side, parts: Parts): readonly Ask[] | undefined {
  if (JSON.stringify(metric.of[0]) === JSON.stringify(metric.of[1])) return undefined;
  const side = first.periods.length > 0 ? first : second;
  return periodOrNewest(side, [metric], parts).map((quantity) => ({ ask: 'value', of: [quantity] }));
}

type Ratio = Extract<Metric, { is: 'ratio' }>;

/** "for every external one, how many …" names first what is counted by. */
function partAndWhole({ sides, matches }: Parts): readonly (Side | undefined)[] {
  const [before, behind] = sides.slice(-2);
  const isBefore = sides.length === 2 && matches[0]?.entry?.cues.includes('each') === true;
  if (isBefore) return [behind, before];
  return behind?.phrase.link === 'per' ? [before, behind] : [];
}

/** What there is of it: the staff, in "as a percentage of the staff", is no percentage. */
function countOf({ phrase: { indicators } }: Side, { dataset }: Parts): Metric | undefined {
  const counts = indicators.filter((id) => unitOfIndicator(id, dataset) !== 'percent');
  return singleMetric({ metrics: counts.map(publishedMetric) }, dataset);
}
