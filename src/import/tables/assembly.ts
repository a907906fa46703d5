import type { CatalogueUnit } from '../../dataset/schema.ts';
import type { KnownNames } from '../match/known-names.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Item } from './classify-line.ts';
import type { Factsheet, Label, Layout, ProseBlock, SourceRow, SourceTable, TableScale } from './factsheet.ts';
import type { Column } from './read-columns.ts';
import { readScaledLabel } from './read-label.ts';

export type OpenTable = Omit<SourceTable, 'rows' | 'scale'> & {
  readonly rows: SourceRow[];
  scale?: TableScale;
  /** What keeps the cells of its rows apart, as its first row shows. */
  layout?: Layout;
};
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

/** What figures are counted in, said by a line that is still in force. */
interface ScaleInForce {
  readonly unit: CatalogueUnit;
  readonly line: number;
  /** The section whose name says it, or under whose name it stands. */
  readonly section?: Label | undefined;
  tables: number;
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
  readonly unusedScales: { readonly unit: CatalogueUnit; readonly line: number }[];
  /** The years of all columns so far. */
  readonly seenYears: Set<number>;
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
  scale?: ScaleInForce | undefined;
}

export function startAssembly(known: KnownNames, footnotes: ReadonlySet<string>): Assembly {
  return {
    known,
    footnotes,
    tables: [],
    prose: [],
    skipped: [],
    unread: [],
    refusals: [],
    unusedScales: [],
    seenYears: new Set(),
  };
}

/** The heading in a text. What it says that its figures are counted in, is taken off it and kept. */
export function headingOf(assembly: Assembly, text: string, line: number): Label & { readonly unit?: CatalogueUnit } {
  const { known, footnotes } = assembly;
  const { label, scale, bare } = readScaledLabel(text, line, known.isHeading, footnotes);
  return scale && bare ? { ...bare, unit: scale.unit } : label;
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
    if (table.heading.text !== '') assembly.section = table.heading;
    if (table.scale) assembly.scale = { ...table.scale, section: assembly.section, tables: 0 };
    tables.pop();
  }
  assembly.table = undefined;
}

export function openTable(
  assembly: Assembly,
  heading: Label & { readonly unit?: CatalogueUnit },
  columns: readonly Column[],
  years: SourceTable['years'],
): void {
  closeAll(assembly);
  const section = assembly.section ? { section: assembly.section } : {};
  const { unit, ...label } = heading;
  const scale: TableScale | undefined =
    unit === undefined ? scaleInForce(assembly) : { unit, line: heading.line, isSure: true };
  const table: OpenTable = { heading: label, ...section, columns, years, rows: [], ...(scale ? { scale } : {}) };
  for (const { year } of columns) if (year !== undefined) assembly.seenYears.add(year);
  assembly.table = table;
  assembly.tables.push(table);
}

/** A scale holds for the first table after it, and for the others of its section; of further tables nobody can be sure. */
function scaleInForce(assembly: Assembly): TableScale | undefined {
  const { scale, section } = assembly;
  if (!scale) return undefined;
  const isSure = scale.tables === 0 || (scale.section !== undefined && scale.section === section);
  scale.tables += 1;
  return { unit: scale.unit, line: scale.line, isSure };
}

/** A line that says what figures are counted in: those of the table that it stands in, or of the tables after it. */
export function setScale(assembly: Assembly, unit: CatalogueUnit, line: number): void {
  const { table } = assembly;
  noteUnusedScale(assembly);
  if (table && table.rows.length === 0) table.scale = { unit, line, isSure: true };
  else assembly.scale = { unit, line, section: assembly.section, tables: 0 };
}

/** A scale that no table came after: it may be about the tables before it. */
export function noteUnusedScale({ scale, unusedScales }: Assembly): void {
  if (scale?.tables === 0) unusedScales.push({ unit: scale.unit, line: scale.line });
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

export function startSection(
  assembly: Assembly,
  { unit, ...section }: Label & { readonly unit?: CatalogueUnit },
): void {
  closeAll(assembly);
  assembly.section = section;
  if (unit) setScale(assembly, unit, section.line);
}
