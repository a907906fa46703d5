import type { Entry, Lexicon } from './lexicon.ts';
import { hasCue, type Match } from './match.ts';

const FARTHEST = 12;
const CLAUSE_END = /[.,?!;:\n()]/;
const PARTICLE: Entry = { concepts: [], cues: ['filler'], languages: [], oneWord: true };

/**
 * A verb of two words can have others between them: "gaf de IND in 2020 uit" is "gaf uit", "turned the claim down" is
 * "turned down". The second word then stands at the end of its clause.
 */
export function joinSeparated(matches: Match[], { entries, particles }: Lexicon): Match[] {
  for (const [at, match] of matches.entries()) {
    const particle = match.tokens.length === 1 ? match.tokens[0]?.word : undefined;
    if (!particle || !particles.has(particle) || !endsClause(matches, at)) continue;
    for (let from = startOfClause(matches, at); from < at - 1; from++) {
      const verb = matches[from];
      const [token] = verb?.tokens ?? [];
      if (verb?.tokens.length !== 1 || !token || token.number !== undefined) continue;
      const entry = entries.get(token.word + particle);
      // "en … in": two words that join others are no verb.
      if (!entry || entry.oneWord || hasCue(verb, 'and', 'or', 'but')) continue;
      matches[from] = { ...verb, words: `${verb.words} … ${match.words}`, entry };
      matches[at] = { ...match, entry: PARTICLE };
      break;
    }
  }
  return matches;
}

function startOfClause(matches: readonly Match[], at: number): number {
  let from = at;
  while (from > Math.max(0, at - FARTHEST) && !CLAUSE_END.test(matches[from]?.tokens[0]?.gap ?? '')) from--;
  return from;
}

/** Nothing after it in its clause but a year, or what the clause is linked to. */
function endsClause(matches: readonly Match[], at: number): boolean {
  const [particle, next] = [matches[at], matches[at + 1]];
  const [token] = next?.tokens ?? [];
  if (!next || !token || CLAUSE_END.test(token.gap)) return true;
  if (token.number !== undefined) return !particle || !hasCue(particle, 'from');
  return hasCue(
    next,
    'and',
    'or',
    'than',
    'from',
    'change',
    'compare',
    'but',
    'previous-year',
    'greeting',
    'subordinate',
  );
}
