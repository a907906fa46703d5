import type { Ask, AskOf } from '../../../model/ask.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { changing, claimOf, isDerived, metricsIn, pairOf, sameUnit, yearsIn } from '../shapes.ts';

/** How a total, a rest or an estimate went from one year to another. */
export const changeOfDerived: Rule = {
  name: 'change of what is computed',
  explains: [
    'rise',
    'fall',
    'change',
    'by-how-much',
    'more',
    'less',
    'double',
    'halve',
    'compare',
    'relative-change',
    'percent',
  ],
  read: (parts) => {
    const moves = parts.has('rise', 'fall', 'change', 'by-how-much', 'more', 'less', 'double', 'halve');
    const metrics = metricsIn(parts);
    if (!moves || metrics.length !== 1 || !metrics.every(isDerived)) return undefined;
    const of = changing(parts);
    return of && [{ ask: 'change', of, ...premiseOf(parts) }];
  },
};

function premiseOf(parts: Parts): Pick<AskOf<'change'>, 'premise'> {
  if (!parts.has('yes-no') || parts.has('rise', 'more') === parts.has('fall', 'less')) return {};
  return { premise: { direction: parts.has('rise', 'more') ? 'rise' : 'fall' } };
}

/** Two things of which at least one is computed, held against each other. */
export const compareDerived: Rule = {
  name: 'comparison of what is computed',
  explains: [
    'more',
    'less',
    'change',
    'compare',
    'by-how-much',
    'exceed',
    'or',
    'which-one',
    'above',
    'below',
    'highest',
    'lowest',
  ],
  read: (parts) => {
    const held = parts.has('more', 'less', 'change', 'compare', 'by-how-much', 'exceed', 'or');
    if (!held || !metricsIn(parts).some(isDerived)) return undefined;
    const pair = pairOf(parts);
    if (!pair || !sameUnit(pair, parts.dataset) || yearsIn(parts, []).length > 1) return undefined;
    return [{ ask: 'compare', of: pair, ...claimOf(parts) } satisfies Ask];
  },
};
