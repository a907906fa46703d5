import type { Rule } from '../rule.ts';
import { isDerived, metricsIn, yearsIn } from '../shapes.ts';

/** The year in which a total, a rest or an estimate was highest or lowest: one ranking of it, not of each part. */
export const rankYearsOfDerived: Rule = {
  name: 'year with the most of what is computed',
  explains: ['highest', 'lowest', 'which-year', 'rank', 'top'],
  read: (parts) => {
    const [metric, ...others] = metricsIn(parts);
    if (!metric || others.length > 0 || !isDerived(metric) || !parts.has('highest', 'lowest')) return undefined;
    const years = yearsIn(parts, parts.dataset.years);
    if (years.length < 2) return undefined;
    return [
      {
        ask: 'rank',
        over: 'years',
        of: [metric],
        years,
        by: 'value',
        order: parts.has('highest') ? 'highest' : 'lowest',
      },
    ];
  },
};
