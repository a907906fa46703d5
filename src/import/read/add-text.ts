import {
  type Around,
  type Assembly,
  closeAll,
  headingOf,
  LOOSE,
  leaveOut,
  leaveOutBlock,
  reasonToLeaveOut,
  startSection,
  topicOf,
} from './assembly.ts';
import type { Item } from './classify-line.ts';
import type { Label } from './factsheet.ts';
import { labelOfRow } from './label-of-row.ts';

const TITLE = /^[\p{Lu}\p{N}‘'"“(].{0,78}[^.!?:;,]$/u;
const COLUMNS_APART = /\t| {2}/;
const SUBHEADING = 'a line between the rows, without figures';

/** A line of words: a section, a heading, a piece of a row's name, or running text. */
export function addText(assembly: Assembly, item: Item, around: Around): void {
  if (addPartOfName(assembly, item, around)) return;
  const heading = headingOf(assembly, item.line.text, item.line.number);
  const kind = headingKind(assembly, item, heading, around);
  if (kind === 'section') startSection(assembly, heading);
  else if (kind === 'topic') addHeading(assembly, item, heading, around);
  else if (assembly.block) assembly.block.parts.push(item.line);
  else leaveOut(assembly, item, assembly.leaving?.reason ?? LOOSE);
}

function headingKind(
  assembly: Assembly,
  item: Item,
  heading: Label,
  { before, next, afterNext }: Around,
): 'section' | 'topic' | undefined {
  const isSection = assembly.known.section(heading.text) !== undefined;
  const isTopic = topicOf(assembly, heading) !== undefined;
  const inParagraph = assembly.block !== undefined && before?.line.number === item.line.number - 1;
  if (!isSection && !isTopic && (inParagraph || !TITLE.test(item.line.text.trim()))) return undefined;
  if (standsAsHeading(assembly, next, afterNext)) return 'section';
  const yearsFollow = next?.kind === 'header' && next.header.label === '';
  const rowsFollow = next?.kind === 'row' && (!assembly.block || COLUMNS_APART.test(next.line.text.trim()));
  if ((yearsFollow || rowsFollow) && (isTopic || !isSection)) return 'topic';
  if (isSection) return 'section';
  const headingFollows = next?.kind === 'text' && afterNext?.kind === 'row' && TITLE.test(next.line.text.trim());
  return headingFollows && !assembly.block && !assembly.leaving ? 'section' : undefined;
}

/** Whether a line with years is a heading of its own, so that the words above it name a section. */
function standsAsHeading({ known }: Assembly, item: Item | undefined, next: Item | undefined): boolean {
  if (item?.kind === 'header') return item.header.label !== '';
  if (item?.kind !== 'titled-year') return false;
  return known.topic(item.heading.text) !== undefined || next?.kind === 'amount' || next?.kind === 'row';
}

function addHeading(assembly: Assembly, item: Item, heading: Label, { next }: Around): void {
  const reason = reasonToLeaveOut(assembly, heading);
  const topic = topicOf(assembly, assembly.table?.heading);
  const tableGoesOn =
    topic !== undefined &&
    topicOf(assembly, heading) === undefined &&
    next?.kind === 'row' &&
    assembly.known.row(topic, labelOfRow(next.line.text)) !== undefined;
  if (reason !== undefined) leaveOutBlock(assembly, item, reason);
  else if (tableGoesOn) leaveOut(assembly, item, SUBHEADING);
  else {
    closeAll(assembly);
    assembly.heading = heading;
  }
}

/** A name too long for one line, recognised only where the two pieces together are a name that is known. */
function addPartOfName(assembly: Assembly, { line }: Item, { before, next }: Around): boolean {
  const { table, known } = assembly;
  const topic = topicOf(assembly, table?.heading);
  if (!table || topic === undefined) return false;
  const text = line.text.trim();
  const isRow = (name: string) => (known.row(topic, name)?.by ?? 'synonym') !== 'synonym';
  if (next?.kind === 'row' && next.line.number === line.number + 1 && isRow(`${text} ${labelOfRow(next.line.text)}`)) {
    assembly.wrapped = { line: next.line, before: text };
    return true;
  }
  const last = table.rows.at(-1);
  const follows = last && before?.line === last.line && before.line.number === line.number - 1;
  if (!follows || !isRow(`${labelOfRow(last.line.text)} ${text}`)) return false;
  table.rows[table.rows.length - 1] = { ...last, after: text };
  return true;
}
