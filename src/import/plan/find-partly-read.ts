import type { Resolution } from '../match/resolution.ts';
import { offer, solvable } from '../report/offer.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Factsheet, SourceTable, Unread } from '../tables/factsheet.ts';

/** Of a table of which less than this part was read, somebody has to say that it is right so. */
const ENOUGH = 0.9;

/** Tables of which rows could not be read: a question to the user, with the first of those rows. */
export function findPartlyRead({ tables, unread: loose }: Factsheet, { unread, tables: read }: Resolution): Refusal[] {
  const rowsRead = new Map(read.map(({ source, rows }) => [source, rows.length]));
  const lost = groupByTable([...loose, ...unread], tables);
  return [...lost].flatMap(([table, lines]): Refusal[] => {
    const rows = rowsRead.get(table) ?? Math.max(0, table.rows.length - lines.length);
    const all = rows + lines.length;
    const [first] = lines;
    if (!first || rows / all >= ENOUGH) return [];
    const others =
      lines.length > 1 ? `, and ${lines.length - 1} more (lines ${lines.map(({ line }) => line).join(', ')})` : '';
    const problem = solvable`of the table "${table.heading.text}" ${rows} of ${all} rows can be read; not this one: ${first.reason}${others}. Put it right in the file, or add ${offer('--partial')} if the rest is all that counts`;
    return [{ line: first.line, text: first.text, ...problem }];
  });
}

/** Each line with the table that began last before it. */
function groupByTable(unread: readonly Unread[], tables: readonly SourceTable[]): Map<SourceTable, Unread[]> {
  const sorted = [...unread].sort((a, b) => a.line - b.line);
  const groups = Map.groupBy(sorted, ({ line }) => tables.findLast(({ heading }) => heading.line <= line));
  groups.delete(undefined);
  return groups as Map<SourceTable, Unread[]>;
}
