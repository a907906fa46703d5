import { type KnownNames, nameKey } from '../match/known-names.ts';
import type { Refusal } from '../report/refusal.ts';
import { cellsOfLine } from './cells-of-line.ts';
import type { Skipped, SourceTable } from './factsheet.ts';
import { labelOfRow } from './label-of-row.ts';
import { HAS_YEAR } from './years.ts';

const NO_YEARS =
  'there is no year header: which years its columns are cannot be told. Put the years on the line of the heading';

const OTHER_WORDS =
  'there are years on this line, and words besides that are not understood, so that it cannot be told which column is which year. Leave only the heading and the years: "Leden 2022 2021"';

/**
 * What to do with tables that have no years of their own and none on a line above several tables. Two or more are the
 * style of the factsheet: the years stand once, with the first table; and so it is with a heading right between the rows
 * of a table. A single one further on has lost its years, and is refused. Blocks that nothing is known of are left out.
 */
export function decideBorrowedYears(
  tables: readonly SourceTable[],
  known: KnownNames,
): { tables: SourceTable[]; skipped: Skipped[]; refusals: Refusal[] } {
  const named = namesOf(tables);
  const withoutYears = tables.filter((table) => table.years === 'borrowed' || table.years === 'none');
  const groups = new Set(withoutYears.filter((table) => isGroup(table, tables)));
  const complete = new Set(withoutYears.filter((table) => known.none && isComplete(table)));
  const recognised = new Set(
    withoutYears.filter((table) => groups.has(table) || complete.has(table) || isRecognised(table, known, named)),
  );
  const isStyle = recognised.size > 1;
  const refused = new Set(
    [...recognised].filter((table) => table.years === 'none' || !(isStyle || groups.has(table) || complete.has(table))),
  );
  const skipped = new Set(withoutYears.filter((table) => !recognised.has(table)));
  return {
    tables: tables.filter((table) => !refused.has(table) && !skipped.has(table)),
    skipped: [...skipped].map(leftOut),
    refusals: [...refused].map(({ heading }) => ({
      line: heading.line,
      text: heading.text,
      reason: HAS_YEAR.test(heading.text) ? OTHER_WORDS : NO_YEARS,
    })),
  };
}

/** A heading right under a row, with rows below it that have a figure in each column. */
function isGroup(table: SourceTable, tables: readonly SourceTable[]): boolean {
  const before = tables[tables.indexOf(table) - 1];
  const last = before?.rows.at(-1);
  if (table.years !== 'borrowed' || !last || !isComplete(table)) return false;
  return table.heading.line - last.line.number <= (last.after === undefined ? 1 : 2);
}

function isComplete({ columns, rows, years }: SourceTable): boolean {
  return (
    years === 'borrowed' && rows.length > 0 && rows.every(({ line }) => cellsOfLine(line.text).count === columns.length)
  );
}

function leftOut({ heading, rows }: SourceTable): Skipped {
  const last = rows.at(-1)?.line.number ?? heading.line;
  return {
    lines: [heading.line, last],
    texts: [heading.text, ...rows.map(({ line }) => line.text.trim())],
    reason: 'a block without years, of a topic that is not known',
  };
}

interface Named {
  readonly headings: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

/** The names in tables that do have years: a table like them is one of them. */
function namesOf(tables: readonly SourceTable[]): Named {
  const withYears = tables.filter(({ years }) => years === 'own' || years === 'shared');
  return {
    headings: new Set(withYears.map(({ heading }) => nameKey(heading.text))),
    rows: new Set(withYears.flatMap(({ rows }) => rows.map(({ line }) => nameKey(labelOfRow(line.text))))),
  };
}

function isRecognised(table: SourceTable, known: KnownNames, named: Named): boolean {
  if (known.topic(table.heading.text) || named.headings.has(nameKey(table.heading.text))) return true;
  if (table.years === 'none' && known.none) return true;
  return table.rows.some(({ line }) => {
    const name = labelOfRow(line.text);
    return named.rows.has(nameKey(name)) || known.measure(name) !== undefined;
  });
}
