import { hasCue, isLight, type Match } from '../match.ts';
import { isAsking } from './signs.ts';

const MARK = /[.,;:?!\n]/;

/**
 * Puts the marks into a text without any: before a word with a capital that is no name ("… in 2018 De rest hoef ik
 * niet"), and before what says what is not asked ("… in 2018 i don't need the rest").
 */
export function withBreaks(matches: readonly Match[]): readonly Match[] {
  if (matches.some((match) => MARK.test(gapOf(match)))) return matches;
  return matches.map((match, at) => {
    if (at === 0) return match;
    if (startsSentence(match, matches[at - 1])) return withGap(match, '.');
    return opensDisclaimer(matches, at) ? withGap(match, ',') : match;
  });
}

function gapOf({ tokens }: Match): string {
  return tokens[0]?.gap ?? '';
}

/** Not a name: "in Nederland", "Leaving the IND". */
function startsSentence(match: Match, before: Match | undefined): boolean {
  if (!before || isCapital(before) || hasCue(before, 'from')) return false;
  return isCapital(match) && (isLight(match) || isAsking(match));
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

function isCapital(match: Match | undefined): boolean {
  return match !== undefined && CAPITAL.test(match.words);
}

/** "I don't need …", "ik zoek geen …", and not the end of "leaving … out of it". */
function opensDisclaimer(matches: readonly Match[], at: number): boolean {
  const [before, match, next] = [matches[at - 1], matches[at], matches[at + 1]];
  if (matches.slice(0, at).some((other) => hasCue(other, 'except'))) return false;
  const disclaims = (one: Match | undefined) => one !== undefined && hasCue(one, 'disclaim');
  const speaks = (one: Match | undefined) => one !== undefined && hasCue(one, 'self');
  return (speaks(match) && disclaims(next)) || (disclaims(match) && !speaks(before));
}

function withGap(match: Match, gap: string): Match {
  const [first, ...others] = match.tokens;
  return first ? { ...match, tokens: [{ ...first, gap }, ...others] } : match;
}
