import type { LanguageCode } from '../../model/language-code.ts';
import type { KnownNames } from '../match/known-names.ts';
import type { OnProgress } from '../report/progress.ts';
import { addItem } from './add-item.ts';
import { type Assembly, closeTable, noteUnusedScale, startAssembly } from './assembly.ts';
import { decideBorrowedYears } from './borrowed-years.ts';
import { classifyLine, type Item } from './classify-line.ts';
import { combineHeaders } from './combine-headers.ts';
import { decideEmptyRows } from './decide-empty-rows.ts';
import type { Factsheet } from './factsheet.ts';
import { findFootnotes } from './find-footnotes.ts';
import { joinHeadings } from './join-headings.ts';
import { findNumberStyle, type NumberStyle } from './number-style.ts';
import { parseCell } from './parse-cell.ts';
import { readColumns } from './read-columns.ts';
import { readLabel } from './read-label.ts';
import { findRepeatedLines } from './repeated-lines.ts';
import { findScale } from './scale.ts';
import { type SourceLine, splitLines } from './source-line.ts';

/** What somebody said of a factsheet that it does not say itself. */
export interface Reading {
  readonly language: LanguageCode;
  /** Words of the columns that count, where one year has more than one. */
  readonly columns: readonly string[];
  /** The decimal sign of its numbers. */
  readonly decimal?: '.' | ',';
}

const ENDED = /[.!?][)”’"']*$/;
const PROGRESS_EVERY = 2000;
const HEADED_AMOUNT =
  /^\s*(?<title>\p{L}[^.!?]{0,60}?\s+(?:19|20|21)\d\d)(?:\s*[:–-]\s*|\s+)(?<amount>(?:€|eur\b).+)$/iu;

/** Takes the text of a factsheet apart: tables, running text, footnotes, and what is left out and why. */
export function readFactsheet(
  source: string,
  known: KnownNames,
  reading: Reading,
  onProgress: OnProgress = () => {},
): Factsheet {
  const lines = combineHeaders(splitLines(source));
  const footnotes = findFootnotes(lines, (index) => isHeadingAfterFootnote(lines, index, known));
  const claimed = new Set(footnotes.flatMap(({ parts }) => parts.map((part) => part.number)));
  const markers = new Set(footnotes.map(({ marker }) => marker));
  const items = lines
    .filter((line) => line.text.trim() !== '' && !claimed.has(line.number))
    .flatMap(splitHeadedAmount)
    .map((line) => classifyLine(line, reading.columns))
    .map((item) =>
      item.kind === 'row' && isMarkedHeading(item.line, known.isHeading, markers)
        ? { ...item, kind: 'text' as const }
        : item,
    );
  const repeated = findRepeatedLines(items, known.isHeading);
  const assembly = startAssembly(known, markers);
  feed(
    assembly,
    items.filter((item) => !repeated.has(item)),
    onProgress,
  );
  const { prose, skipped, unread } = assembly;
  const decided = decideBorrowedYears(assembly.tables, known);
  const looseMarkers = items.flatMap((item) =>
    item.kind === 'marker' ? item.markers.map((marker) => ({ marker, line: item.line.number })) : [],
  );
  return {
    numbers: numberStyle(source, reading),
    ...decided,
    refusals: [...assembly.refusals, ...decided.refusals],
    prose,
    skipped: [...skipped, ...decided.skipped].sort((a, b) => a.lines[0] - b.lines[0]),
    unread,
    footnotes,
    looseMarkers,
    unusedScales: [...assembly.unusedScales, ...footnotes.flatMap(scaleOfFootnote)],
    pageLines: items
      .filter((item) => item.kind === 'leftover' || repeated.has(item))
      .map(({ line }) => ({ line: line.number, text: line.text.trim() })),
    ...describePublication(items, repeated),
  };
}

function numberStyle(source: string, { decimal, language }: Reading): NumberStyle {
  if (decimal === '.') return { '.': 'decimal', ',': 'group' };
  if (decimal === ',') return { '.': 'group', ',': 'decimal' };
  return findNumberStyle(source, language);
}

/** "BATEN 2020: € 495,9 miljoen" on one line is a heading, and an amount under it. */
function splitHeadedAmount(line: SourceLine): readonly SourceLine[] {
  const { title, amount } = HEADED_AMOUNT.exec(line.text)?.groups ?? {};
  const cell = amount === undefined ? undefined : parseCell(amount);
  if (title === undefined || amount === undefined || cell?.kind !== 'number') return [line];
  return [
    { ...line, text: title },
    { ...line, text: amount },
  ];
}

/** A note below a table can say what its figures are counted in. */
function scaleOfFootnote({ text, lines: [line] }: Factsheet['footnotes'][number]): Factsheet['unusedScales'] {
  const scale = findScale(text);
  const isPower = scale?.rest === '' && !['eur', 'percent', 'fte'].includes(scale.unit);
  return scale && isPower ? [{ unit: scale.unit, line }] : [];
}

/** A heading with a plain footnote number after it looks like a row, but it is a heading that is known. */
function isMarkedHeading(line: SourceLine, isKnown: (text: string) => boolean, markers: ReadonlySet<string>): boolean {
  const label = readLabel(line.text, line.number, isKnown, markers);
  return label.markers.length > 0 && isKnown(label.text);
}

function feed(assembly: Assembly, all: readonly Item[], onProgress: OnProgress): void {
  const inTables = all.filter(({ kind }) => kind !== 'leftover' && kind !== 'date' && kind !== 'marker');
  const items = joinHeadings(decideEmptyRows(inTables));
  items.forEach((item, index) => {
    if (index % PROGRESS_EVERY === 0) onProgress('Reading lines', index, items.length);
    addItem(assembly, item, { before: items[index - 1], next: items[index + 1], afterNext: items[index + 2] });
  });
  closeTable(assembly);
  noteUnusedScale(assembly);
}

function describePublication(
  items: readonly Item[],
  repeated: ReadonlySet<Item>,
): { published?: string; title?: string } {
  const date = items.find((item) => item.kind === 'date');
  const first = items.find((item) => item.kind === 'text' || item.kind === 'titled-year');
  const title = [...repeated][0] ?? (first === items[0] ? first : undefined);
  return { ...(date ? { published: date.month } : {}), ...(title ? { title: title.line.text.trim() } : {}) };
}

/** A section or a topic can begin right under a footnote, without an empty line between them. */
function isHeadingAfterFootnote(lines: readonly SourceLine[], index: number, known: KnownNames): boolean {
  const text = lines[index]?.text ?? '';
  if (known.isHeading(text)) return true;
  const before = lines[index - 1]?.text.trim() ?? '';
  const header = readColumns(text);
  if (header) return header.layout !== 'single' || ENDED.test(before);
  if (!ENDED.test(before) || ENDED.test(text)) return false;
  const next = lines.slice(index + 1, index + 4).find((line) => line.text.trim() !== '');
  return next !== undefined && readColumns(next.text) !== undefined;
}
