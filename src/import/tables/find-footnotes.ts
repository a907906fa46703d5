import { cellsOfLine } from './cells-of-line.ts';
import { parseCell } from './parse-cell.ts';
import { readColumns } from './read-columns.ts';
import type { SourceLine } from './source-line.ts';
import { splitPieces } from './split-pieces.ts';
import { findPlainMarkers, splitMarkers, takeMarkers } from './take-markers.ts';

/** A footnote as it stands in the factsheet: its marker, its lines from first to last, its text on one line. */
export interface SourceFootnote {
  readonly marker: string;
  readonly lines: readonly [number, number];
  readonly text: string;
  /** Each line of it, for finding figures in it. */
  readonly parts: readonly SourceLine[];
}

const RAISED = /^\s*(?<marker>[⁰¹²³⁴-⁹]+)\s*(?<text>\S.*)$/u;
const STARRED = /^\s*\(?(?<marker>\*{1,3})\)?\s*(?<text>[^\s*)].*)$/u;
const DIGITS = /^\s*[([*]?(?<marker>\d{1,2})[\])]?[.:]?\s+(?<text>\p{L}.{14,})$/u;
/** With a bracket there is no doubt that it starts a note, however short. */
const BRACKETED =
  /^\s*(?:\((?<round>\d{1,2}|[a-z])\)|\[(?<square>\d{1,2}|[a-z])\]|(?<half>\d{1,2}|[a-z])\)|\^(?<raised>\d{1,2}))\s*(?<text>\p{L}.*)$/u;
const STAR_ON_WORD = /[\p{L}\p{N})%]\s?\*{1,3}\)?(?=\s|$)/mu;
const ENDED = /[.!?:][)”’"']*$/;
/** Right before a raised number that a capital follows. */
const NEXT_NOTE = /(?<=\S)\s+(?=[⁰¹²³⁴-⁹]+\s*\p{Lu})/u;
const STARTS_SMALL = /^\s*[\p{Ll}(]/u;

type Start = (line: SourceLine, lastMarker: string | undefined) => { marker: string; text: string } | undefined;

/** All footnotes, over as many lines as each takes. `endsFootnote` knows the headings that can follow without a gap. */
export function findFootnotes(
  given: readonly SourceLine[],
  endsFootnote: (index: number) => boolean,
): SourceFootnote[] {
  const lines = given.flatMap(splitNotes);
  const start = chooseStart(lines);
  const notes: SourceFootnote[] = [];
  let open: { marker: string; parts: SourceLine[] } | undefined;
  let gap = false;
  let columns = 0;
  const close = () => {
    if (open) notes.push(finish(open.marker, open.parts));
    open = undefined;
  };
  lines.forEach((line) => {
    if (line.text.trim() === '') {
      gap = true;
      return;
    }
    columns = readColumns(line.text)?.columns.length ?? columns;
    const unfinished = open !== undefined && !ENDED.test(open.parts.at(-1)?.text.trim() ?? '');
    const isRow = open !== undefined && isRowOf(line.text, columns);
    const starts = RAISED.test(line.text) || BRACKETED.test(line.text) || STARRED.test(line.text);
    const goesOn = unfinished && !gap && !starts && !isRow;
    const found = goesOn || isRow ? undefined : start(line, open?.marker ?? notes.at(-1)?.marker);
    if (found) {
      close();
      open = { marker: found.marker, parts: [{ ...line, text: found.text }] };
    } else if (
      open &&
      (isRow || endsFootnote(line.number - 1) || (gap && !(unfinished && STARTS_SMALL.test(line.text))))
    )
      close();
    else if (open) open.parts.push(line);
    gap = false;
  });
  close();
  return notes;
}

/** A row of the table that the footnote stands under the years of: it has a figure for each of them. */
function isRowOf(text: string, columns: number): boolean {
  const { looksLike, count } = cellsOfLine(text);
  return (
    columns > 0 && looksLike === 'row' && count >= columns && (columns > 1 || splitPieces(text).layout !== 'single')
  );
}

/** Several notes on one line are as many lines, all with the number of that line. */
function splitNotes(line: SourceLine): SourceLine[] {
  if (!RAISED.test(line.text)) return [line];
  return line.text.split(NEXT_NOTE).map((text) => ({ ...line, text }));
}

function finish(marker: string, parts: readonly SourceLine[]): SourceFootnote {
  const text = parts.map((part) => part.text.trim().replace(/\s+/g, ' ')).join(' ');
  return { marker, lines: [parts[0]?.number ?? 0, parts.at(-1)?.number ?? 0], text, parts };
}

/** Digits start a footnote only where the factsheet has no raised digits for it: "14 dagen" is a sentence going on. */
function chooseStart(lines: readonly SourceLine[]): Start {
  const starred = lines.some((line) => STAR_ON_WORD.test(line.text));
  const used = new Set(lines.flatMap(markersAtEnd));
  const star = (line: SourceLine) => (starred ? read(STARRED, line) : undefined);
  const bracket = (line: SourceLine) => {
    const found = isTableLine(line.text) ? undefined : read(BRACKETED, line);
    return found && used.has(found.marker) ? found : undefined;
  };
  if (lines.some((line) => RAISED.test(line.text))) return (line) => read(RAISED, line) ?? bracket(line) ?? star(line);
  return (line, lastMarker) => {
    const found = read(DIGITS, line);
    if (!found || isTableLine(line.text)) return bracket(line) ?? star(line);
    const next = found.marker === String(Number(lastMarker ?? 0) + 1);
    return used.has(found.marker) || (next && used.size > 0) ? found : star(line);
  };
}

function read(pattern: RegExp, line: SourceLine): { marker: string; text: string } | undefined {
  const groups = pattern.exec(line.text)?.groups;
  if (!groups) return undefined;
  const marker = groups.marker ?? groups.round ?? groups.square ?? groups.half ?? groups.raised ?? '';
  return { marker: splitMarkers(marker).join(''), text: (groups.text ?? '').trim() };
}

function isTableLine(text: string): boolean {
  const { layout, pieces } = splitPieces(text);
  return layout !== 'single' && parseCell(pieces.at(-1)?.text ?? '').kind !== 'text';
}

/** Marks at the end of a heading, of the name of a row, of a year and of a figure. */
function markersAtEnd(line: SourceLine): string[] {
  const header = readColumns(line.text);
  const { looksLike } = cellsOfLine(line.text);
  if (!header && looksLike !== 'row') return [];
  const { pieces, layout } = splitPieces(line.text);
  const label = takeMarkers(header?.label ?? pieces[0]?.text ?? '');
  const { spaced, glued } = header || layout !== 'single' ? findPlainMarkers(label.text) : {};
  const years = header?.columns.flatMap((column) => column.markers) ?? [];
  const cells = pieces.slice(1).flatMap((piece) => {
    const cell = parseCell(piece.text);
    return cell.kind === 'number' ? cell.markers : [];
  });
  return [...label.markers, ...((spaced ?? glued)?.markers ?? []), ...years, ...cells];
}
