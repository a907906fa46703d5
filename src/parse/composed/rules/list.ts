import type { Link } from '../link-between.ts';
import type { Rule } from '../rule.ts';
import { isPercentage, metricsIn, periodOrNewest } from '../shapes.ts';

const LISTING: readonly Link[] = ['and', 'comma', 'plus'];

/** Several figures side by side: "the applications, the decisions and the grant rate". Each is named by its measure. */
export const list: Rule = {
  name: 'several figures',
  givesWay: true,
  explains: [],
  read: (parts) => {
    const { sides, phrases, before, combined } = parts;
    const links = phrases.slice(1).map(({ link }) => link);
    const linked = links.every((link) => LISTING.includes(link)) && links.some((link) => link !== 'comma');
    const clear = sides.every(({ metrics }) => metrics.length === 1);
    if (sides.length < 2 || !linked || !clear || combined || before.length > 0) return undefined;
    if (
      parts.has('sum', 'total', 'share') ||
      (parts.has('percent') && !metricsIn(parts).some((metric) => isPercentage(metric, parts.dataset)))
    )
      return undefined;
    return [{ ask: 'value', of: sides.flatMap((side) => periodOrNewest(side, side.metrics, parts)) }];
  },
};
