import type { Dataset } from '../../model/dataset.ts';
import { hasCue, type Match } from '../match.ts';
import { isAsking, isKind, namesTopic } from './signs.ts';

/**
 * Takes out a clause at the end that only says what is not asked: "…, not how many arrived", "…, not the percentage".
 * "Not X but Y" still says what is asked, and a topic that is left out is seen to elsewhere.
 */
export function withoutDeniedClause(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const from = matches.findIndex((match) => hasCue(match, 'not', 'except') && match.tokens[0]?.gap.endsWith(','));
  if (from < 1 || !matches.slice(0, from).some((match) => namesTopic(match, dataset))) return matches;
  const clause = matches.slice(from);
  const ends = clause.every((match, i) => i === 0 || !/[,;:.?!\n]/.test(match.tokens[0]?.gap ?? ''));
  const other = clause.some((match) => isKind(match, dataset, 'measure') || isAsking(match));
  return ends && other && !clause.some((match) => hasCue(match, 'but')) ? matches.slice(0, from) : matches;
}
