import type { CatalogueUnit } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { isMoney } from '../../model/unit.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Unread } from '../tables/factsheet.ts';
import type { NumberCell } from '../tables/parse-cell.ts';
import { convert, isSaid } from '../tables/row-unit.ts';
import type { EarlierFigures } from './earlier-figures.ts';
import type { ResolvedRow, ResolvedTable } from './resolution.ts';

/** One figure of the new edition, and the line that it stands on. */
export interface ImportedFigure {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly value: number;
  readonly unit: CatalogueUnit;
  readonly line: number;
}

/** A row with a cell that is empty, or not there: no figure, which is something else than 0. */
export interface ShortRow {
  readonly line: number;
  readonly text: string;
  readonly years: readonly number[];
  /** True where the cells are not there at all, so that the years of the others had to be worked out. */
  readonly leftOff: boolean;
}

export interface Collected {
  readonly figures: readonly ImportedFigure[];
  readonly shortRows: readonly ShortRow[];
  readonly refusals: readonly Refusal[];
  readonly unread: readonly Unread[];
  /** Cells that are no exact figure, and are left out: "< 5". */
  readonly inexact: readonly Unread[];
}

/**
 * The figures of all tables, each checked with its unit and with what is known already. At a first import every name is
 * new, so that a sentence cannot be told from a row, and both are refused.
 */
export function collectFigures(
  tables: readonly ResolvedTable[],
  earlier: EarlierFigures,
  isFirstImport: boolean,
): Collected {
  const refusals: Refusal[] = [];
  const unread: (Unread & Refusal)[] = [];
  const inexact: Unread[] = [];
  const figures: ImportedFigure[] = [];
  const shortRows: ShortRow[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const missing = row.leftOff.length > 0 ? missingColumn(row, table, earlier) : undefined;
      if (missing) {
        const isSentence = row.isNew && row.single && !isFirstImport;
        (isSentence ? unread : refusals).push({ line: row.label.line, text: row.label.text, reason: missing });
        continue;
      }
      const years = [...row.empty, ...row.leftOff];
      if (years.length > 0)
        shortRows.push({ line: row.label.line, text: row.label.text, years, leftOff: row.leftOff.length > 0 });
      const place = { line: row.label.line, text: row.label.text };
      for (const { year, shown } of row.inexact)
        inexact.push({ ...place, reason: `"${shown}" for ${year} is no exact figure` });
      const kept = row.values.map(({ year, cell }) => ({ year, ...keep(cell, row) }));
      const problem = kept.find((one) => one.problem)?.problem;
      if (problem) refusals.push({ ...place, reason: problem });
      else
        for (const { year, value } of kept)
          figures.push({ indicator: row.indicator, year, value, unit: row.keptIn, line: row.label.line });
    }
  }
  return { figures, shortRows, refusals, unread, inexact };
}

/**
 * A row with fewer cells than the table has columns is read only where there is no doubt which years it has: a row that
 * began later than the first year. Otherwise a column is missing, and nobody can tell which.
 */
function missingColumn(row: ResolvedRow, table: ResolvedTable, earlier: EarlierFigures): string | undefined {
  const years = table.source.columns.flatMap(({ year }) => year ?? []);
  const found = `${row.values.length} ${row.values.length === 1 ? 'figure' : 'figures'} for ${years.length} years (${years.join(', ')})`;
  const known = row.leftOff.find(
    (year) => (earlier.other(row.indicator, year) ?? earlier.same(row.indicator, year)) !== undefined,
  );
  if (known !== undefined)
    return `a column is missing: ${found}, though there is a figure for ${known} already. ${ADVICE}`;
  if (!table.hasCompleteRow)
    return `a column is missing: ${found}, and no row of this table has one for each year. ${ADVICE}`;
  const newest = row.values.some(({ year }) => year === Math.max(...years));
  const agrees = row.values.some(({ year, cell }) => earlier.other(row.indicator, year)?.value === cell.value);
  const sure = row.how === 'left-off' || row.values.length === 1 || agrees;
  return newest && sure
    ? undefined
    : `a column is missing: ${found}, and which years they are cannot be told. ${ADVICE}`;
}

const ADVICE = 'Put a "-" in the empty place';

/** The value in the unit that its row has in the catalogue, or why it cannot be in that unit. */
function keep(cell: NumberCell, { unit, keptIn }: ResolvedRow): { value: number; problem?: string } {
  const { value } = cell;
  const shown = unit === 'percent' || unit === 'ratio' ? `${value}%` : String(value);
  const refuse = (problem: string) => ({ value, problem });
  const converted = convert(value, unit, keptIn);
  const isPercentage = unit === 'percent' || unit === 'ratio' || !isSaid(unit);
  if (keptIn === 'percent' && isPercentage)
    return value < 0 || value > 100 ? refuse(`${shown} is not a percentage from 0 to 100`) : { value };
  if (keptIn === 'ratio' && isPercentage) return { value };
  if (converted !== undefined) return { value: converted };
  if (!isSaid(unit) && keptIn === 'decimal') return { value };
  if (!isSaid(unit) && keptIn === 'count')
    return refuse(`${shown} is not a whole number from 0, as this row has had so far`);
  if (!isSaid(unit) && keptIn === 'fte') return value < 0 ? refuse(`${shown} is less than 0`) : { value };
  if (!isSaid(unit) && isMoney(keptIn))
    return refuse(`${shown} has no euro sign, so that it is not clear whether it is in ${keptIn}`);
  return refuse(`${shown} is not in the unit that this row has (${keptIn})`);
}

/** The same figure may stand in more than one place. Two different ones for the same year cannot both be right. */
export function mergeFigures(figures: readonly ImportedFigure[]): { figures: ImportedFigure[]; refusals: Refusal[] } {
  const merged = new Map<string, ImportedFigure>();
  const refusals: Refusal[] = [];
  for (const figure of figures) {
    const key = `${figure.indicator} ${figure.year}`;
    const first = merged.get(key);
    if (!first) merged.set(key, figure);
    else if (first.value !== figure.value) {
      const reason = `the same row twice with different figures: ${first.value} for ${figure.year} on line ${first.line}, ${figure.value} here`;
      refusals.push({ line: figure.line, text: figure.indicator, reason });
    }
  }
  return { figures: [...merged.values()], refusals };
}
