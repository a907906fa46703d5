import type { Rule } from '../rule.ts';
import { periodOrNewest, singleMetric } from '../shapes.ts';

/** "decisions per application": the first for each of the second. */
export const ratio: Rule = {
  name: 'one per another',
  explains: ['each', 'average', 'compare'],
  read: (parts) => {
    const [before, behind] = parts.sides.slice(-2);
    // "for every external one, how many …" names first what is counted by.
    const isBefore = parts.sides.length === 2 && parts.matches[0]?.entry?.cues.includes('each') === true;
    const [first, second] = isBefore ? [behind, before] : [before, behind];
    if (!first || !second || (!isBefore && second.phrase.link !== 'per')) return undefined;
    const [a, b] = [singleMetric(first, parts.dataset), singleMetric(second, parts.dataset)];
    if (!a || !b || JSON.stringify(a) === JSON.stringify(b)) return undefined;
    const metric = { is: 'ratio', as: 'times', of: [a, b] } as const;
    return periodOrNewest(first, [metric], parts).map((quantity) => ({ ask: 'value', of: [quantity] }));
  },
};
