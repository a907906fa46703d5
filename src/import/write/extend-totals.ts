import { matchPatterns } from '../../dataset/patterns.ts';
import type { FiguresFile, RelationsFile } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { insertIntoJson, type JsonInsert } from './edit-json.ts';

/** A total that the factsheet prints, and what its rows add up to. */
export interface TotalRemark {
  readonly total: string;
  readonly row: IndicatorId;
  readonly year: number;
  readonly printed: number;
  readonly sum: number;
  /** New rows that make it right: they are parts of the total from now on. */
  readonly newParts: readonly IndicatorId[];
}

/** Holds the printed totals against their rows. New rows of the same table that fill the gap become parts of the total. */
export function checkPrintedTotals(
  { totals }: RelationsFile,
  figures: FiguresFile,
  ids: readonly IndicatorId[],
  newRows: readonly IndicatorId[],
): TotalRemark[] {
  return totals.flatMap(({ id, parts, row, differs = [] }) => {
    if (row === undefined) return [];
    const known = matchPatterns(parts, ids);
    const added = newRows.filter(
      (indicator) => indicator.split('.')[0] === row.split('.')[0] && !known.includes(indicator),
    );
    return Object.keys(figures[row] ?? {})
      .map(Number)
      .flatMap((year): TotalRemark[] => {
        const sum = (of: readonly IndicatorId[]) =>
          of.reduce((total, indicator) => total + (figures[indicator]?.[year]?.value ?? 0), 0);
        const printed = figures[row]?.[year]?.value ?? 0;
        if (sum(known) === printed || differs.includes(year)) return [];
        const fits = added.length > 0 && sum([...known, ...added]) === printed;
        return [{ total: id, row, year, printed, sum: sum(known), newParts: fits ? added : [] }];
      });
  });
}

/** Writes the new parts down; and for a total that does not add up, that this is so in the source itself. */
export function extendRelations(text: string, { totals }: RelationsFile, remarks: readonly TotalRemark[]): string {
  const inserts = totals.flatMap(({ id, differs }, index): JsonInsert[] => {
    const own = remarks.filter(({ total }) => total === id);
    const parts = [...new Set(own.flatMap(({ newParts }) => newParts))];
    const years = own.filter(({ newParts }) => newParts.length === 0).map(({ year }) => year);
    const path = ['totals', index];
    const differing = differs
      ? years.map((value): JsonInsert => ({ path: [...path, 'differs'], value }))
      : years.length > 0
        ? [{ path, key: 'differs', value: years }]
        : [];
    return [...parts.map((value): JsonInsert => ({ path: [...path, 'parts'], value })), ...differing];
  });
  return insertIntoJson(text, inserts);
}
