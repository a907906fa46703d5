import type { Match } from './match.ts';

/** Where the clause that a match stands in begins and ends (exclusive), by the marks that end one. */
export function clauseAround(matches: readonly Match[], at: number, marks: RegExp): { from: number; to: number } {
  const begins = (i: number) => marks.test(matches[i]?.tokens[0]?.gap ?? '');
  let from = at;
  while (from > 0 && !begins(from)) from--;
  let to = at + 1;
  while (to < matches.length && !begins(to)) to++;
  return { from, to };
}
