import type { Cue } from '../languages/cues.ts';
import { hasCue, type Match } from './match.ts';

const COMPARING: readonly Cue[] = [
  'more',
  'less',
  'above',
  'below',
  'exceed',
  'change',
  'compare',
  'rise',
  'fall',
  'rather',
];

/**
 * Only after a word such as "more" does "than" compare. Dutch has one word for "than" and "then": in "wie asiel vroeg,
 * hoeveel procent kreeg dan een ja?" nothing is compared.
 */
export function withoutEmptyThan(matches: readonly Match[]): readonly Match[] {
  let compares = false;
  return matches.map((match) => {
    if (hasCue(match, ...COMPARING)) compares = true;
    const ambiguous = hasCue(match, 'than') && hasCue(match, 'follow-up');
    if (compares || !match.entry || !ambiguous) return match;
    return { ...match, entry: { ...match.entry, cues: match.entry.cues.filter((cue) => cue !== 'than') } };
  });
}
