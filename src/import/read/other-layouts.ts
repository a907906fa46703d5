import { offer, type Problem, solvable } from '../report/offer.ts';
import type { Refusal } from '../report/refusal.ts';
import { parseCell } from '../tables/parse-cell.ts';
import { LINE_END } from '../tables/signs.ts';
import { type SourceLine, splitLines } from '../tables/source-line.ts';
import { splitPieces } from '../tables/split-pieces.ts';
import { ONLY_YEAR } from '../tables/years.ts';

/** Ways in which a table can stand in a text other than with its years above its columns. */
export type OtherLayout = 'turned' | 'cells';

/** A part of the text that has its table in another way, and the lines that it is read as. */
interface Block {
  readonly layout: OtherLayout;
  /** From the first line up to, and without, the last: counted from 0. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

const YEAR_WORD = /^(?:jaar|jaren|year|years|periode|period)?$/i;
const NUMBER_WORD = /^[-−–]?[\d.,]+%?$/;

const PROBLEMS: Readonly<Record<OtherLayout, Problem>> = {
  turned: solvable`the years stand under each other, in a column of years, so that the table has to be turned. It would be read as below. If that is right, add ${offer('--layout', 'turned')}`,
  cells: solvable`there is one cell on each line, under each other, as in a table copied from a web page (or made by pdftotext without -layout). It would be read as below. If that is right, add ${offer('--layout', 'cells')}`,
};

/** Why a text with such tables is not read as it stands, and what it would be read as. */
export function refuseOtherLayouts(text: string): Refusal[] {
  return findBlocks(text).map(({ layout, from, lines }) => ({
    line: from + 1,
    text: lines.slice(0, 4).join('\n    ').replaceAll('\t', ' | '),
    ...PROBLEMS[layout],
  }));
}

/** The text with its tables written out with the years above the columns. */
export function straighten(text: string, layout: OtherLayout): string {
  const lines = text.split(LINE_END);
  return findBlocks(text)
    .filter((block) => block.layout === layout)
    .reduceRight((all, { from, to, lines: better }) => [...all.slice(0, from), ...better, ...all.slice(to)], lines)
    .join('\n');
}

function findBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const block = turnedAt(lines, at) ?? cellsAt(lines, at);
    if (block) blocks.push(block);
    at = block ? block.to : at + 1;
  }
  return blocks;
}

/** Rows that begin with their years, under a row with what each column holds. */
function turnedAt(lines: readonly SourceLine[], at: number): Block | undefined {
  const years: string[][] = [];
  let to = at + 1;
  for (; to < lines.length; to += 1) {
    const cells = cellsOf(lines[to]?.text ?? '');
    if (cells.length === 0 && years.length === 0) continue;
    if (!ONLY_YEAR.test(cells[0] ?? '') || cells.length < 2 || !cells.slice(1).every(isCell)) break;
    years.push(cells);
  }
  const width = years[0]?.length ?? 0;
  const head = cellsOf(lines[at]?.text ?? '');
  const names = head.length === width - 1 ? ['', ...head] : head;
  const fits =
    names.length === width && years.every((row) => row.length === width) && !names.some((name) => ONLY_YEAR.test(name));
  if (years.length < 2 || !fits || !names.slice(1).every((name) => /\p{L}/u.test(name))) return undefined;
  if (new Set(years.map(([year]) => year)).size !== years.length) return undefined;
  const [title = '', ...measures] = names;
  const header = [YEAR_WORD.test(title) ? '' : title, ...years.map(([year]) => year)].join('\t');
  const rows = measures.map((name, index) => [name, ...years.map((row) => row[index + 1])].join('\t'));
  return { layout: 'turned', from: at, to, lines: [header, ...rows] };
}

function isCell(text: string): boolean {
  const { kind } = parseCell(text);
  return kind !== 'text' && kind !== 'glued';
}

/** With tabs and gaps the pieces are the cells; with single spaces only the words, where the line begins with a year. */
function cellsOf(text: string): string[] {
  const { layout, pieces } = splitPieces(text);
  const texts = pieces.map((piece) => piece.text);
  const words = text.trim().split(' ');
  const isYearRow = ONLY_YEAR.test(words[0] ?? '') && words.slice(1).every((word) => NUMBER_WORD.test(word));
  const trimmed = texts.at(-1) === '' ? texts.slice(0, -1) : texts;
  return layout === 'single' && (isYearRow || (words.length > 1 && !words.some((word) => NUMBER_WORD.test(word))))
    ? words
    : trimmed.filter((piece, index) => index === 0 || piece !== '' || layout === 'tabs');
}

/** A line with a title, lines with one year each, and then for each row its name and as many lines with a figure. */
function cellsAt(lines: readonly SourceLine[], at: number): Block | undefined {
  const title = { text: lines[at]?.text.trim() ?? '', at };
  if (!/\p{L}/u.test(title.text)) return undefined;
  if (!ONLY_YEAR.test(nextFilled(lines, at))) return undefined;
  const after = filledAfter(lines, at);
  const count = after.findIndex(({ text }) => !ONLY_YEAR.test(text));
  if (count < 2) return undefined;
  const rows: string[] = [];
  let next = count;
  while (
    isRowOfCells(
      after.slice(next, next + count + 1).map(({ text }) => text),
      count,
    )
  ) {
    rows.push(
      after
        .slice(next, next + count + 1)
        .map(({ text }) => text)
        .join('\t'),
    );
    next += count + 1;
  }
  const last = after[next - 1];
  if (rows.length === 0 || !last) return undefined;
  const header = [title.text, ...after.slice(0, count).map(({ text }) => text)].join('\t');
  return { layout: 'cells', from: at, to: last.at + 1, lines: [header, ...rows] };
}

function nextFilled(lines: readonly SourceLine[], at: number): string {
  let next = at + 1;
  while (next < lines.length && lines[next]?.text.trim() === '') next += 1;
  return lines[next]?.text.trim() ?? '';
}

function filledAfter(lines: readonly SourceLine[], at: number): { text: string; at: number }[] {
  return lines
    .slice(at + 1)
    .map((line, index) => ({ text: line.text.trim(), at: at + 1 + index }))
    .filter(({ text }) => text !== '');
}

function isRowOfCells([name, ...cells]: readonly string[], count: number): boolean {
  return (
    name !== undefined &&
    /\p{L}/u.test(name) &&
    parseCell(name).kind === 'text' &&
    cells.length === count &&
    cells.every(isCell)
  );
}
