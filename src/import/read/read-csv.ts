import { parse } from 'csv-parse/sync';
import { decodeText } from './read-text.ts';
import { refuseFile } from './refuse-file.ts';
import { rowToLine } from './row-to-line.ts';
import type { SourceReader } from './source-document.ts';

const DELIMITERS = [';', '\t', ',', '|'];

interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Comma-separated values, also with semicolons, tabs or bars. Each row stays on its own line. */
export const readCsv: SourceReader = (bytes) => {
  const text = decodeText(bytes);
  const rows = bestOf(DELIMITERS.map((delimiter) => parseWith(text, delimiter)));
  if (rows.length === 0) refuseFile('the file is empty');
  const lines: string[] = [];
  for (const { record, info } of rows) lines[info.lines - 1] = rowToLine(record);
  return { text: `${Array.from(lines, (line) => line ?? '').join('\n')}\n` };
};

function parseWith(text: string, delimiter: string): CsvRow[] {
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, info: true }) as never;
  } catch {
    return [];
  }
}

/** The sign that makes the most rows with equally many cells, more than one. */
function bestOf(all: readonly CsvRow[][]): CsvRow[] {
  const scores = all.map((rows) => {
    const counts = new Map<number, number>();
    for (const { record } of rows)
      if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
    return Math.max(0, ...counts.values());
  });
  return all[scores.indexOf(Math.max(...scores))] ?? [];
}
