import { hasCue } from '../../match.ts';
import type { Rule } from '../rule.ts';
import { changing, isPercentage, metricsIn } from '../shapes.ts';

/** By how many per cent a percentage changed, beside its percentage points, or instead of them where these are refused. */
export const relativeChange: Rule = {
  name: 'change of a percentage in per cent',
  explains: [
    'rise',
    'fall',
    'change',
    'points',
    'relative-change',
    'by-how-much',
    'more',
    'less',
    'not',
    'except',
    'share',
    'as-percentage',
    'compare',
  ],
  read: (parts) => {
    const metrics = metricsIn(parts);
    if (metrics.length === 0 || !metrics.every((metric) => isPercentage(metric, parts.dataset))) return undefined;
    // "granted, in %": beside the name of the figure it only says that it is a percentage.
    const named = new Set(parts.mentions.flatMap(({ at }) => [at - 1, at, at + 1]));
    const inPercent = parts.matches.some(
      (match, at) => !named.has(at) && hasCue(match, 'percent', 'relative-change') && !hasCue(match, 'chance'),
    );
    const moves = parts.has('rise', 'fall', 'points', 'relative-change', 'by-how-much');
    if (!inPercent || !moves) return undefined;
    const of = changing(parts);
    return of && [{ ask: 'change', of, as: parts.has('not', 'except') ? ['percent'] : ['points', 'percent'] }];
  },
};
