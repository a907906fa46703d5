import type { Dataset } from '../../model/dataset.ts';
import { clauseAround } from '../clauses.ts';
import { hasCue, type Match } from '../match.ts';
import { isAsking, isKind, namesTopic } from './signs.ts';

const CLAUSE_BREAK = /[,;:.()?!\n–—]/;

/**
 * Takes out clauses that only say what is not asked: "…, not how many arrived", "I don't need the applications, …".
 * "Not X but Y" still says what is asked, and a topic that is left out is seen to elsewhere.
 */
export function withoutDenied(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  return withoutDisclaimed(withoutDeniedEnd(matches, dataset), dataset);
}

function withoutDeniedEnd(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const from = matches.findIndex((match) => hasCue(match, 'not', 'except') && match.tokens[0]?.gap.endsWith(','));
  if (from < 1 || !matches.slice(0, from).some((match) => namesTopic(match, dataset))) return matches;
  const clause = matches.slice(from);
  const ends = clause.every((match, i) => i === 0 || !/[,;:.?!\n]/.test(match.tokens[0]?.gap ?? ''));
  const other = clause.some((match) => isKind(match, dataset, 'measure') || isAsking(match));
  return ends && other && !clause.some((match) => hasCue(match, 'but')) ? matches.slice(0, from) : matches;
}

/** What stands in brackets right after a clause belongs to it. */
function endOfAside(matches: readonly Match[], from: number): number {
  if (!matches[from]?.tokens[0]?.gap.includes('(')) return from;
  const closing = matches.findIndex((match, at) => at > from && /[).]/.test(match.tokens[0]?.gap ?? ''));
  return closing < 0 ? matches.length : closing;
}

/** The whole clause in which something is disclaimed ("fixed term I don't need"), where another names the topic. */
function withoutDisclaimed(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const told = new Set<number>();
  matches.forEach((match, at) => {
    if (!hasCue(match, 'disclaim')) return;
    const { from, to } = clauseAround(matches, at, CLAUSE_BREAK);
    if (matches.slice(at, to).some((other) => hasCue(other, 'but'))) return;
    for (let i = from; i < endOfAside(matches, to); i++) told.add(i);
  });
  const rest = matches.filter((_, at) => !told.has(at));
  return rest.some((match) => namesTopic(match, dataset)) ? rest : matches;
}
