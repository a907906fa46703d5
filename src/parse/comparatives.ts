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

/** "en hoe zit het dan met studenten": so early at most it goes on with what was asked before. */
const LATEST_START = 3;

/**
 * Only after a word such as "more" does "than" compare. Dutch has one word for "than" and "then": in "wie asiel vroeg,
 * hoeveel procent kreeg dan een ja?" nothing is compared.
 */
export function withoutEmptyThan(matches: readonly Match[]): readonly Match[] {
  let compares = false;
  return matches.map((match, at) => {
    if (hasCue(match, ...COMPARING)) compares = true;
    const ambiguous = hasCue(match, 'than') && hasCue(match, 'follow-up');
    if (compares || !match.entry || !ambiguous) return match;
    const before = matches[at - 1];
    const continues = at < LATEST_START || (before !== undefined && hasCue(before, 'and', 'follow-up'));
    const empty: readonly Cue[] = continues ? ['than'] : ['than', 'follow-up'];
    return { ...match, entry: { ...match.entry, cues: match.entry.cues.filter((cue) => !empty.includes(cue)) } };
  });
}
