import type { Dataset } from '../../model/dataset.ts';
import { conceptsOf, hasCue, isLight, type Match } from '../match.ts';
import { isAsking, isKind, isYear, namesTopic } from './signs.ts';

const MARK = /[.,;:?!\n]/;

/**
 * Puts the marks into a text without any: before a word with a capital that is no name ("… in 2018 De rest hoef ik
 * niet"), and before what says what is not asked ("… in 2018 i don't need the rest").
 */
export function withBreaks(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  if (matches.some((match) => MARK.test(gapOf(match)))) return matches;
  return matches.map((match, at) => {
    if (at === 0) return match;
    if (startsSentence(match, matches[at - 1])) return withGap(match, '.');
    return opensDisclaimer(matches, at) || opensDenial(matches, at, dataset) ? withGap(match, ',') : match;
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
  const disclaims = (one: Match | undefined) => one !== undefined && hasCue(one, 'disclaim');
  const speaks = (one: Match | undefined) => one !== undefined && hasCue(one, 'self');
  const opens = (speaks(match) && disclaims(next)) || (disclaims(match) && !speaks(before));
  return opens && !matches.slice(0, at).some((other) => hasCue(other, 'except'));
}

const LONGEST_DENIAL = 8;

/** "… so not the people who arrived", "… not how many arrived", at the end: a measure that is not asked for. */
function opensDenial(matches: readonly Match[], at: number, dataset: Dataset): boolean {
  const [match, next] = [matches[at], matches[at + 1]];
  if (!match || !next || !hasCue(match, 'not', 'except')) return false;
  const tail = matches.slice(at + 1);
  if (tail.length > LONGEST_DENIAL || hasCue(next, 'from')) return false;
  if (!isLight(next) && !isAsking(next) && !hasCue(next, 'that')) return false;
  if (!matches.slice(0, at).some((other) => namesTopic(other, dataset))) return false;
  // "…, so not the skilled ones: decisions in 2018" goes on with what is asked.
  const asksOn = tail.slice(1).some((other) => isAsking(other) && !hasCue(other, 'who'));
  if (asksOn || tail.some(isYear)) return false;
  const measured = tail.filter((other) => isKind(other, dataset, 'measure'));
  // What was not granted is the rest of what was.
  const hasRest = (other: Match) => conceptsOf(other).some((id) => dataset.concepts.get(id)?.hasRest);
  return measured.length > 0 && !measured.some(hasRest) && !tail.some((other) => hasCue(other, 'but'));
}

function withGap(match: Match, gap: string): Match {
  const [first, ...others] = match.tokens;
  return first ? { ...match, tokens: [{ ...first, gap }, ...others] } : match;
}
