import type { Language } from '../languages/language.ts';
import { clauseAround } from './clauses.ts';
import { hasCue, type Match } from './match.ts';

const CLAUSE_END = /[,;:.()?!\n–—]/;

/** The words that ask of what was not so ("suppose there had been no strike"): no figure tells that. */
export function findHypothesis(matches: readonly Match[], language: Language): string | undefined {
  return matches.find(
    (_, at) =>
      isSupposed(matches, at) ||
      isUnreal(matches, at) ||
      isPastIf(matches, at) ||
      isWithoutEvent(matches, at, language),
  )?.words;
}

const speaks = (match: Match | undefined) => !!match && hasCue(match, 'self', 'addressed', 'wish', 'told', 'asker');
const ends = (match: Match | undefined, marks: RegExp) => !match || marks.test(match.tokens[0]?.gap ?? '');

/** "suppose that …", and not "I suppose", "suppose I want to know" or "just imagine!". */
function isSupposed(matches: readonly Match[], at: number): boolean {
  const [match, next, later] = [matches[at], matches[at + 1], matches[at + 2]];
  if (!match || !hasCue(match, 'suppose') || ends(next, CLAUSE_END)) return false;
  const opens = at === 0 || ends(match, CLAUSE_END) || match.tokens.length > 1;
  const that = !!next && hasCue(next, 'that');
  return opens && !speaks(next) && !(that && speaks(later));
}

/** "how many would there have been?", and not "how many would you have said it was?" */
function isUnreal(matches: readonly Match[], at: number): boolean {
  const [match, next] = [matches[at], matches[at + 1]];
  if (!match || !hasCue(match, 'would') || speaks(matches[at - 1]) || speaks(next)) return false;
  const { from, to } = clauseAround(matches, at, CLAUSE_END);
  const asked = matches
    .slice(from, at)
    .some((other) => hasCue(other, 'count', 'what-is', 'percent', 'figures', 'by-how-much'));
  const after = matches.slice(at + 1, to);
  return asked && after.some((other) => hasCue(other, 'perfect')) && !after.some(speaks);
}

/** "if the borders had stayed open, …" */
function isPastIf(matches: readonly Match[], at: number): boolean {
  const match = matches[at];
  if (!match || !hasCue(match, 'if') || !(at === 0 || ends(match, CLAUSE_END))) return false;
  const { to } = clauseAround(matches, at, CLAUSE_END);
  const clause = matches.slice(at + 1, to);
  return clause.some((other) => hasCue(other, 'perfect')) && !clause.some(speaks);
}

/** "without the pandemic": what happened can't be taken out of a figure. */
function isWithoutEvent(matches: readonly Match[], at: number, { words }: Language): boolean {
  const match = matches[at];
  if (!match || !hasCue(match, 'except')) return false;
  const isEvent = (other: Match | undefined) =>
    !!other && other.tokens.map(({ word }) => word).join('') in words.events;
  const article = matches[at + 1];
  return isEvent(article) || (!!article && hasCue(article, 'filler') && isEvent(matches[at + 2]));
}
