import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { isAverage, metricsIn, quantitiesOver } from '../shapes.ts';

/** The mean over years. Never of a figure that is an average itself, and never of one year. */
export const average: Rule = {
  name: 'average over years',
  explains: ['average', 'total', 'sum', 'each'],
  read: (parts) => {
    if (!parts.has('average') || metricsIn(parts).some((metric) => isAverage(metric, parts.dataset))) return undefined;
    if (!isOverYears(parts)) return undefined;
    const of = quantitiesOver(parts, parts.dataset.years);
    const several = of.every(({ period }) => 'years' in period && period.years.length > 1);
    return several && of.length > 0 ? [{ ask: 'aggregate', by: 'average', of }] : undefined;
  },
};

/** Years are named, or it is the average number that is asked for: "on average, how many are in one …" is something else. */
function isOverYears({ matches, periods, fromThread }: Parts): boolean {
  if (fromThread || periods.some(({ years }) => years.length > 1)) return true;
  return matches.some((match, at) => {
    const next = matches[at + 1];
    return hasCue(match, 'average') && match.tokens.length === 1 && next !== undefined && hasCue(next, 'count');
  });
}
