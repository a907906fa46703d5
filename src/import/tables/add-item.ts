import type { Problem } from '../report/offer.ts';
import { addRow } from './add-row.ts';
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
  reasonToLeaveOut,
  setScale,
  topicOf,
} from './assembly.ts';
import { cellsOfLine } from './cells-of-line.ts';
import type { Item } from './classify-line.ts';
import { countsOrYears } from './counts-or-years.ts';
import type { Column } from './read-columns.ts';
import { namesUnknownScale } from './scale.ts';
import { splitPieces } from './split-pieces.ts';
import { MONTH_NAMES } from './vocabulary.ts';

const ENDS_IN_DAY = new RegExp(`\\d{1,2}\\s+(?:${MONTH_NAMES})\\.?$`, 'i');
const NO_UNIT = {
  reason:
    'these figures are in another currency than the euro, or in billions: there is no unit to keep them in. Leave them out, or write them in euros',
};

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
    case 'figures':
      addRow(assembly, item, around);
      break;
    case 'text':
      if (namesUnknownScale(item.line.text) && around.next?.kind !== 'text') refuse(assembly, item, NO_UNIT);
      addText(assembly, item, around);
      break;
    case 'scale':
      setScale(assembly, item.scale.unit, item.line.number);
      break;
    case 'amount':
      addAmount(assembly, item);
      break;
    default:
  }
}

function refuse({ refusals }: Assembly, { line }: Item, problem: Problem): void {
  refusals.push({ line: line.number, text: line.text.trim(), ...problem });
}

function addHeader(assembly: Assembly, item: Item & { kind: 'header' }, around: Around): void {
  const { header, line } = item;
  const heading = headingOf(assembly, header.label, line.number);
  const years = header.columns.flatMap(({ year }) => year ?? []);
  const verdict =
    header.columns.every(({ kind }) => kind === 'year') && topicOf(assembly, heading) === undefined
      ? countsOrYears(assembly, years, item, around)
      : 'years';
  if (verdict === 'counts') {
    addRow(assembly, { line, kind: header.label === '' ? 'figures' : 'row' }, around);
    return;
  }
  const problem = verdict === 'years' ? header.problem : verdict.unclear;
  if (problem) {
    refuse(assembly, item, problem);
    leaveOutBlock(assembly, item, 'the columns of this table are not clear');
    return;
  }
  if (namesUnknownScale(line.text)) refuse(assembly, item, NO_UNIT);
  if (header.label === '') {
    addYears(assembly, header.columns, around.next);
    return;
  }
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
  if (header.columns.length > 1 && around.next?.kind === 'row') assembly.shared = undefined;
}

function addYears(assembly: Assembly, columns: readonly Column[], next: Item | undefined): void {
  const { heading, table } = assembly;
  const goesOnOnNextPage = table && next?.kind === 'row' && sameYears(table.columns, columns);
  if (heading) openTable(assembly, heading, columns, 'own');
  else if (!goesOnOnNextPage) {
    closeTable(assembly);
    assembly.shared = columns;
    for (const { year } of columns) if (year !== undefined) assembly.seenYears.add(year);
    if (next?.kind === 'row' || next?.kind === 'figures') openUnderSection(assembly, columns);
  }
}

/** Rows right under years that stand alone: their heading is the section, or the line above the years. */
function openUnderSection(assembly: Assembly, columns: readonly Column[]): void {
  const { section } = assembly;
  if (section) openTable(assembly, section, columns, 'own');
}

function sameYears(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every((column, index) => column.year === b[index]?.year);
}

/** "BATEN 2020": running text under a topic, a table of one year, or the title of the factsheet. */
function addTitledYear(assembly: Assembly, item: Item & { kind: 'titled-year' }, around: Around): void {
  const { next } = around;
  const found = headingOf(assembly, item.heading.text, item.line.number);
  const heading = { ...found, markers: [...found.markers, ...item.heading.markers] };
  const isTopic = topicOf(assembly, heading) !== undefined;
  const verdict = isTopic ? 'years' : countsOrYears(assembly, [item.year], item, around);
  if (verdict === 'counts') {
    addRow(assembly, { line: item.line, kind: 'row' }, around);
    return;
  }
  if (!isTopic && standsAmongRows(assembly, next)) {
    const whole = headingOf(assembly, item.line.text.trim(), item.line.number);
    closeAll(assembly);
    assembly.heading = whole;
    return;
  }
  const reason = reasonToLeaveOut(assembly, heading);
  const isTable = next?.kind === 'row' && (isTopic || (!assembly.block && isTableTitle(assembly, heading.text, next)));
  if (reason !== undefined) leaveOutBlock(assembly, item, reason);
  else if (isTable && verdict !== 'years') refuse(assembly, item, verdict.unclear);
  else if (isTable) openTable(assembly, heading, [columnOf(item)], 'own');
  else if (isTopic || next?.kind === 'amount') openBlock(assembly, heading, item.year);
  else {
    if (assembly.block) closeAll(assembly);
    const isHeading =
      (next?.kind === 'header' && next.header.label === '') || (next?.kind === 'scale' && !assembly.table);
    if (isHeading) assembly.heading = heading;
    else leaveOut(assembly, item, LOOSE);
  }
}

/** "Balans per 31 december 2022" above rows with a figure for each of the years of the table: a heading between its rows. */
function standsAmongRows({ table, shared, block }: Assembly, next: Item | undefined): boolean {
  const columns = table?.columns ?? shared ?? [];
  return !block && columns.length > 1 && next?.kind === 'row' && cellsOfLine(next.line.text).count === columns.length;
}

/** "Bron: jaarverslag 2023" is none, and neither is a line above a sentence, where all tables have their cells in columns. */
function isTableTitle({ tables }: Assembly, title: string, next: Item): boolean {
  const isInColumns = splitPieces(next.line.text).layout !== 'single';
  return (
    !title.includes(':') &&
    !ENDS_IN_DAY.test(title) &&
    (isInColumns || tables.every(({ layout }) => layout === undefined || layout === 'single'))
  );
}

function columnOf({ year, yearMarkers }: Item & { kind: 'titled-year' }): Column {
  return { year, kind: 'year', text: String(year), markers: yearMarkers, index: 1, start: 0, end: 0 };
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
