import type { Dataset } from '../../model/dataset.ts';
import { clauseAround } from '../clauses.ts';
import { hasCue, type Match } from '../match.ts';
import { isAsking, isFirm, isKind, namesTopic } from './signs.ts';

const CLAUSE_BREAK = /[,;:.()?!\n–—]/;

/**
 * Takes out clauses that only say what is not asked: "…, not how many arrived", "I don't need the applications, …".
 * "Not X but Y" still says what is asked, and a topic that is left out is seen to elsewhere.
 */
export function withoutDenied(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  return withoutDisclaimed(withoutDeniedEnd(matches, dataset), dataset);
}

/** "No percentages, no asylum please: only …", "Not the decisions, the applications." What is asked comes after it. */
export function withoutDeniedStart(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  let from = 0;
  for (let at = opening(matches, 0); at !== undefined; at = opening(matches, from)) {
    const end = matches.findIndex((match, i) => i > (at ?? 0) && endsDenial(match, matches[i - 1]));
    if (end < 0) break;
    from = end;
  }
  const rest = matches.slice(from);
  // "Leaving the students aside, which topic had the most …?" leaves out of what is named after it.
  const leavesOut = rest.some((match) =>
    hasCue(match, 'total', 'sum', 'share', 'highest', 'lowest', 'rank', 'which-one'),
  );
  return rest.some((match) => isFirm(match, dataset)) && !leavesOut ? rest : matches;
}

const DENIAL_END = /[,;:.!?\n–—]/;

function endsDenial(match: Match, before: Match | undefined): boolean {
  // "No percentages but …", the comma forgotten or not.
  if (hasCue(match, 'but')) return true;
  return DENIAL_END.test(match.tokens[0]?.gap ?? '') && !(before && hasCue(before, 'greeting'));
}

/** Where a denial stands that opens a text, after no more than a greeting; not "no more than …", or "no, …". */
function opening(matches: readonly Match[], from: number): number | undefined {
  const at = matches.findIndex((match, i) => i >= from && !hasCue(match, 'greeting', 'filler', 'and', 'follow-up'));
  const [denial, next] = [matches[at], matches[at + 1]];
  if (!denial || !next || !hasCue(denial, 'not', 'none', 'except')) return undefined;
  const counts = hasCue(next, 'above', 'below', 'more', 'less', 'number', 'yes-no');
  return counts || DENIAL_END.test(next.tokens[0]?.gap ?? '') ? undefined : at;
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
