import type { Threshold } from '../model/query.ts';
import type { Clues } from './clues.ts';
import { hasCue } from './match.ts';

/** "more than 20,000": a number after such a word that is not one of the years. */
export function findThreshold({ matches, years }: Pick<Clues, 'matches' | 'years'>): Threshold | undefined {
  for (const [at, match] of matches.entries()) {
    if (!hasCue(match, 'above', 'below')) continue;
    const next = matches.slice(at + 1, at + 4).find((other) => other.tokens[0]?.number !== undefined);
    const value = next?.tokens[0]?.number;
    if (next && value !== undefined && !years.used.has(matches.indexOf(next))) {
      return { than: hasCue(match, 'below') ? 'below' : 'above', value };
    }
  }
  return undefined;
}
