import type { Json } from '../../src/model/workspace-state.ts';

export type Row = readonly Json[];

export interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

/** What a cell shows, rich text included. */
export function cellText(cell: Json | undefined): string {
  if (!cell) return '';
  if (typeof cell.text === 'string') return cell.text;
  const elements = Array.isArray(cell.elements) ? (cell.elements as Json[]) : [];
  return elements.map(cellText).join('');
}

/** The rows in the order of a column: by value when every cell is a number, else by text. */
export function sortRows(rows: readonly Row[], order: Order | undefined): readonly Row[] {
  if (!order) return rows;
  const { column, isDescending } = order;
  const isNumeric = rows.every((row) => row[column]?.type === 'raw_number');
  const compare = (a: Row, b: Row) =>
    isNumeric
      ? Number(a[column]?.value) - Number(b[column]?.value)
      : cellText(a[column]).localeCompare(cellText(b[column]));
  return [...rows].sort((a, b) => (isDescending ? compare(b, a) : compare(a, b)));
}

/** The rows in which any cell holds the words. */
export function filterRows(rows: readonly Row[], words: string): readonly Row[] {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return rows;
  return rows.filter((row) => row.some((cell) => cellText(cell).toLowerCase().includes(wanted)));
}
