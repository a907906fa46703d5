import type { SourceRow } from './factsheet.ts';
import { parseCell } from './parse-cell.ts';
import type { Column } from './read-columns.ts';
import { type Piece, splitPieces } from './split-pieces.ts';

/** The cells of a row, each under its column. */
export interface Placed {
  readonly label: string;
  /** By column; undefined where the cell is empty. */
  readonly cells: readonly (string | undefined)[];
  /**
   * `certain` where every cell is known to stand under its column; `left-off` where the last cells are not there, and
   * tabs tell that the first ones are; `unplaced` where only spaces do, and the columns are not in line.
   */
  readonly how: 'certain' | 'left-off' | 'unplaced';
  /** True where only single spaces keep the cells apart, so that any sentence with a number at its end looks like a row. */
  readonly single: boolean;
  readonly count: number;
}

export type Placing =
  | Placed
  | { readonly problem: 'too-many' | 'ambiguous' | 'shifted' | 'no-label' | 'no-figures'; readonly count: number };

const NUMBERED = /^\d{1,3}[.)]?$/;
const HAS_LETTER = /\p{L}/u;
const NUMBER_AT_END = /^(?<label>.*\p{L}.*?)\s+(?<number>[\d.,]*\d\s?%?)$/u;
const PART_OF_NUMBER = /^(?:€|\d+)$/;
const DIGITS = /^[-−–]?\d/;
const IN_LINE = 3;

/** `complete` is a row of the same table with a cell in each column, to see whether the columns are in line. */
export function placeCells(
  row: SourceRow,
  columns: readonly Column[],
  complete: readonly Piece[] | undefined,
): Placing {
  const { layout, pieces } = splitPieces(row.line.text);
  if (layout === 'single') return placeSingleSpaced(pieces[0]?.text ?? '', columns.length, row.before !== undefined);
  if (layout === 'tabs') return placeAtTabs(withName(pieces, row), columns, row);
  const [first, ...rest] = withName(
    joinNumbering(pieces.filter((piece, index) => index === 0 || piece.text !== '')),
    row,
  );
  if (!first || !(HAS_LETTER.test(first.text) || row.before)) return { problem: 'no-label', count: rest.length };
  const filled = rest.flatMap(splitPiece).filter((cell) => cell.text !== '');
  const placed = (found: readonly (string | undefined)[], how: Placed['how']): Placed => ({
    label: first.text,
    cells: found,
    how,
    single: false,
    count: filled.length,
  });
  if (filled.length > columns.length) return { problem: 'too-many', count: filled.length };
  if (filled.length === columns.length)
    return placed(
      filled.map((cell) => cell.text),
      'certain',
    );
  const near = NUMBER_AT_END.exec(first.text)?.groups;
  if (near && filled.length === columns.length - 1) {
    return { ...placed([near.number, ...filled.map((cell) => cell.text)], 'certain'), label: near.label ?? '' };
  }
  const inLine = complete && isInLine(complete.slice(1), columns) ? placeInLine(filled, columns) : undefined;
  return inLine
    ? placed(inLine, 'certain')
    : placed(
        filled.map((cell) => cell.text),
        'unplaced',
      );
}

/** The pieces of a row that has a cell in each column. */
export function completePieces(row: SourceRow, columns: readonly Column[]): readonly Piece[] | undefined {
  const { pieces } = splitPieces(row.line.text);
  return pieces.filter((piece) => piece.text !== '').length === columns.length + 1 ? pieces : undefined;
}

/** "1." before a name belongs to the name. */
function joinNumbering(pieces: readonly Piece[]): readonly Piece[] {
  const [number, name, ...rest] = pieces;
  if (!number || !name || !NUMBERED.test(number.text) || !HAS_LETTER.test(name.text)) return pieces;
  return [{ text: `${number.text} ${name.text}`, start: number.start, end: name.end }, ...rest];
}

/** Two numbers with one space between them are two cells, where they cannot be one number. */
function splitPiece(piece: Piece): readonly Piece[] {
  if (piece.text === '' || parseCell(piece.text).kind !== 'glued') return [piece];
  const readings = [2, 3, 4, 5].flatMap((count) => splitIntoCells(piece.text.split(' '), count));
  if (readings.length !== 1) return [piece];
  return (readings[0] ?? []).map((text) => ({ ...piece, text }));
}

/** Figures whose name stands on the line before them, after an empty place for that name. */
function withName(pieces: readonly Piece[], { before }: SourceRow): readonly Piece[] {
  const [first] = pieces;
  const isFigures = first !== undefined && first.text !== '' && !HAS_LETTER.test(first.text);
  return before !== undefined && isFigures ? [{ text: '', start: 0, end: 0 }, ...pieces] : pieces;
}

/** With tabs, each cell stands under the column of its place; or, where all cells are filled, in the order of the columns. */
function placeAtTabs(all: readonly Piece[], columns: readonly Column[], { before }: SourceRow): Placing {
  const pieces = splitGlued(all, columns.length);
  const joined = joinNumbering(pieces);
  const [first] = joined;
  const names = pieces.length - joined.length + 1;
  const filled = joined.slice(1).filter((piece) => piece.text !== '');
  if (!first || !(HAS_LETTER.test(first.text) || before)) return { problem: 'no-label', count: filled.length };
  const shift = columns[0]?.index === 0 ? 1 : 0;
  const places = columns.map((column) => column.index + shift);
  const outside = pieces.filter((piece, at) => at >= names && piece.text !== '' && !places.includes(at));
  const placed = (cells: readonly (string | undefined)[], how: Placed['how']): Placed => ({
    label: first.text,
    cells,
    how,
    single: false,
    count: filled.length,
  });
  if (outside.length === 0 && new Set(places).size === places.length) {
    const cells = places.map((at) => pieces[at]?.text);
    return placed(cells, cells.at(-1) === undefined ? 'left-off' : 'certain');
  }
  if (filled.length > columns.length) return { problem: 'too-many', count: filled.length };
  const isInOrder = filled.length === columns.length && filled.length === joined.length - 1;
  return isInOrder
    ? placed(
        filled.map((piece) => piece.text),
        'certain',
      )
    : { problem: 'shifted', count: filled.length };
}

/** "12 310 430" between tabs is split where that makes as many cells as there are columns. */
function splitGlued(pieces: readonly Piece[], columns: number): readonly Piece[] {
  if (pieces.filter((piece, at) => at > 0 && piece.text !== '').length >= columns) return pieces;
  const [first, ...rest] = pieces;
  const split = rest.flatMap(splitPiece);
  return first && split.length === columns ? [first, ...split] : pieces;
}

function isInLine(cells: readonly Piece[], columns: readonly Column[]): boolean {
  return columns.every((column, index) => distance(cells[index], column) <= IN_LINE);
}

function placeInLine(cells: readonly Piece[], columns: readonly Column[]): (string | undefined)[] | undefined {
  const found = columns.map((column) => cells.filter((cell) => distance(cell, column) <= IN_LINE));
  const once = cells.every((cell) => found.filter((near) => near.includes(cell)).length === 1);
  return once && found.every((near) => near.length < 2) ? found.map(([cell]) => cell?.text) : undefined;
}

/** Columns are in line on the left, on the right, or in the middle. */
function distance(cell: { start: number; end: number } | undefined, column: { start: number; end: number }): number {
  if (!cell) return Number.POSITIVE_INFINITY;
  const middle = Math.abs(cell.start + cell.end - column.start - column.end) / 2;
  return Math.min(Math.abs(cell.start - column.start), Math.abs(cell.end - column.end), middle);
}

/** With single spaces only, the last words are the cells, if that can be read in one way. */
function placeSingleSpaced(text: string, columns: number, hasName: boolean): Placing {
  const words = text.split(' ');
  const firstCell = words.findLastIndex((word) => parseCell(word).kind === 'text' && !PART_OF_NUMBER.test(word)) + 1;
  const run = words.slice(firstCell);
  const name = words.slice(0, firstCell);
  if (run.length === 0) return { problem: 'no-figures', count: 0 };
  if (!hasName && !HAS_LETTER.test(name.join(' '))) return { problem: 'no-label', count: run.length };
  const readings = run.flatMap((_, from) => splitIntoCells(run.slice(from), columns).map((cells) => ({ from, cells })));
  const whole = readings.filter(({ from }) => from === 0);
  const chosen = chooseReading(whole.length > 0 ? whole : readings);
  if (chosen) {
    const label = [...name, ...run.slice(0, chosen.from)].join(' ');
    return { label, cells: chosen.cells, how: 'certain', single: true, count: columns };
  }
  if (run.length >= columns) return { problem: readings.length > 0 ? 'ambiguous' : 'too-many', count: run.length };
  return { label: name.join(' '), cells: run, how: 'unplaced', single: true, count: run.length };
}

/**
 * The only reading in which every cell has as many groups of digits as the next. Spaces between thousands, where spaces
 * keep the cells apart as well, are believed only where all cells have them.
 */
function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const even = readings.filter(({ cells }) => new Set(cells.map(groupsOf).filter((groups) => groups > 0)).size <= 1);
  return even.length === 1 ? even[0] : undefined;
}

/** "12 310" has two groups of digits; the sign of the euro, or a word behind it, is none. */
function groupsOf(cell: string): number {
  return cell.split(' ').filter((word) => DIGITS.test(word)).length;
}

interface Reading {
  readonly from: number;
  readonly cells: readonly string[];
}

const LONGEST = 12;

/** Every way in which the words are exactly so many cells: "12 310" is one number, or two. */
function splitIntoCells(words: readonly string[], count: number): string[][] {
  if (words.length > LONGEST || words.length < count) return [];
  if (count === 0) return words.length === 0 ? [[]] : [];
  return words.flatMap((_, index) => {
    const cell = words.slice(0, index + 1).join(' ');
    const kind = parseCell(cell).kind;
    if (kind === 'text' || kind === 'glued') return [];
    return splitIntoCells(words.slice(index + 1), count - 1).map((rest) => [cell, ...rest]);
  });
}
