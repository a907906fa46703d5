import type { KnownNames } from './known-names.ts';
import type { ReadRow } from './read-table.ts';
import type { Results } from './resolution.ts';

const NUMBERED = /^\d{1,3}[.)]?\s/;

/** Rows by country, and rows that are numbered, are a list between the tables. */
export function leaveOutLists(
  rows: readonly ReadRow[],
  isRow: (text: string) => boolean,
  known: KnownNames,
  results: Results,
): readonly ReadRow[] {
  const isListed = ({ label }: ReadRow) =>
    !isRow(label.text) && (NUMBERED.test(label.text) || known.isCountry(label.text.replace(NUMBERED, '')));
  const listed = rows.filter(isListed);
  if (listed.length < 2) return rows;
  const lines = listed.map(({ label }) => label.line);
  results.skipped.push({
    lines: [Math.min(...lines), Math.max(...lines)],
    texts: listed.map(({ label }) => label.text),
    reason: 'a list by country, or a numbered list, between the tables',
  });
  return rows.filter((row) => !isListed(row));
}
