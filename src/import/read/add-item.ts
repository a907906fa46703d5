import { addText } from './add-text.ts';
import {
  type Around,
  type Assembly,
  closeAll,
  closeTable,
  headingOf,
  LOOSE,
  leaveOut,
  leaveOutBlock,
  openBlock,
  openTable,
  openTableWithoutYears,
  reasonToLeaveOut,
  topicOf,
} from './assembly.ts';
import type { Item } from './classify-line.ts';
import { labelOfRow } from './label-of-row.ts';
import type { Column } from './read-columns.ts';

const SPACES = /\s+/;
const YEAR = /^(?:19|20|21)\d\d$/;
const YEARS_OUT_OF_ORDER =
  'the years of this heading are not in order: each year once, from new to old or from old to new';
const COLUMNS_APART = /\t| {2}/;

/** Puts one line where it belongs. */
export function addItem(assembly: Assembly, item: Item, around: Around): void {
  switch (item.kind) {
    case 'header':
      addHeader(assembly, item, around);
      break;
    case 'titled-year':
      addTitledYear(assembly, item, around);
      break;
    case 'row':
      addRow(assembly, item);
      break;
    case 'text':
      addText(assembly, item, around);
      break;
    case 'amount':
      addAmount(assembly, item);
      break;
    default:
  }
}

function addHeader(assembly: Assembly, item: Item & { kind: 'header' }, { next }: Around): void {
  const { header, line } = item;
  if (header.label === '') {
    addYears(assembly, header.columns, next);
    return;
  }
  const heading = headingOf(assembly, header.label, line.number);
  const { table } = assembly;
  if (
    table &&
    header.columns.length === 1 &&
    assembly.known.row(topicOf(assembly, table.heading) ?? '', heading.text)
  ) {
    table.rows.push({ line });
    return;
  }
  const reason = reasonToLeaveOut(assembly, heading);
  if (reason !== undefined) {
    leaveOutBlock(assembly, item, reason);
    return;
  }
  openTable(assembly, heading, header.columns, 'own');
  if (header.columns.length > 1 && next?.kind === 'row') assembly.shared = undefined;
}

function addYears(assembly: Assembly, columns: readonly Column[], next: Item | undefined): void {
  const { heading, table } = assembly;
  const goesOnOnNextPage = table && next?.kind === 'row' && sameYears(table.columns, columns);
  if (heading) openTable(assembly, heading, columns, 'own');
  else if (!goesOnOnNextPage) {
    closeTable(assembly);
    assembly.shared = columns;
  }
}

function sameYears(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every((column, index) => column.year === b[index]?.year);
}

/** "BATEN 2020": running text under a topic, a table of one year, or the title of the factsheet. */
function addTitledYear(assembly: Assembly, item: Item & { kind: 'titled-year' }, { next }: Around): void {
  const found = headingOf(assembly, item.heading.text, item.line.number);
  const heading = { ...found, markers: [...found.markers, ...item.heading.markers] };
  const isTopic = topicOf(assembly, heading) !== undefined;
  const reason = reasonToLeaveOut(assembly, heading);
  const column = { year: item.year, text: String(item.year), markers: item.yearMarkers, index: 1, start: 0, end: 0 };
  const isTable = next?.kind === 'row' && (isTopic || !assembly.block);
  if (reason !== undefined) leaveOutBlock(assembly, item, reason);
  else if (isTable) openTable(assembly, heading, [column], 'own');
  else if (isTopic || next?.kind === 'amount') openBlock(assembly, heading, item.year);
  else {
    if (assembly.block) closeAll(assembly);
    if (next?.kind === 'header' && next.header.label === '') assembly.heading = heading;
    else leaveOut(assembly, item, LOOSE);
  }
}

function addRow(assembly: Assembly, item: Item): void {
  const { line } = item;
  const text = line.text.trim();
  if (assembly.wrapped?.line === line) {
    assembly.table?.rows.push(assembly.wrapped);
    assembly.wrapped = undefined;
    return;
  }
  if (
    topicOf(assembly, headingOf(assembly, labelOfRow(line.text), line.number)) !== undefined &&
    hasOnlyYears(line.text)
  ) {
    assembly.refusals.push({ line: line.number, text, reason: YEARS_OUT_OF_ORDER });
    return;
  }
  if (assembly.heading && !assembly.leaving) openTableWithoutYears(assembly, assembly.heading);
  if (assembly.leaving) leaveOut(assembly, item, assembly.leaving.reason);
  else if (assembly.block && !COLUMNS_APART.test(text)) assembly.block.parts.push(line);
  else if (assembly.table) assembly.table.rows.push({ line });
  else assembly.unread.push({ line: line.number, text, reason: 'it looks like a row, but no heading stands above it' });
}

/** A heading whose years are wrong looks like a row of figures. */
function hasOnlyYears(text: string): boolean {
  const cells = text.trim().slice(labelOfRow(text).length).trim().split(SPACES);
  return cells.length > 1 && cells.every((cell) => YEAR.test(cell));
}

function addAmount(assembly: Assembly, { line, cell }: Item & { kind: 'amount' }): void {
  if (assembly.block) assembly.block.amounts.push({ line: line.number, text: line.text.trim(), cell });
  else
    assembly.unread.push({
      line: line.number,
      text: line.text.trim(),
      reason: 'an amount, but no heading with a year stands above it',
    });
}
