import { LANGUAGE_CODES } from '../../model/language-code.ts';
import { type Cell, parseCell } from './parse-cell.ts';
import { type Header, readColumns } from './read-columns.ts';
import type { SourceLine } from './source-line.ts';
import { splitPieces } from './split-pieces.ts';
import { type Marked, splitMarkers, takeMarkers } from './take-markers.ts';

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
  | { readonly kind: 'amount'; readonly cell: Cell & { readonly kind: 'number' } }
  | { readonly kind: 'row' }
  | { readonly kind: 'text' }
);

const PAGE =
  /^(?:[-–|]?\s*\d{1,3}\s*[-–|]?|(?:pagina|page|p\.|blz\.?)\s*\d+(?:\s*(?:van|of|\/)\s*\d+)?|\d{1,3}\s*(?:\/|van|of)\s*\d{1,3})$/i;
const MARKERS_ONLY = /^(?:[⁰¹²³⁴-⁹]+[\s,;]*)+$/u;
const TITLED_YEAR = /^(?<title>\p{L}[^.!?]{0,78}?)\s+(?<year>(?:19|20|21)\d\d)(?<markers>\s?(?:[⁰¹²³⁴-⁹]+|\*{1,3}))?$/u;
const NOT_IN_TITLE = /\t| {2}|\b(?:19|20|21)\d\d$/;
const HAS_LETTER = /\p{L}/u;
const NUMBERED = /^\d{1,3}[.)]?$/;
const NUMBER_AT_END = /\s(?:€\s?)?[-–]?\d[\d.,]*\s?%?[⁰¹²³⁴-⁹*]*$/u;
const LONGEST_LABEL = 140;

export function classifyLine(line: SourceLine): Item {
  const text = line.text.trim();
  const month = findMonth(text);
  if (month) return { line, kind: 'date', month };
  if (PAGE.test(text)) return { line, kind: 'leftover' };
  if (MARKERS_ONLY.test(text)) return { line, kind: 'marker', markers: splitMarkers(text) };
  const header = readColumns(line.text);
  if (header) return { line, kind: 'header', header };
  const cell = parseCell(text);
  if (cell.kind === 'number' && !cell.plain) return { line, kind: 'amount', cell };
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
  return { line, kind: looksLikeRow(line.text) ? 'row' : 'text' };
}

/** A label, and then cells of which the last is a number, or holds the place of one. */
function looksLikeRow(text: string): boolean {
  const { layout, pieces } = splitPieces(text);
  if (layout === 'single') return text.length < LONGEST_LABEL && HAS_LETTER.test(text) && NUMBER_AT_END.test(text);
  const [first, ...rest] = pieces.filter((piece, index) => index === 0 || layout === 'tabs' || piece.text !== '');
  const label = first && NUMBERED.test(first.text) ? rest[0]?.text : first?.text;
  const cells = rest.filter((piece) => piece.text !== '').map((piece) => parseCell(piece.text));
  const last = cells.at(-1);
  if (!label || !HAS_LETTER.test(label) || !last || last.kind === 'text') return false;
  return cells.some((cell) => cell.kind === 'number' || cell.kind === 'glued') || rest.length > 1;
}

const MONTH_AND_YEAR = /^(?:\d{1,2}\s+)?(?<month>\p{L}+)\s+(?<year>(?:19|20|21)\d\d)$/u;

const MONTHS = new Map(
  LANGUAGE_CODES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from(
      { length: 12 },
      (_, month) => [format.format(new Date(Date.UTC(2000, month))).toLowerCase(), month + 1] as const,
    );
  }),
);

/** "April 2021" as "2021-04": how a factsheet says when it was published. */
function findMonth(text: string): string | undefined {
  const { month = '', year = '' } = MONTH_AND_YEAR.exec(text)?.groups ?? {};
  const number = MONTHS.get(month.toLowerCase());
  return number === undefined ? undefined : `${year}-${String(number).padStart(2, '0')}`;
}
