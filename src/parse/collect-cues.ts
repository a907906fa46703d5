import type { Cue } from '../languages/cues.ts';
import type { Clues } from './clues.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import { findThreshold } from './threshold.ts';

type LanguageOf = Pick<Clues, 'languages' | 'language'>;

/** What the words signal together: "not the percentage" asks for none, and "more than" without a number compares. */
export function collectCues(found: Pick<Clues, 'matches' | 'years' | 'languages' | 'language'>): ReadonlySet<Cue> {
  const { matches } = found;
  const cues = new Set<Cue>();
  matches.forEach((match, at) => {
    // "2018+2019+2020"
    if (found.years.used.has(at) && match.tokens[0]?.gap === '+') cues.add('total').add('sum');
    const denied = [matches[at - 1], matches[at - 2]].some(
      (before) => before && hasCue(before, 'not', 'none', 'except'),
    );
    const called = isSalutation(match, matches[at + 1]);
    const verb = isHalfOfVerb(match, matches[at - 1], found);
    for (const cue of match.entry?.cues ?? [])
      if (!(DENIABLE.has(cue) && denied) && !(cue === 'best' && called) && !(verb && MOVES.has(cue))) cues.add(cue);
  });
  if (!findThreshold(found)) {
    if (matches.some((match) => hasCue(match, 'above') && isComparative(match, found))) cues.add('more').add('than');
    if (cues.has('below') && matches.some((match) => hasCue(match, 'below') && match.tokens.length > 1))
      cues.add('less').add('than');
  }
  return cues;
}

/** "not the percentage", "not the yearly total" */
const DENIABLE: ReadonlySet<Cue> = new Set(['percent', 'total', 'sum']);
const MOVES: ReadonlySet<Cue> = new Set(['rise', 'fall']);

/** "dig up": after a verb that is not known, nothing is said to go up. */
function isHalfOfVerb({ tokens }: Match, before: Match | undefined, { languages, language }: LanguageOf): boolean {
  const [token] = tokens;
  return (
    tokens.length === 1 && !!before && !before.entry && languages[language].words.particles.includes(token?.word ?? '')
  );
}

/** "Beste bot, …" calls nothing the best. */
function isSalutation(match: Match, next: Match | undefined): boolean {
  if (!hasCue(match, 'greeting') || !next) return false;
  return !next.entry || hasCue(next, 'how-it-works', 'greeting') || conceptsOf(next).includes('domain');
}

/** "more than", and not "over" or "at least", which need a number after them. */
function isComparative({ tokens }: Match, { languages, language }: LanguageOf): boolean {
  return languages[language].words.cues.more?.includes(tokens[0]?.word ?? '') ?? false;
}
