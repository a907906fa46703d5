import { type Piece, splitPieces } from './split-pieces.ts';
import { takeMarkers } from './take-markers.ts';

/** One column of a table. Without a year it is none of a year's figures: "tot en met 2021", "verschil". */
export interface Column {
  readonly year?: number;
  readonly text: string;
  readonly markers: readonly string[];
  /** Its place among the pieces of the header line, and where it stands on the line. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface Header {
  /** The heading on the same line; empty where the years stand on a line of their own. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly layout: 'tabs' | 'spaces' | 'single';
}

const YEAR = /^(?:19|20|21)\d\d$/;
const HAS_YEAR = /(?:19|20|21)\d\d/;
const NUMBER_ONLY = /^[\d.,%€-]+$/;
const YEAR_RANGE = /^(?:19|20|21)\d\d[-–/](?:(?:19|20|21)?\d\d)$/;
const YEARS_AT_END = /(?:^|\s)(?<years>(?:19|20|21)\d\d(?:[⁰¹²³⁴-⁹*]+)?(?:\s+(?:19|20|21)\d\d(?:\s?[⁰¹²³⁴-⁹*]+)?)*)$/u;
const UNTIL =
  /\s+(?<until>(?:tot en met|tot|t\/m|tm|cumulatief(?: tot en met)?|vanaf|sinds|up to(?: and including)?|until|through|to|since|from|cumulative(?: to)?)\s+(?:19|20|21)\d\d)(?=\s|$)/giu;
const YEAR_WORD = /^(?:jaar|jaren|year|years|kalenderjaar|calendar year)$/i;

/** The columns that a line announces by their years, or nothing where the line is no such header. */
export function readColumns(text: string): Header | undefined {
  const { layout, pieces } = splitPieces(text);
  const header = layout === 'single' ? readSingleSpaced(pieces[0]) : readPieces(pieces, layout);
  if (!header?.columns.some((column) => HAS_YEAR.test(column.text))) return undefined;
  if (!inOrder(header.columns.flatMap(({ year }) => year ?? []))) return undefined;
  return YEAR_WORD.test(header.label) ? { ...header, label: '' } : header;
}

function readPieces(all: readonly Piece[], layout: 'tabs' | 'spaces'): Header | undefined {
  const pieces = takeYearsOffHeading(all)
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => piece.text !== '');
  const first = pieces.findIndex(({ piece }, at) => (at > 0 || isYear(piece.text)) && HAS_YEAR.test(piece.text));
  if (first < 0) return undefined;
  const labels = pieces.slice(0, first);
  if (labels.some(({ piece }) => /\d{3}|%/.test(piece.text) && NUMBER_ONLY.test(piece.text))) return undefined;
  const columns = pieces.slice(Math.min(first, 1)).flatMap(({ piece, index }) => splitYears(piece, index));
  if (
    columns.some(
      ({ year, text }) => year === undefined && NUMBER_ONLY.test(text) && text !== '%' && !YEAR_RANGE.test(text),
    )
  )
    return undefined;
  return { label: labels[0]?.piece.text ?? '', columns, layout };
}

/** "KLACHTEN 2020" before "2019" and "2018": the first year stands too close to the heading to be a piece of its own. */
function takeYearsOffHeading(pieces: readonly Piece[]): readonly Piece[] {
  const [heading, next] = pieces;
  const years = heading && YEARS_AT_END.exec(heading.text)?.groups?.years;
  if (!heading || !years || years === heading.text || !next || !isYear(next.text)) return pieces;
  const label = heading.text.slice(0, -years.length).trimEnd();
  return [
    { text: label, start: heading.start, end: heading.start + label.length },
    { text: years, start: heading.end - years.length, end: heading.end },
    ...pieces.slice(1),
  ];
}

/** "2021 2020" in one piece are two columns. */
function splitYears(piece: Piece, index: number): Column[] {
  const whole = column(piece, index);
  if (whole.year !== undefined || YEARS_AT_END.exec(piece.text)?.groups?.years !== piece.text) return [whole];
  return [...piece.text.matchAll(/\S+/g)].map((match) =>
    column(
      { text: match[0], start: piece.start + match.index, end: piece.start + match.index + match[0].length },
      index,
    ),
  );
}

function column(piece: Piece, index: number): Column {
  const { text, markers } = takeMarkers(piece.text);
  const year = YEAR.test(text) ? { year: Number(text) } : {};
  return { ...year, text, markers, index, start: piece.start, end: piece.end };
}

/** With single spaces only, two years or more at the end make a header, or years with "tot en met" before them. */
function readSingleSpaced(piece: Piece | undefined): Header | undefined {
  if (!piece) return undefined;
  const untils = [...` ${piece.text}`.matchAll(UNTIL)].map((match) => match.groups?.until ?? '');
  const years = YEARS_AT_END.exec(replaceUntils(piece.text))?.groups?.years;
  if (!years) return undefined;
  const words = years.split(/\s+/);
  if (words.length < 2 && untils.length === 0) return undefined;
  const label = replaceUntils(piece.text).slice(0, -years.length).trim();
  const columns = columnsAtEnd(piece.text.slice(label.length), untils);
  return columns && { label, columns, layout: 'single' };
}

function replaceUntils(text: string): string {
  return ` ${text}`.replace(UNTIL, (until) => ` ${until.slice(-4)}`).trim();
}

function columnsAtEnd(text: string, untils: readonly string[]): Column[] {
  const parts = [...text.matchAll(new RegExp(`${UNTIL.source}|\\s*(?<year>\\S+(?:\\s[⁰¹²³⁴-⁹*]+)?)`, 'giu'))];
  return parts.map((part, index) => {
    const until = part.groups?.until;
    const found = until !== undefined && untils.includes(until) ? until : part[0].trim();
    return column({ text: found, start: part.index, end: part.index + part[0].length }, index);
  });
}

function isYear(text: string): boolean {
  return YEAR.test(takeMarkers(text).text);
}

/** Years run one way, each once. Four figures that happen to look like years seldom do. */
function inOrder(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? 0)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}
