import { cellsOfLine } from './cells-of-line.ts';
import type { NumberCell } from './parse-cell.ts';
import { parseCell } from './parse-cell.ts';
import { type Header, readColumns } from './read-columns.ts';
import { findScale, type Scale } from './scale.ts';
import type { SourceLine } from './source-line.ts';
import { splitPieces } from './split-pieces.ts';
import { type Marked, splitMarkers, takeMarkers } from './take-markers.ts';
import { alternatives, MONTHS } from './vocabulary.ts';

/** What a line of the factsheet looks like, before it is known where it stands. */
export type Item = { readonly line: SourceLine } & (
  | { readonly kind: 'date'; readonly month: string }
  | { readonly kind: 'leftover' }
  | { readonly kind: 'marker'; readonly markers: readonly string[] }
  | { readonly kind: 'header'; readonly header: Header }
  | {
      readonly kind: 'titled-year';
      readonly heading: Marked;
      readonly year: number;
      readonly yearMarkers: readonly string[];
    }
  | { readonly kind: 'amount'; readonly cell: NumberCell }
  | { readonly kind: 'scale'; readonly scale: Scale }
  /** Figures without a name before them. */
  | { readonly kind: 'figures' }
  /** A name, and cells that are all empty: a row without figures, or a heading in a table with tabs. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'row' }
  | { readonly kind: 'text' }
);

const OF = '(?:van|of|/)';
const PAGE = new RegExp(
  `^(?:[-–|]?\\s*\\d{1,3}\\s*[-–|]?|(?:${alternatives('page')})\\.?\\s*\\d+(?:\\s*${OF}\\s*\\d+)?|\\d{1,3}\\s*${OF}\\s*\\d{1,3})$`,
  'i',
);
const EMPTY_CELLS = /^[^\t]*\p{L}[^\t]*\t[\s]*$/u;
const MARKERS_ONLY = /^(?:[⁰¹²³⁴-⁹]+[\s,;]*)+$/u;
const TITLED_YEAR = /^(?<title>\p{L}[^.!?]{0,78}?)\s+(?<year>(?:19|20|21)\d\d)(?<markers>\s?(?:[⁰¹²³⁴-⁹]+|\*{1,3}))?$/u;
const NOT_IN_TITLE = /\t| {2}|\b(?:19|20|21)\d\d$/;
const MONTH_AND_YEAR = /^(?:\d{1,2}\s+)?(?<month>\p{L}+)\s+(?<year>(?:19|20|21)\d\d)$/u;

export function classifyLine(line: SourceLine, chosenColumns: readonly string[] = []): Item {
  const text = line.text.trim();
  const month = findMonth(text);
  if (month) return { line, kind: 'date', month };
  if (PAGE.test(text)) return { line, kind: 'leftover' };
  if (MARKERS_ONLY.test(text)) return { line, kind: 'marker', markers: splitMarkers(text) };
  const header = readColumns(line.text, chosenColumns);
  if (header) return { line, kind: 'header', header };
  const cell = parseCell(text);
  if (cell.kind === 'number' && !cell.plain && cell.word === undefined) return { line, kind: 'amount', cell };
  const scale = scaleOfLine(line.text);
  if (scale) return { line, kind: 'scale', scale };
  const titled = TITLED_YEAR.exec(text)?.groups;
  if (titled && !NOT_IN_TITLE.test(titled.title ?? '')) {
    const yearMarkers = splitMarkers(titled.markers ?? '');
    return {
      line,
      kind: 'titled-year',
      heading: takeMarkers(titled.title ?? ''),
      year: Number(titled.year),
      yearMarkers,
    };
  }
  if (EMPTY_CELLS.test(line.text)) return { line, kind: 'empty' };
  const cells = cellsOfLine(line.text);
  return { line, kind: cells.looksLike };
}

/** A line, or each piece of it, that says nothing but what the figures are counted in. */
function scaleOfLine(text: string): Scale | undefined {
  const scales = splitPieces(text)
    .pieces.filter((piece) => piece.text !== '')
    .map((piece) => findScale(piece.text));
  const [first] = scales;
  return first && scales.every((one) => one?.rest === '' && one.unit === first.unit) ? first : undefined;
}

/** "April 2021" as "2021-04": how a factsheet says when it was published. */
function findMonth(text: string): string | undefined {
  const { month = '', year = '' } = MONTH_AND_YEAR.exec(text)?.groups ?? {};
  const number = MONTHS.get(month.toLowerCase());
  return number === undefined ? undefined : `${year}-${String(number).padStart(2, '0')}`;
}
