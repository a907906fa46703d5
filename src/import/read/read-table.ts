import type { Refusal } from '../report/refusal.ts';
import type { Label, SourceRow, SourceTable, Unread } from './factsheet.ts';
import { type Cell, parseCell } from './parse-cell.ts';
import { completePieces, type Placed, placeCells } from './place-cells.ts';
import type { Column } from './read-columns.ts';
import { type IsKnown, readLabel } from './read-label.ts';

export interface ReadValue {
  readonly year: number;
  readonly cell: Cell & { readonly kind: 'number' };
  readonly columnMarkers: readonly string[];
}

/** A row with its figures by year. */
export interface ReadRow {
  readonly label: Label;
  readonly values: readonly ReadValue[];
  /** Years whose cell is empty, or has a sign for that. */
  readonly empty: readonly number[];
  /** Years whose cell is not there at all, at the end of the row. */
  readonly leftOff: readonly number[];
  readonly how: Placed['how'];
  readonly single: boolean;
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly refusals: readonly Refusal[];
  readonly unread: readonly Unread[];
  /** Whether some row has a figure, or a sign for none, in each column. */
  readonly hasCompleteRow: boolean;
}

const GLUED_TO_NAME = /\p{L}[)’']?\d{1,3}(?:[.,]\d{3})+$/u;
const LONG_NUMBER = /^\d{7,}$/;

const GLUED = 'figures are stuck together, so that they cannot be told apart';
const PROBLEMS = {
  'too-many': 'there are more figures than columns',
  ambiguous: 'with single spaces between the figures, they can be read in more ways than one',
} as const;

export function readTable(table: SourceTable, isRow: IsKnown, footnotes: ReadonlySet<string>): ReadTable {
  const complete = table.rows.map((row) => completePieces(row, table.columns)).find((pieces) => pieces !== undefined);
  const read = table.rows.map((row) => readRow(row, table.columns, complete, isRow, footnotes));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    refusals: read.flatMap(({ refusal }) => refusal ?? []),
    unread: read.flatMap(({ unread }) => unread ?? []),
    hasCompleteRow: read.some(({ row }) => row?.leftOff.length === 0),
  };
}

type Outcome = { row?: ReadRow; refusal?: Refusal; unread?: Unread };

function readRow(
  row: SourceRow,
  columns: readonly Column[],
  complete: ReturnType<typeof completePieces>,
  isRow: IsKnown,
  footnotes: ReadonlySet<string>,
): Outcome {
  const line = row.line.number;
  const text = row.line.text.trim();
  const found = placeCells(row, columns, complete);
  const placed = 'problem' in found ? found : takeMarkerOffCells(found, isRow, footnotes);
  if ('problem' in placed) {
    if (placed.problem === 'no-figures') return { unread: { line, text, reason: 'no figures stand after the name' } };
    if (placed.problem === 'no-label') return { unread: { line, text, reason: 'no name stands before the figures' } };
    const reason = `${PROBLEMS[placed.problem]} (${placed.count} figures, ${columns.length} ${columns.length === 1 ? 'column' : 'columns'})`;
    return { refusal: { line, text, reason } };
  }
  const name = [row.before, placed.label, row.after].filter(Boolean).join(' ');
  const label = readLabel(name, line, isRow, footnotes);
  const cells = columns.map((column, index) => ({
    column,
    raw: placed.cells[index],
    cell: parseCell(placed.cells[index] ?? ''),
  }));
  const problem = findProblem(cells, placed, label, columns.length);
  if (problem)
    return 'refuse' in problem
      ? { refusal: { line, text, reason: problem.refuse } }
      : { unread: { line, text, reason: problem.unread } };
  return { row: collect(label, cells, placed) };
}

/** With single spaces, a plain digit after a known name is a footnote marker, and not the first figure. */
function takeMarkerOffCells(placed: Placed, isRow: IsKnown, footnotes: ReadonlySet<string>): Placed {
  const [first, ...rest] = placed.cells;
  const isMarker =
    placed.single && placed.how === 'unplaced' && rest.length > 0 && isRow(placed.label) && footnotes.has(first ?? '');
  return isMarker ? { ...placed, label: `${placed.label} ${first}`, cells: rest, count: rest.length } : placed;
}

type ColumnCell = { readonly column: Column; readonly raw: string | undefined; readonly cell: Cell };

function findProblem(
  cells: readonly ColumnCell[],
  placed: Placed,
  label: Label,
  columns: number,
): { refuse: string } | { unread: string } | undefined {
  const ofYears = cells.filter(({ column }) => column.year !== undefined);
  const short = placed.count < columns;
  if (ofYears.some(({ cell }) => cell.kind === 'glued')) return { refuse: GLUED };
  if (short && (GLUED_TO_NAME.test(label.text) || placed.cells.some((cell) => cell && LONG_NUMBER.test(cell))))
    return { refuse: GLUED };
  const tooHigh = ofYears.find(
    ({ cell }) => cell.kind === 'number' && cell.unit === 'percent' && (cell.value > 100 || cell.value < 0),
  );
  if (tooHigh) return { refuse: `${tooHigh.raw} is not a percentage from 0 to 100` };
  const words = ofYears.find(({ cell }) => cell.kind === 'text');
  return words && { unread: `"${words.raw}" under ${words.column.text} is not a number` };
}

function collect(label: Label, cells: readonly ColumnCell[], placed: Placed): ReadRow {
  const years = (some: readonly ColumnCell[]) => some.flatMap(({ column }) => column.year ?? []);
  return {
    label,
    values: cells.flatMap(({ column, cell }) =>
      column.year !== undefined && cell.kind === 'number'
        ? [{ year: column.year, cell, columnMarkers: column.markers }]
        : [],
    ),
    empty: years(
      cells.filter(({ raw, cell }) => cell.kind === 'missing' && (raw !== undefined || placed.how === 'certain')),
    ),
    leftOff: placed.how === 'certain' ? [] : years(cells.filter(({ raw }) => raw === undefined)),
    how: placed.how,
    single: placed.single,
  };
}
