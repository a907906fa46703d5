import {
  type Around,
  type Assembly,
  closeAll,
  headingOf,
  LOOSE,
  leaveOut,
  leaveOutBlock,
  openTableWithoutYears,
  reasonToLeaveOut,
  startSection,
  topicOf,
} from './assembly.ts';
import type { Item } from './classify-line.ts';
import type { Label, SourceRow } from './factsheet.ts';
import { labelOfRow } from './label-of-row.ts';
import { isUnfinished } from './unfinished.ts';

const TITLE = /^[\p{L}\p{N}‘'"“(].{0,118}[^.!?;,]$/u;
const STARTS_SMALL = /^[\p{Ll}(]/u;
const COLUMNS_APART = /\t| {2}/;
/** Two numbers, or one with thousands: a line with figures in it names nothing. */
const HAS_FIGURES = /\d[.,]\d{3}(?!\d)|(?<![\p{L}\d])\d+(?:[.,]\d+)?\s[^\d]*\s\d+(?:[.,]\d+)?(?!\d)/u;
const ENDED = /[.!?;]$/;
const SUBHEADING = 'a line between the rows, without figures';
const FIGURES_IN_TEXT = 'a line with figures that are not in columns';

/** A line of words: a section, a heading, a piece of a row's name, or running text. */
export function addText(assembly: Assembly, item: Item, around: Around): void {
  if (addPartOfName(assembly, item, around)) return;
  if (addFiguresInText(assembly, item, around)) return;
  const heading = headingOf(assembly, withoutColon(item.line.text), item.line.number);
  const kind = headingKind(assembly, item, heading, around);
  if (kind === 'section') startSection(assembly, heading);
  else if (kind === 'topic') addHeading(assembly, item, heading, around);
  else if (assembly.block) assembly.block.parts.push(item.line);
  else leaveOut(assembly, item, assembly.leaving?.reason ?? LOOSE);
}

function withoutColon(text: string): string {
  return text.trim().replace(/\s*:$/, '');
}

/** Between the rows of a table, figures that no column holds are no heading. They are listed, and not forgotten. */
function addFiguresInText(assembly: Assembly, { line }: Item, { before }: Around): boolean {
  const { table, known } = assembly;
  const text = line.text.trim();
  if (!table || assembly.leaving || assembly.block || !HAS_FIGURES.test(text) || known.isHeading(text)) return false;
  if (before?.line.number !== line.number - 1 || before.kind === 'text') return false;
  assembly.unread.push({ line: line.number, text, reason: FIGURES_IN_TEXT });
  return true;
}

function headingKind(
  assembly: Assembly,
  item: Item,
  heading: Label,
  { before, next, afterNext }: Around,
): 'section' | 'topic' | undefined {
  const text = item.line.text.trim();
  const isSection = assembly.known.section(heading.text) !== undefined;
  const isTopic = topicOf(assembly, heading) !== undefined;
  const inParagraph = assembly.block !== undefined && before?.line.number === item.line.number - 1;
  const isTitle = TITLE.test(text) && !(STARTS_SMALL.test(text) && assembly.block);
  if (!isSection && !isTopic && (inParagraph || !isTitle)) return undefined;
  if (standsAsHeading(assembly, next, afterNext)) return 'section';
  const yearsFollow = (next?.kind === 'header' && next.header.label === '') || next?.kind === 'scale';
  const rowsFollow =
    (next?.kind === 'row' && (!assembly.block || COLUMNS_APART.test(next.line.text.trim()))) ||
    next?.kind === 'figures';
  if ((yearsFollow || rowsFollow) && (isTopic || !isSection)) return 'topic';
  if (isSection) return 'section';
  const headingFollows =
    next?.kind === 'text' &&
    ['row', 'header', 'scale', 'figures'].includes(afterNext?.kind ?? '') &&
    TITLE.test(next.line.text.trim());
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

/** A name too long for one line: the two pieces together are a name that is known, or the first of them is unfinished. */
function addPartOfName(assembly: Assembly, { line }: Item, { before, next, afterNext }: Around): boolean {
  const { known, leaving, block } = assembly;
  const text = line.text.trim();
  if (leaving || block) return false;
  const startsTable = next?.kind === 'figures' || (next?.kind === 'row' && isUnfinished(text));
  const heading = assembly.heading ?? (assembly.shared && assembly.section);
  if (!assembly.table && heading && startsTable && next.line.number === line.number + 1)
    openTableWithoutYears(assembly, heading);
  const { table } = assembly;
  const topic = topicOf(assembly, table?.heading);
  if (!table) return false;
  const isRow = (name: string) => topic !== undefined && (known.row(topic, name)?.by ?? 'synonym') !== 'synonym';
  const isNext = next?.line.number === line.number + 1 ? next : undefined;
  const last = table.rows.at(-1);
  const follows = last && before?.line === last.line && before.line.number === line.number - 1;
  const lastName = last && labelOfRow(last.line.text);
  const isRest =
    last &&
    follows &&
    (isRow(`${lastName} ${text}`) ||
      ((STARTS_SMALL.test(text) || isUnfinished(lastName ?? '')) &&
        !isUnfinished(text) &&
        !ENDED.test(text) &&
        !last.after &&
        !known.isHeading(text)));
  if (isRest) {
    table.rows[table.rows.length - 1] = { ...last, after: text };
    return true;
  }
  const isStart =
    isNext?.kind === 'figures' ||
    (isNext?.kind === 'row' &&
      (isRow(`${text} ${labelOfRow(isNext.line.text)}`) ||
        isUnfinished(text) ||
        goesOnInSmall(isNext, table.rows.at(-1), afterNext)));
  if (!isNext || !isStart) return false;
  assembly.wrapped = { line: isNext.line, before: text };
  return true;
}

/** A row that goes on in small letters with the line before it, where the other rows are not written so. */
function goesOnInSmall(row: Item, last: SourceRow | undefined, after: Item | undefined): boolean {
  const isSmall = (item: Pick<Item, 'line'> | undefined) =>
    item !== undefined && STARTS_SMALL.test(item.line.text.trim());
  return isSmall(row) && !isSmall(last) && !(after?.kind === 'row' && isSmall(after));
}
