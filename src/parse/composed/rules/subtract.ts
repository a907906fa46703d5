import { hasCue } from '../../match.ts';
import type { Parts } from '../parts.ts';
import type { Phrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { pairOf, sameUnit } from '../shapes.ts';

/** "subtract the complaints from the notices", "als je daar … van aftrekt": what is taken from stands behind "from". */
export const subtract: Rule = {
  name: 'one taken from another',
  explains: ['subtract', 'except', 'sum', 'total', 'change'],
  read: (parts) => {
    const pair = parts.has('subtract') && parts.sides.length === 2 ? pairOf(parts) : undefined;
    if (!pair || !sameUnit(pair, parts.dataset)) return undefined;
    const [one, other] = pair;
    const isFirst = parts.sides.map(({ phrase }) => isTakenFrom(phrase, parts)).indexOf(true) === 0;
    return [{ ask: 'compare', of: isFirst ? [one, other] : [other, one], as: ['absolute'], signed: true }];
  },
};

const FARTHEST = 3;

/** "from the …": the preposition right before it, with nothing but an article or an adjective between the two. */
function isTakenFrom({ from }: Phrase, { matches }: Parts): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const match = matches[at];
    if (match && hasCue(match, 'taken-from')) return true;
    if (!match || (match.tokens[0]?.number === undefined && !hasCue(match, 'filler', 'count', 'of', 'total')))
      return false;
  }
  return false;
}
