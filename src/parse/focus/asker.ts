import type { Dataset } from '../../model/dataset.ts';
import { hasCue, type Match } from '../match.ts';
import { isAsking, isYear, namesTopic } from './signs.ts';

const CLAUSE_START = /[.,?!;:\n()–—]/;

/**
 * Takes out what people tell of themselves ("I work for a refugee council, how many …?"): where they live or work
 * restricts no figure. Left as it is when the question names its subject nowhere else.
 */
export function withoutAsker(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const told = new Set<number>();
  for (let at = 0; at < matches.length; at++) {
    if (!opensAsker(matches, at)) continue;
    const end = endOfClause(matches, at);
    for (let i = at; i < end; i++) told.add(i);
    at = end - 1;
  }
  if (told.size === 0) return matches;
  const rest = matches.filter((_, at) => !told.has(at));
  if (!rest.some((match) => namesTopic(match, dataset))) return matches;
  return rest.some(isYear) ? rest : matches.filter((match, at) => !told.has(at) || isYear(match));
}

function opensAsker(matches: readonly Match[], at: number): boolean {
  const match = matches[at];
  if (!match || !hasCue(match, 'asker')) return false;
  const before = matches[at - 1];
  return (
    !hasCue(match, 'filler') || !before || CLAUSE_START.test(match.tokens[0]?.gap ?? '') || hasCue(before, 'greeting')
  );
}

/** One past the last match of what is told. */
function endOfClause(matches: readonly Match[], at: number): number {
  for (let i = at + 1; i < matches.length; i++) {
    const match = matches[i];
    if (!match || CLAUSE_START.test(match.tokens[0]?.gap ?? '') || isAsking(match) || hasCue(match, 'and')) return i;
  }
  return matches.length;
}
