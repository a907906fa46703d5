import { parseCell } from './parse-cell.ts';

const LONGEST = 12;

/** Every way in which the words are exactly so many cells: "12 310" is one number, or two. */
export function splitIntoCells(words: readonly string[], count: number): string[][] {
  if (words.length > LONGEST || words.length < count) return [];
  if (count === 0) return words.length === 0 ? [[]] : [];
  return words.flatMap((_, index) => {
    const cell = words.slice(0, index + 1).join(' ');
    const kind = parseCell(cell).kind;
    if (kind === 'text' || kind === 'glued') return [];
    return splitIntoCells(words.slice(index + 1), count - 1).map((rest) => [cell, ...rest]);
  });
}
