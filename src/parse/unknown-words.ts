import { type Clues } from './clues.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';

/** The words that nothing is known of, numbers left aside. */
export function unknownMatches({ matches }: Clues): Match[] {
  return matches.filter((match) => !match.entry && match.tokens[0]?.number === undefined && (match.tokens[0]?.word.length ?? 0) > 2);
}

/**
 * Unknown words that say of whom, of what or where the figure should be, so that the figure without them would answer
 * another question. What stands apart from the subject, such as a preamble or a name, restricts nothing.
 */
export function restrictingWords(clues: Clues): string[] {
  return unknownMatches(clues)
    .filter((match) => restricts(match, clues))
    .map(({ words }) => words);
}

function restricts(match: Match, clues: Clues): boolean {
  const at = clues.matches.indexOf(match);
  if (!sharesClause(at, clues)) return false;
  const before = clues.matches[at - 1];
  const after = clues.matches[at + 1];
  if (match.tokens[0]?.name) return true;
  return [before, after].some((near) => near && conceptsOf(near).length > 0) || follows(at, clues);
}

/** After a word such as "of", "by" or "from", an article between them or not. */
function follows(at: number, { matches }: Clues): boolean {
  const before = [matches[at - 1], matches[at - 2]].filter((match) => match !== undefined);
  return before.some((match) => hasCue(match, 'from', 'of', 'per', 'except'));
}

const CLAUSE_END = /[.?!;:\n()]|^\s*[-–—]\s*$/;

/** True when a subject is named in the same clause. */
function sharesClause(at: number, { matches, subject, subjectFrom }: Clues): boolean {
  if (subjectFrom === 'thread') return true;
  let from = at;
  while (from > 0 && !CLAUSE_END.test(matches[from]?.tokens[0]?.gap ?? '')) from--;
  let to = at + 1;
  while (to < matches.length && !CLAUSE_END.test(matches[to]?.tokens[0]?.gap ?? '')) to++;
  return subject.mentions.some((mention) => mention.at >= from && mention.at < to);
}
