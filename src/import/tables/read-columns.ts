import type { CatalogueUnit } from '../../dataset/schema.ts';
import { fold } from '../../languages/key.ts';
import { askFor, offer, type Problem, solvable } from '../report/offer.ts';
import { type ColumnKind, classifyColumn } from './classify-column.ts';
import { type Piece, type Pieces, splitPieces } from './split-pieces.ts';
import { splitSingleSpaced } from './split-single-spaced.ts';
import { MONTH_NAMES } from './vocabulary.ts';
import { HAS_YEAR, ONLY_YEAR } from './years.ts';

/** One column of a table. Without a year its figures are none of a year's: "tot en met 2021", "verschil". */
export interface Column {
  readonly year?: number;
  readonly kind: ColumnKind;
  readonly text: string;
  readonly markers: readonly string[];
  /** What its figures are counted in, where the column says so. */
  readonly unit?: CatalogueUnit;
  /** Its place among the pieces of the header line, and where it stands on the line. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface Header {
  /** The heading on the same line; empty where the years stand on a line of their own. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly layout: Pieces['layout'];
  /** Why nobody can tell which columns count for which year. */
  readonly problem?: Problem;
}

const NUMBER_ONLY = /^[\d.,%€\s–-]+$/;
const YEARS_AT_END = /(?:^|\s)(?<years>(?:19|20|21)\d\d(?:[⁰¹²³⁴-⁹*]+)?(?:\s+(?:19|20|21)\d\d(?:\s?[⁰¹²³⁴-⁹*]+)?)*)$/u;
const ENDS_IN_DATE = new RegExp(`(?:${MONTH_NAMES})\\.?\\s+\\d{4}$`, 'i');
const YEAR_WORD = /^(?:jaar|jaren|year|years|kalenderjaar|calendar year)$/i;

/** A column, with the year that it names. */
type Found = Column & { readonly named?: number; readonly isQualified: boolean };

/**
 * The columns that a line announces by their years, or nothing where the line is no such header. `chosen` are words of
 * the columns that count, where one year has more than one.
 */
export function readColumns(text: string, chosen: readonly string[] = []): Header | undefined {
  if (!HAS_YEAR.test(text)) return undefined;
  const { layout, pieces } = splitPieces(text);
  const found = layout === 'single' ? readSingleSpaced(pieces[0]) : readPieces(pieces);
  if (!found?.columns.some((column) => HAS_YEAR.test(column.text))) return undefined;
  const label = YEAR_WORD.test(found.label) ? '' : found.label;
  const counted = choose(withPlannedYears(found.columns), chosen);
  const problem = counted.problem ?? findProblem(counted.columns);
  const years = counted.columns.flatMap(({ year }) => year ?? []);
  if (!problem && !inOrder(years) && counted.columns.every(({ text: head }) => ONLY_YEAR.test(head))) return undefined;
  return { label, columns: counted.columns, layout, ...(problem ? { problem } : {}) };
}

function readPieces(all: readonly Piece[]): { label: string; columns: Found[] } | undefined {
  const pieces = takeYearsOffHeading(all)
    .map((piece, index) => ({ piece, index }))
    .filter(({ piece }) => piece.text !== '');
  const heads = pieces.map(({ piece }) => classifyColumn(piece.text));
  const isColumn = (at: number) => heads[at]?.named !== undefined || heads[at]?.kind === 'range';
  const startsAtOnce =
    isColumn(0) && heads[0]?.kind !== 'other' && pieces.every((_, at) => at === 0 || heads[at]?.kind !== 'other');
  const columns = pieces.slice(startsAtOnce ? 0 : 1).flatMap(({ piece, index }) => splitYears(piece, index));
  const known = columns.filter(({ named, kind }) => named !== undefined && kind !== 'other');
  const unknown = columns.filter(({ named, kind }) => named !== undefined && kind === 'other');
  const ranges = columns.filter(({ kind }) => kind === 'range');
  if (known.length + ranges.length === 0 && unknown.length < 2) return undefined;
  if (columns.some(({ named, kind, text }) => named === undefined && kind !== 'range' && isNumber(text)))
    return undefined;
  const label = startsAtOnce ? '' : (pieces[0]?.piece.text ?? '');
  return isNumber(label) ? undefined : { label, columns };
}

function isNumber(text: string): boolean {
  return NUMBER_ONLY.test(text) && /\d/.test(text);
}

/** "KLACHTEN 2020" before "2019" and "2018": the first year stands too close to the heading to be a piece of its own. */
function takeYearsOffHeading(pieces: readonly Piece[]): readonly Piece[] {
  const [heading, next] = pieces;
  const years = heading && YEARS_AT_END.exec(heading.text)?.groups?.years;
  if (!heading || !years || years === heading.text || !next || classifyColumn(next.text).kind !== 'year') return pieces;
  if (classifyColumn(heading.text).kind !== 'other') return pieces;
  const label = heading.text.slice(0, -years.length).trimEnd();
  return [
    { text: label, start: heading.start, end: heading.start + label.length },
    { text: years, start: heading.end - years.length, end: heading.end },
    ...pieces.slice(1),
  ];
}

/** "2021 2020" in one piece are two columns. */
function splitYears(piece: Piece, index: number): Found[] {
  if (YEARS_AT_END.exec(piece.text)?.groups?.years !== piece.text || !piece.text.includes(' '))
    return [column(piece, index)];
  return [...piece.text.matchAll(/\S+(?:\s[⁰¹²³⁴-⁹*]+)?/gu)].map((match) =>
    column(
      { text: match[0], start: piece.start + match.index, end: piece.start + match.index + match[0].length },
      index,
    ),
  );
}

function column(piece: Piece, index: number): Found {
  const head = classifyColumn(piece.text);
  const text = head.kind === 'year' && !head.isQualified && head.named !== undefined ? String(head.named) : piece.text;
  return {
    ...head,
    ...(head.kind === 'year' && head.named !== undefined ? { year: head.named } : {}),
    text,
    index,
    start: piece.start,
    end: piece.end,
  };
}

/** With single spaces only, the words at the end make a header where all of them are understood, and two have years. */
function readSingleSpaced(piece: Piece | undefined): { label: string; columns: Found[] } | undefined {
  const split = piece && splitSingleSpaced(piece.text);
  if (!split) return undefined;
  const columns = split.columns.map((text, index) => column({ text, start: 0, end: 0 }, index));
  const withYears = columns.filter(({ named, kind }) => named !== undefined || kind === 'range');
  if (withYears.length < 2 && !withYears.some(({ kind, text }) => kind === 'until' && !ENDS_IN_DATE.test(text)))
    return undefined;
  return { label: split.label, columns };
}

/** "Begroting 2021 2022 2023": later years without a word of their own are planned as well, where no figure of them is known. */
function withPlannedYears(columns: readonly Found[]): readonly Found[] {
  const at = columns.findIndex(({ kind }) => kind === 'planned');
  const plan = columns[at];
  if (plan?.named === undefined || columns.some(({ year }) => year === plan.named)) return columns;
  const first = plan.named;
  return columns.map((one, index): Found => {
    const { year, ...rest } = one;
    if (index < at || one.isQualified || year === undefined || year <= first) return one;
    return { ...rest, kind: 'planned', text: plan.text.replace(HAS_YEAR, String(year)) };
  });
}

/** Gives a year to the columns that count, and says so where one year has more than one. */
function choose(columns: readonly Found[], chosen: readonly string[]): { columns: Column[]; problem?: Problem } {
  const words = chosen.map(fold);
  const texts = new Set(columns.map(({ text }) => fold(text)));
  const matches = ({ text }: Found) =>
    words.some((word) => (texts.has(word) ? fold(text) === word : fold(text).includes(word)));
  const preferred = columns.filter((one) => one.named !== undefined && matches(one));
  const takenYears = new Set(preferred.map(({ named }) => named));
  const twice = columns.find(
    (one, index) =>
      one.named !== undefined &&
      !takenYears.has(one.named) &&
      mayCount(one) &&
      columns.some((other, at) => at > index && other.named === one.named && mayCount(other)),
  );
  const counted = columns.map((one): Column => {
    const { named, isQualified, year, ...rest } = one;
    const counts = preferred.includes(one) || (year !== undefined && !takenYears.has(named));
    return counts && named !== undefined ? { ...rest, year: named } : rest;
  });
  return twice?.named !== undefined && columns.some(({ isQualified }) => isQualified)
    ? { columns: counted, problem: twiceProblem(twice.named, columns) }
    : { columns: counted };
}

function mayCount({ kind }: Found): boolean {
  return kind === 'year' || kind === 'planned';
}

function twiceProblem(year: number, columns: readonly Found[]): Problem {
  const same = columns.filter(({ named }) => named === year);
  if (new Set(same.map(({ text }) => text)).size === 1)
    return {
      reason:
        'two tables stand beside each other: put the second one under the first, each with its own heading and years',
    };
  const actualFirst = [...same].sort((a, b) => Number(b.kind === 'year') - Number(a.kind === 'year'));
  const choices = actualFirst.map(wordsOf);
  return solvable`${year} stands there twice: ${same.map(({ text }) => `"${text}"`).join(' and ')}. Say which of them counts, by a word that it has: ${choices.map((words) => offer('--column', words))}`;
}

function wordsOf({ text }: Column): string {
  return text.replace(HAS_YEAR, '').trim() || text;
}

/** Columns of years of which none counts as a year. */
function findProblem(columns: readonly Column[]): Problem | undefined {
  if (columns.some(({ year }) => year !== undefined)) return undefined;
  const shown = columns.map(({ text }) => `"${text}"`).join(', ');
  const kinds = new Set(columns.map(({ kind }) => kind));
  if (kinds.has('range'))
    return {
      reason: `${shown}: figures are kept by one year, and these are two. Write the one year that each of them counts for, such as 2020 for 2019/20`,
    };
  const planned = columns.find(({ kind }) => kind === 'planned');
  if (planned)
    return solvable`${shown}: these are plans, not what came of them. If they are the figures to keep, add ${offer('--column', wordsOf(planned))}`;
  if (kinds.has('part'))
    return {
      reason: `${shown}: these are parts of a year. Figures are kept by whole years: leave only the columns of whole years`,
    };
  return kinds.has('other')
    ? solvable`${shown}: it is not clear that each of these is one year. Leave only the years in these places, or say which columns count: ${askFor('--column', '…')}`
    : undefined;
}

/** Years run one way, each once. Four figures that happen to look like years seldom do. */
function inOrder(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? 0)));
  return steps.every((step) => step !== 0 && step === steps[0]);
}
