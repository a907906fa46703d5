import type { Message } from '../../src/model/message.ts';

/** Cells that stand together, percentages apart from amounts: the one is never added to the other. */
export interface CellGroup {
  readonly percentages: readonly number[];
  readonly amounts: readonly number[];
}

export interface ShownCells {
  readonly rows: readonly CellGroup[];
  readonly columns: readonly CellGroup[];
  /** How many there are of something in the table: rows, figures of a year, figures; with a row for the total or without. */
  readonly counts: readonly number[];
}

export function shownCells({ table }: Message): ShownCells {
  const rows = (table?.rows ?? []).map(({ cells }) => cells);
  const columns = (table?.columns ?? []).map((_, i) => rows.flatMap((row) => row[i] ?? []));
  const counts = columns.map((column) => column.filter(({ value }) => value !== undefined).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return {
    rows: rows.map(group),
    columns: columns.map(group),
    counts: [...counts, all, rows.length, rows.length + (table?.more ?? 0)].flatMap((count) => [count, count - 1]),
  };
}

function group(cells: readonly { readonly text: string; readonly value?: number }[]): CellGroup {
  const of = (percent: boolean) =>
    cells.flatMap(({ text, value }) => (value !== undefined && text.includes('%') === percent ? [value] : []));
  return { percentages: of(true), amounts: of(false) };
}
