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
const STARRED = /^\s*(?<marker>\*{1,3})\s*(?<text>[^\s*].*)$/u;
const DIGITS = /^\s*[([]?(?<marker>\d{1,2})[\])]?[.:]?\s+(?<text>\p{L}.{14,})$/u;
const STAR_ON_WORD = /[\p{L}\p{N})%]\s?\*{1,3}(?=\s|$)/mu;
const ENDED = /[.!?:][)”’"']*$/;
const STARTS_SMALL = /^\s*[\p{Ll}(]/u;

type Start = (line: SourceLine, lastMarker: string | undefined) => { marker: string; text: string } | undefined;

/** All footnotes, over as many lines as each takes. `endsFootnote` knows the headings that can follow without a gap. */
export function findFootnotes(
  lines: readonly SourceLine[],
  endsFootnote: (index: number) => boolean,
): SourceFootnote[] {
  const start = chooseStart(lines);
  const notes: SourceFootnote[] = [];
  let open: { marker: string; parts: SourceLine[] } | undefined;
  let gap = false;
  const close = () => {
    if (open) notes.push(finish(open.marker, open.parts));
    open = undefined;
  };
  lines.forEach((line, index) => {
    if (line.text.trim() === '') {
      gap = true;
      return;
    }
    const unfinished = open !== undefined && !ENDED.test(open.parts.at(-1)?.text.trim() ?? '');
    const goesOn = unfinished && !gap && !RAISED.test(line.text);
    const found = goesOn ? undefined : start(line, open?.marker ?? notes.at(-1)?.marker);
    if (found) {
      close();
      open = { marker: found.marker, parts: [{ ...line, text: found.text }] };
    } else if (open && (endsFootnote(index) || (gap && !(unfinished && STARTS_SMALL.test(line.text))))) close();
    else if (open) open.parts.push(line);
    gap = false;
  });
  close();
  return notes;
}

function finish(marker: string, parts: readonly SourceLine[]): SourceFootnote {
  const text = parts.map((part) => part.text.trim().replace(/\s+/g, ' ')).join(' ');
  return { marker, lines: [parts[0]?.number ?? 0, parts.at(-1)?.number ?? 0], text, parts };
}

/** Digits start a footnote only where the factsheet has no raised digits for it: "14 dagen" is a sentence going on. */
function chooseStart(lines: readonly SourceLine[]): Start {
  const starred = lines.some((line) => STAR_ON_WORD.test(line.text));
  const star = (line: SourceLine) => (starred ? read(STARRED, line) : undefined);
  if (lines.some((line) => RAISED.test(line.text))) return (line) => read(RAISED, line) ?? star(line);
  const used = new Set(lines.flatMap(markersAtEnd));
  return (line, lastMarker) => {
    const found = read(DIGITS, line);
    if (!found || isTableLine(line.text)) return star(line);
    const next = found.marker === String(Number(lastMarker ?? 0) + 1);
    return used.has(found.marker) || (next && used.size > 0) ? found : star(line);
  };
}

function read(pattern: RegExp, line: SourceLine): { marker: string; text: string } | undefined {
  const groups = pattern.exec(line.text)?.groups;
  if (!groups) return undefined;
  return { marker: splitMarkers(groups.marker ?? '').join(''), text: (groups.text ?? '').trim() };
}

function isTableLine(text: string): boolean {
  const { layout, pieces } = splitPieces(text);
  return layout !== 'single' && parseCell(pieces.at(-1)?.text ?? '').kind !== 'text';
}

/** Plain digits that end a heading or the label of a row: what can be markers there. */
function markersAtEnd(line: SourceLine): string[] {
  const header = readColumns(line.text);
  if (!header && !isTableLine(line.text)) return [];
  const label = takeMarkers(header?.label ?? splitPieces(line.text).pieces[0]?.text ?? '');
  const { spaced, glued } = findPlainMarkers(label.text);
  const years = header?.columns.flatMap((column) => column.markers) ?? [];
  return [...label.markers, ...((spaced ?? glued)?.markers ?? []), ...years];
}
