import { createHash } from 'node:crypto';
import type { Expectation } from './expectation.ts';

/**
 * Whether a phrasing is in the fifth that is held out: nobody looks at these phrases or improves anything for them, so
 * that their score says how well questions are understood that nobody has seen. All phrasings that ask for the same are
 * on the same side, in both languages and in all files.
 */
export function isHeldOut(expect: Expectation, texts: readonly string[]): boolean {
  const hash = createHash('sha256').update(askedFor(expect) ?? texts.join('\n'));
  // Of the five fifths, the one that is spread most evenly over the kinds of question.
  return hash.digest().readUInt32BE() % 5 === 2;
}

/** The cells, the footnotes or else the numbers that an answer must have; none where there is nothing to give. */
function askedFor({ accept, footnote, result, top }: Expectation): string | undefined {
  // The smallest set is what is asked for; a larger one only has more around it.
  const [cells] = (accept ?? []).map((set) => set.toSorted()).sort((a, b) => a.length - b.length || compare(a, b));
  const parts = cells ?? footnote?.toSorted() ?? [...(result ?? []), ...(top ?? [])];
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function compare(a: readonly string[], b: readonly string[]): number {
  return a.join() < b.join() ? -1 : 1;
}
