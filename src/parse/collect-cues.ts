import type { Cue } from '../languages/cues.ts';
import type { Clues } from './clues.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import { findThreshold } from './threshold.ts';

type LanguageOf = Pick<Clues, 'languages' | 'language'>;

/** What the words signal together: "not the percentage" asks for none, and "more than" without a number compares. */
export function collectCues(
  found: Pick<Clues, 'matches' | 'years' | 'languages' | 'language' | 'subject'>,
): ReadonlySet<Cue> {
  const { matches } = found;
  const cues = new Set<Cue>();
  const used = new Set(found.subject.groups.flatMap(({ mentions }) => mentions.map(({ at }) => at)));
  // "a number rather than a percentage"
  const counted = matches.some((match) => hasCue(match, 'count'));
  const said = found.years.from === 'said' && !found.years.series;
  const percent = matches.some((match) => hasCue(match, 'percent'));
  matches.forEach((match, at) => {
    // "2018+2019+2020"
    if (found.years.used.has(at) && match.tokens[0]?.gap === '+' && !percent) cues.add('total').add('sum');
    const denied = [matches[at - 1], matches[at - 2]].some(
      (before) => before && (hasCue(before, 'not', 'none', 'except') || (counted && hasCue(before, 'than'))),
    );
    const pointed = at > 0 && hasCue(matches[at - 1] as Match, 'anaphor') && match.tokens[0]?.gap === '';
    const called = isSalutation(match, matches[at + 1]);
    const verb = isHalfOfVerb(match, matches[at - 1], found);
    const relative = isRelative(match, matches[at - 1]);
    for (const cue of match.entry?.cues ?? []) {
      const empty =
        (DENIABLE.has(cue) && denied) ||
        // "on how many decisions is that percentage based?"
        (cue === 'percent' && counted && pointed) ||
        (cue === 'best' && called) ||
        // "documents dropped off at the door": what is named does not fall.
        ((verb || used.has(at)) && MOVES.has(cue)) ||
        (cue === 'which-year' && said && match.tokens.length === 1) ||
        (cue === 'who' && relative);
      if (!empty) cues.add(cue);
    }
  });
  if (!findThreshold(found)) {
    if (matches.some((match) => hasCue(match, 'above') && isComparative(match, found))) cues.add('more').add('than');
    if (cues.has('below') && matches.some((match) => hasCue(match, 'below') && match.tokens.length > 1))
      cues.add('less').add('than');
  }
  return cues;
}

/** "not the percentage", "not the yearly total" */
const DENIABLE: ReadonlySet<Cue> = new Set(['percent', 'count', 'total', 'sum']);
const MOVES: ReadonlySet<Cue> = new Set(['rise', 'fall']);

/** "refused migrants who appealed": asks of nobody who they are. */
function isRelative({ tokens }: Match, before: Match | undefined): boolean {
  return tokens.length === 1 && tokens[0]?.gap === '' && !!before && conceptsOf(before).length > 0;
}

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
