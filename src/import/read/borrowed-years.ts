import { type KnownNames, nameKey } from '../match/known-names.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Skipped, SourceTable } from './factsheet.ts';
import { labelOfRow } from './label-of-row.ts';

const NO_YEARS =
  'there is no year header: which years its columns are cannot be told. Put the years on the line of the heading';

/**
 * What to do with tables that have no years of their own and none on a line above several tables. Two or more are the
 * style of the factsheet: the years stand once, with the first table. A single one has lost its years, and is refused.
 * Blocks that nothing is known of are left out.
 */
export function decideBorrowedYears(
  tables: readonly SourceTable[],
  known: KnownNames,
): { tables: SourceTable[]; skipped: Skipped[]; refusals: Refusal[] } {
  const named = namesOf(tables);
  const withoutYears = tables.filter((table) => table.years === 'borrowed' || table.years === 'none');
  const recognised = new Set(withoutYears.filter((table) => isRecognised(table, known, named)));
  const isStyle = recognised.size > 1;
  const refused = new Set([...recognised].filter((table) => table.years === 'none' || !isStyle));
  const skipped = new Set(withoutYears.filter((table) => !recognised.has(table)));
  return {
    tables: tables.filter((table) => !refused.has(table) && !skipped.has(table)),
    skipped: [...skipped].map(leftOut),
    refusals: [...refused].map(({ heading }) => ({ line: heading.line, text: heading.text, reason: NO_YEARS })),
  };
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
