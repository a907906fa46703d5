import type { CatalogueUnit } from '../../dataset/schema.ts';
import { isMoney } from '../../model/unit.ts';
import { offer, type Problem, solvable } from '../report/offer.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Label, SourceRow, SourceTable, Unread } from './factsheet.ts';
import { type NamedRow, nameOfRow, withNameColumns } from './name-of-row.ts';
import type { NumberStyle } from './number-style.ts';
import { type Cell, type NumberCell, parseCell } from './parse-cell.ts';
import { completePieces, type Placed, placeCells } from './place-cells.ts';
import type { Column } from './read-columns.ts';
import type { IsKnown } from './read-label.ts';
import { convert, findRowUnit, isCounted, isSaid } from './row-unit.ts';

export interface ReadValue {
  readonly year: number;
  readonly cell: NumberCell;
}

/** A row with its figures by year. */
export interface ReadRow {
  readonly label: Label;
  readonly unit: CatalogueUnit;
  readonly isCounted?: true;
  readonly values: readonly ReadValue[];
  /** Years whose cell is empty, or has a sign for that. */
  readonly empty: readonly number[];
  /** Years whose figure is not exact: "< 5", "ca. 300". */
  readonly inexact: readonly { readonly year: number; readonly shown: string }[];
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

/** How the rows of a factsheet are read. */
export interface RowReading {
  readonly isRow: IsKnown;
  readonly footnotes: ReadonlySet<string>;
  readonly numbers: NumberStyle;
  readonly isRatio: (name: string) => boolean;
  /** The unit that somebody gave for a heading or a row. */
  readonly unitOf: (name: string) => CatalogueUnit | undefined;
}

const GLUED_TO_NAME = /\p{L}[)’']?\d{1,3}(?:[.,]\d{3})+$/u;
const LONG_NUMBER = /^\d{7,}$/;
const FIGURES_IN_NAME = /(?<![\p{L}\d])\d{1,3}(?:[.,]\d{3})+(?!\d)|(?<![\p{L}\d.,])\d+(?:[.,]\d+)?\s+\d+(?:[.,]\d+)?$/u;
const IN_BRACKETS = /[)\]]$/;
const FIGURE_AND_MARK = /^(?<figure>[1-9]\d{0,2}(?:[.,]\d{3})+)(?<mark>\d{1,2})$/;

const GLUED = 'figures are stuck together, so that they cannot be told apart';
const PROBLEMS = {
  'too-many': 'there are more figures than columns',
  ambiguous: 'with single spaces between the figures, they can be read in more ways than one',
  shifted: 'its cells do not stand under the columns, so that nobody can tell which year each belongs to',
} as const;

export function readTable(table: SourceTable, reading: RowReading): ReadTable {
  const complete = table.rows.map((row) => completePieces(row, table.columns)).find((pieces) => pieces !== undefined);
  const read = table.rows.map((row) => readRow(row, table, complete, reading));
  const rows = read.flatMap(({ row }) => row ?? []);
  return {
    rows,
    refusals: [...read.flatMap(({ refusal }) => refusal ?? []), ...refusePlainAmongMoney(rows, table, reading)],
    unread: read.flatMap(({ unread }) => unread ?? []),
    hasCompleteRow: read.some(({ row }) => row?.leftOff.length === 0),
  };
}

/** Accounts often have the sign of the euro on the first and the last row only: are the rows between them amounts as well? */
function refusePlainAmongMoney(rows: readonly ReadRow[], table: SourceTable, { unitOf }: RowReading): Refusal[] {
  const money = rows.find(({ unit }) => isMoney(unit));
  if (!money || unitOf(table.heading.text)) return [];
  return rows
    .filter(
      ({ unit, label, values, isCounted: isSaidToBe }) =>
        !isSaid(unit) &&
        !isSaidToBe &&
        values.length > 0 &&
        !isCounted(label.text) &&
        !IN_BRACKETS.test(label.text) &&
        !unitOf(label.text),
    )
    .map(({ label }) => ({
      line: label.line,
      text: label.text,
      ...solvable`the row on line ${money.label.line} is in euros, and this one does not say what it is in. Say it: ${[money.unit, 'count'].map((unit) => offer('--unit', `${label.text}=${unit}`))}`,
    }));
}

type Outcome = { row?: ReadRow; refusal?: Refusal; unread?: Unread };

function readRow(
  row: SourceRow,
  table: SourceTable,
  complete: ReturnType<typeof completePieces>,
  reading: RowReading,
): Outcome {
  const { columns } = table;
  const line = row.line.number;
  const text = row.line.text.trim();
  const refuse = (problem: Problem): Outcome => ({ refusal: { line, text, ...problem } });
  const found = placeCells(row, columns, complete);
  const placed = 'problem' in found ? found : takeMarkerOffCells(found, reading);
  if ('problem' in placed) {
    if (placed.problem === 'no-figures') return { unread: { line, text, reason: 'no figures stand after the name' } };
    if (placed.problem === 'no-label') return { unread: { line, text, reason: 'no name stands before the figures' } };
    const glued = placed.count === columns.length ? text.split(' ').map(gluedMark).find(Boolean) : undefined;
    if (glued) return refuse({ reason: glued });
    const count = `${placed.count} figures, ${columns.length} ${columns.length === 1 ? 'column' : 'columns'}`;
    return refuse({ reason: `${PROBLEMS[placed.problem]} (${count})` });
  }
  const bare = nameOfRow([row.before, placed.label, row.after].filter(Boolean).join(' '), line, reading);
  const cells = columns.map((column, index) => ({
    column,
    raw: placed.cells[index],
    cell: parseCell(placed.cells[index] ?? '', reading.numbers),
  }));
  const named = withNameColumns(bare, cells);
  const { label } = named;
  const problem = findProblem(cells, placed, label, columns.length);
  if (problem) return 'refuse' in problem ? refuse(problem.refuse) : { unread: { line, text, reason: problem.unread } };
  return withUnit(named, cells, placed, table, reading, refuse);
}

/** With single spaces, a plain digit after a known name is a footnote marker, and not the first figure. */
function takeMarkerOffCells(placed: Placed, { isRow, footnotes }: RowReading): Placed {
  const [first, ...rest] = placed.cells;
  const isMarker =
    placed.single && placed.how === 'unplaced' && rest.length > 0 && isRow(placed.label) && footnotes.has(first ?? '');
  return isMarker ? { ...placed, label: `${placed.label} ${first}`, cells: rest, count: rest.length } : placed;
}

export type ColumnCell = { readonly column: Column; readonly raw: string | undefined; readonly cell: Cell };

function findProblem(
  cells: readonly ColumnCell[],
  placed: Placed,
  label: Label,
  columns: number,
): { refuse: Problem } | { unread: string } | undefined {
  const ofYears = cells.filter(({ column }) => column.year !== undefined);
  const short = placed.count < columns;
  const glued = ofYears.find(({ cell }) => cell.kind === 'glued');
  if (glued) return { refuse: { reason: gluedMark(glued.raw ?? '') ?? GLUED } };
  if (short && (GLUED_TO_NAME.test(label.text) || placed.cells.some((cell) => cell && LONG_NUMBER.test(cell))))
    return { refuse: { reason: GLUED } };
  if (placed.single && FIGURES_IN_NAME.test(label.text))
    return { refuse: { reason: `there are figures in its name: "${label.text}"` } };
  const unclear = ofYears.find(({ cell }) => cell.kind === 'unclear');
  if (unclear) return { refuse: unclearProblem(unclear.raw ?? '') };
  const words = ofYears.find(({ cell }) => cell.kind === 'text');
  return words && { unread: `"${words.raw}" under ${words.column.text} is not a number` };
}

/** 41.2302 is the figure 41.230 with the mark of a footnote; or a slip of the pen. */
function gluedMark(raw: string): string | undefined {
  const { figure, mark } = FIGURE_AND_MARK.exec(raw)?.groups ?? {};
  return (
    figure &&
    `"${raw}" is no number: is it ${figure} with the mark ${mark}? Write it as "${figure} (${mark})", or put it right`
  );
}

function unclearProblem(raw: string): Problem {
  const digits = raw.replace(/\D/g, '');
  const sign = raw.includes('.') ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  return solvable`"${raw}" can be ${Number(digits)}, or a number with three decimals. Say which sign the decimals have: ${offer('--decimal', other)} makes it ${Number(digits)}, ${offer('--decimal', sign)} makes it ${raw.replace(sign, '.')}`;
}

function withUnit(
  { label, unit: labelUnit, isCounted: isSaidToBe }: NamedRow,
  cells: readonly ColumnCell[],
  placed: Placed,
  table: SourceTable,
  { isRatio, unitOf }: RowReading,
  refuse: (problem: Problem) => Outcome,
): Outcome {
  const numbers = cells.flatMap(({ column, cell }) =>
    column.year !== undefined && cell.kind === 'number' ? [{ column, cell }] : [],
  );
  const units = new Set(numbers.map(({ column }) => column.unit));
  const [columnUnit] = units;
  const given = unitOf(label.text) ?? unitOf(table.heading.text);
  if (units.size > 1) return refuse({ reason: 'its columns are counted in different units' });
  const scale = given ? { unit: given, line: label.line, isSure: true } : table.scale;
  const found = findRowUnit(
    label,
    numbers.map(({ cell }) => cell),
    {
      table: { ...table, ...(scale ? { scale } : {}) },
      isRatio,
      labelUnit,
      ...(columnUnit && !given ? { columnUnit } : {}),
    },
  );
  if ('problem' in found) return refuse(found.problem);
  const unit = unitOf(label.text) ?? found.unit;
  const word = numbers.find(({ cell }) => cell.word !== undefined)?.cell.word;
  const named = word === undefined || label.text.includes(word) ? label : { ...label, text: `${label.text} (${word})` };
  return { row: { ...collect(named, unit, cells, placed), ...(isSaidToBe ? { isCounted: true } : {}) } };
}

function collect(label: Label, unit: CatalogueUnit, cells: readonly ColumnCell[], placed: Placed): ReadRow {
  const years = (some: readonly ColumnCell[]) => some.flatMap(({ column }) => column.year ?? []);
  return {
    label,
    unit,
    values: cells.flatMap(({ column, cell }) =>
      column.year !== undefined && cell.kind === 'number' ? [{ year: column.year, cell: inUnit(cell, unit) }] : [],
    ),
    empty: years(
      cells.filter(({ raw, cell }) => cell.kind === 'missing' && (raw !== undefined || placed.how === 'certain')),
    ),
    inexact: cells.flatMap(({ column, raw = '', cell }) =>
      column.year !== undefined && cell.kind === 'inexact' ? [{ year: column.year, shown: raw }] : [],
    ),
    leftOff: placed.how === 'certain' ? [] : years(cells.filter(({ raw }) => raw === undefined)),
    how: placed.how,
    single: placed.single,
  };
}

/** Amounts of one row in millions and in billions are kept in one unit. */
function inUnit(cell: NumberCell, unit: CatalogueUnit): NumberCell {
  if (cell.plain || cell.unit === unit) return cell;
  const isOwnScale = cell.unit !== 'eur' || unit === 'million-eur';
  const value = isOwnScale ? convert(cell.value, cell.unit, unit) : undefined;
  return value === undefined ? cell : { ...cell, value };
}
