import type { Direction } from '../claim-lexicon.ts';
import type { FoundPhrase } from '../phrase-set.ts';
import type { Sentence } from './sentence.ts';

/** Ends a clause; a comma does not. */
export const CLAUSE_MARK = /[.;:?!\n]/;

/** "nam in 2020 … toe": the end of a verb that says so, where its beginning stands before it in the clause. */
export function separatedAt({ tokens, lexicon }: Sentence, at: number): FoundPhrase<Direction> | undefined {
  const particle = tokens[at]?.word ?? '';
  if (!lexicon.particles.has(particle)) return undefined;
  for (let from = at; from > 0 && !CLAUSE_MARK.test(tokens[from]?.gap ?? ''); from--) {
    const value = lexicon.moves.entries.get((tokens[from - 1]?.word ?? '') + particle);
    if (value) return { value, from: at, to: at + 1 };
  }
  return undefined;
}
