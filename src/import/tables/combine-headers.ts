import { classifyColumn } from './classify-column.ts';
import type { SourceLine } from './source-line.ts';
import { splitPieces } from './split-pieces.ts';
import { ONLY_YEAR } from './years.ts';

const HAS_DIGIT = /\d/;

/**
 * A header over two lines, with the years on one of them and on the other what the columns are ("Begroting", "Rekening"),
 * is one line with both. A year above several columns stands above each of them.
 */
export function combineHeaders(lines: readonly SourceLine[]): SourceLine[] {
  const combined = [...lines];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const text = next && combine(line.text, next.text);
    if (text === undefined || !next) continue;
    combined[index] = { ...line, text };
    combined[index + 1] = { ...next, text: '' };
  }
  return combined;
}

interface Cell {
  readonly text: string;
  readonly at: number;
}

function combine(first: string, second: string): string | undefined {
  const [a, b] = [cellsOf(first), cellsOf(second)];
  if (a.cells.length === 0 || b.cells.length === 0 || (a.name !== '' && b.name !== '')) return undefined;
  const [years, words] =
    areYears(a.cells) && areWords(b.cells) ? [a, b] : areYears(b.cells) && areWords(a.cells) ? [b, a] : [];
  if (!years || !words || words.cells.length % years.cells.length !== 0) return undefined;
  const share = words.cells.length / years.cells.length;
  const heads = words.cells.map(({ text }, index) => `${text} ${years.cells[Math.floor(index / share)]?.text}`);
  return [a.name || b.name, ...heads].join('\t');
}

/** The first piece is the heading, unless it stands where a column does. */
function cellsOf(line: string): { name: string; cells: readonly Cell[] } {
  const { layout, pieces } = splitPieces(line);
  if (layout === 'single') return { name: '', cells: [] };
  const filled = pieces.map(({ text }, at) => ({ text, at })).filter(({ text }) => text !== '');
  const [first, ...rest] = filled;
  const isName = first !== undefined && !areYears([first]) && !areWords([first]);
  return isName ? { name: first.text, cells: rest } : { name: '', cells: filled };
}

function areYears(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => ONLY_YEAR.test(text));
}

function areWords(cells: readonly Cell[]): boolean {
  return cells.every(({ text }) => !HAS_DIGIT.test(text) && classifyColumn(`${text} 2000`).kind !== 'other');
}
