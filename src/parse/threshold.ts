import type { Threshold } from '../model/ask.ts';
import type { Clues } from './clues.ts';
import { hasCue } from './match.ts';

/** "more than 20,000": a number after such a word that is not one of the years. */
export function findThreshold({
  matches,
  years,
  languages,
  language,
}: Pick<Clues, 'matches' | 'years' | 'languages' | 'language'>): Threshold | undefined {
  const { fractions } = languages[language].words;
  for (const [at, match] of matches.entries()) {
    if (!hasCue(match, 'above', 'below')) continue;
    const than = hasCue(match, 'below') ? 'below' : 'above';
    for (const next of matches.slice(at + 1, at + 4)) {
      const value = next.tokens[0]?.number ?? fractions[next.tokens.map(({ word }) => word).join('')];
      if (value !== undefined && !years.used.has(matches.indexOf(next))) return { than, value };
    }
  }
  return undefined;
}
