import type { LookupQuery, Threshold } from '../../model/query.ts';
import { type Clues, has, missingYears, type Recogniser, subjectSlot, yearsSlot } from '../clues.ts';
import { hasCue } from '../match.ts';
import { narrow } from '../narrow.ts';

/** The figures themselves: one or several indicators, in one or several years. */
export const lookup: Recogniser = (clues) => {
  const indicators = narrow(clues);
  if (indicators.length === 0) return undefined;
  const threshold = findThreshold(clues);
  return {
    kind: 'lookup',
    language: clues.language,
    subject: subjectSlot(clues, indicators),
    years: yearsSlot(clues, indicators),
    ...missingYears(clues),
    ...(threshold ? { threshold } : {}),
    ...(has(clues, 'edition') ? { edition: true } : {}),
  } satisfies LookupQuery;
};

/** "more than 20,000": a number after such a word that is not one of the years. */
export function findThreshold({ matches, years }: Clues): Threshold | undefined {
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
