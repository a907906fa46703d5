import {
  type Around,
  type Assembly,
  headingOf,
  leaveOut,
  type OpenTable,
  openTableWithoutYears,
  topicOf,
} from './assembly.ts';
import { cellsOfLine } from './cells-of-line.ts';
import type { Item } from './classify-line.ts';
import { labelOfRow } from './label-of-row.ts';
import type { SourceLine } from './source-line.ts';
import { splitPieces } from './split-pieces.ts';
import { isUnfinished } from './unfinished.ts';
import { wordTest } from './vocabulary.ts';
import { ONLY_YEAR } from './years.ts';

const endsInCounted = wordTest('counted');
const SPACES = /\s+/;
const COLUMNS_APART = /\t| {2}/;
const YEARS_OUT_OF_ORDER =
  'the years of this heading are not in order: each year once, from new to old or from old to new';
export const OUTSIDE = 'text with a number at its end, which does not stand in the columns of the table';
const NO_HEADING =
  'it looks like a row, but no heading stands above it. Put a line above it that says what these rows are about';
const NO_NAME = 'figures without a name before them. Put their name and the figures on one line';

/** A line with cells: a row of the table that is open, or of one that opens with it. */
export function addRow(assembly: Assembly, item: Item, { next }: Around): void {
  const { line } = item;
  const text = line.text.trim();
  if (assembly.wrapped?.line === line) {
    assembly.table?.rows.push(assembly.wrapped);
    assembly.wrapped = undefined;
    return;
  }
  if (isHeadingWithWrongYears(assembly, item)) {
    assembly.refusals.push({ line: line.number, text, reason: YEARS_OUT_OF_ORDER });
    return;
  }
  if (assembly.heading && !assembly.leaving && item.kind !== 'figures')
    openTableWithoutYears(assembly, assembly.heading);
  const { table } = assembly;
  if (assembly.leaving) leaveOut(assembly, item, assembly.leaving.reason);
  else if (assembly.block && !COLUMNS_APART.test(text)) assembly.block.parts.push(line);
  else if (!table)
    (assembly.shared ? assembly.refusals : assembly.unread).push({ line: line.number, text, reason: NO_HEADING });
  else if (item.kind === 'figures') {
    if (cellsOfLine(line.text).count === table.columns.length)
      assembly.refusals.push({ line: line.number, text, reason: NO_NAME });
    else leaveOut(assembly, item, OUTSIDE);
  } else if (isOutside(assembly, table, line)) {
    const isAmongRows = table.rows.at(-1)?.line.number === line.number - 1 && next?.line.number === line.number + 1;
    if (isAmongRows && next?.kind === 'row' && table.columns.length === 1)
      assembly.unread.push({ line: line.number, text, reason: OUTSIDE });
    else leaveOut(assembly, item, OUTSIDE);
  } else {
    table.layout ??= splitPieces(line.text).layout;
    table.rows.push({ line });
  }
}

/** A heading whose years are wrong looks like a row of figures. */
function isHeadingWithWrongYears(assembly: Assembly, { line }: Item): boolean {
  const isHeading = topicOf(assembly, headingOf(assembly, labelOfRow(line.text), line.number)) !== undefined;
  const isFirst = assembly.table === undefined && assembly.shared === undefined;
  return (isHeading || isFirst) && hasOnlyYears(line.text);
}

function hasOnlyYears(text: string): boolean {
  const cells = text.trim().slice(labelOfRow(text).length).trim().split(SPACES);
  return cells.length > 1 && cells.every((cell) => ONLY_YEAR.test(cell));
}

/** "Het aantal steeg met": a name of a few words that a number goes on with. "Totaal aantal" is one by itself. */
function breaksOff(label: string): boolean {
  const words = label.split(SPACES);
  return words.length > 2 && isUnfinished(label) && !endsInCounted(words.at(-1) ?? '');
}

/**
 * A sentence with a number at its end: where the rows have tabs or wide gaps between their cells and it has not, or where
 * it has far fewer numbers than the table has columns.
 */
function isOutside(
  { known }: Assembly,
  { heading, columns, layout, rows }: OpenTable,
  { number: line, text }: SourceLine,
): boolean {
  const isSingle = splitPieces(text).layout === 'single';
  const topic = known.topic(heading.text)?.id;
  if (!isSingle || (topic !== undefined && known.row(topic, labelOfRow(text)))) return false;
  const { count } = cellsOfLine(text);
  if (columns.length > 1 && count === columns.length) return false;
  if (breaksOff(labelOfRow(text))) return true;
  if (layout !== undefined && layout !== 'single') return true;
  const last = rows.at(-1);
  if (!last || count >= columns.length) return false;
  return count * 2 < columns.length || line > last.line.number + 1;
}
