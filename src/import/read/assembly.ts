import type { KnownNames } from '../match/known-names.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Item } from './classify-line.ts';
import type { Factsheet, Label, ProseBlock, SourceRow, SourceTable } from './factsheet.ts';
import type { Column } from './read-columns.ts';
import { readLabel } from './read-label.ts';

type OpenTable = Omit<SourceTable, 'rows'> & { readonly rows: SourceRow[] };
type OpenBlock = Omit<ProseBlock, 'amounts' | 'parts'> & {
  readonly amounts: ProseBlock['amounts'][number][];
  readonly parts: ProseBlock['parts'][number][];
};

/** The lines around a line, empty ones left out: what a heading is shows in what follows it. */
export interface Around {
  readonly before?: Item | undefined;
  readonly next?: Item | undefined;
  readonly afterNext?: Item | undefined;
}

export const LOOSE = 'text that belongs to no table and no topic';

/** What has been put together so far while the lines go by, and what is open at this line. */
export interface Assembly {
  readonly known: KnownNames;
  readonly footnotes: ReadonlySet<string>;
  readonly tables: OpenTable[];
  readonly prose: OpenBlock[];
  readonly skipped: { readonly lines: [number, number]; readonly texts: string[]; readonly reason: string }[];
  readonly unread: Factsheet['unread'][number][];
  readonly refusals: Refusal[];
  section?: Label | undefined;
  /** A heading that waits for its years or its first row. */
  heading?: Label | undefined;
  /** Years that stand above several tables. */
  shared?: readonly Column[] | undefined;
  table?: OpenTable | undefined;
  block?: OpenBlock | undefined;
  /** The block that is being left out. */
  leaving?: Assembly['skipped'][number] | undefined;
  /** A row whose name began on the line before it. */
  wrapped?: SourceRow | undefined;
}

export function startAssembly(known: KnownNames, footnotes: ReadonlySet<string>): Assembly {
  return { known, footnotes, tables: [], prose: [], skipped: [], unread: [], refusals: [] };
}

export function headingOf({ known, footnotes }: Assembly, text: string, line: number): Label {
  return readLabel(
    text,
    line,
    (name) => known.topic(name) !== undefined || known.section(name) !== undefined,
    footnotes,
  );
}

export function topicOf({ known }: Assembly, heading: Label | undefined): string | undefined {
  return heading && known.topic(heading.text)?.id;
}

/** A heading that the rules leave out, unless it is a topic all the same. */
export function reasonToLeaveOut(assembly: Assembly, heading: Label): string | undefined {
  return topicOf(assembly, heading) === undefined ? assembly.known.leftOut(heading.text) : undefined;
}

export function leaveOut(assembly: Assembly, item: Item, reason: string): void {
  const { skipped, leaving } = assembly;
  const text = item.line.text.trim();
  const last = skipped.at(-1);
  if (last && (last === leaving || (last.reason === reason && last.lines[1] >= item.line.number - 2))) {
    last.lines[1] = item.line.number;
    last.texts.push(text);
  } else skipped.push({ lines: [item.line.number, item.line.number], texts: [text], reason });
}

export function leaveOutBlock(assembly: Assembly, item: Item, reason: string): void {
  closeAll(assembly);
  assembly.leaving = { lines: [item.line.number, item.line.number], texts: [item.line.text.trim()], reason };
  assembly.skipped.push(assembly.leaving);
}

export function closeAll(assembly: Assembly): void {
  closeTable(assembly);
  assembly.block = undefined;
  assembly.heading = undefined;
  assembly.leaving = undefined;
}

/** Years with a heading that no rows follow stand above the tables that come next. */
export function closeTable(assembly: Assembly): void {
  const { table, tables } = assembly;
  if (table?.rows.length === 0) {
    assembly.shared = table.columns;
    assembly.section = table.heading;
    tables.pop();
  }
  assembly.table = undefined;
}

export function openTable(
  assembly: Assembly,
  heading: Label,
  columns: readonly Column[],
  years: SourceTable['years'],
): void {
  closeAll(assembly);
  const section = assembly.section ? { section: assembly.section } : {};
  const table = { heading, ...section, columns, years, rows: [] };
  assembly.table = table;
  assembly.tables.push(table);
}

export function openTableWithoutYears(assembly: Assembly, heading: Label): void {
  closeAll(assembly);
  const { shared, tables } = assembly;
  const borrowed = tables.findLast(({ years }) => years === 'own')?.columns;
  openTable(assembly, heading, shared ?? borrowed ?? [], shared ? 'shared' : borrowed ? 'borrowed' : 'none');
}

export function openBlock(assembly: Assembly, heading: Label, year: number): void {
  closeAll(assembly);
  const section = assembly.section ? { section: assembly.section } : {};
  const block = { heading, ...section, year, amounts: [], parts: [] };
  assembly.block = block;
  assembly.prose.push(block);
}

export function startSection(assembly: Assembly, heading: Label): void {
  closeAll(assembly);
  assembly.section = heading;
}
