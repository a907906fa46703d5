import { parseCell } from './parse-cell.ts';
import { splitPieces } from './split-pieces.ts';
import { MONTHS } from './vocabulary.ts';

/** What a line looks like by its cells, wherever it stands. */
export interface LineCells {
  readonly looksLike: 'row' | 'figures' | 'text';
  /** How many cells there are behind its name; for a line of words, none. */
  readonly count: number;
}

const HAS_LETTER = /\p{L}/u;
const NUMBERED = /^\d{1,3}[.)]?$/;
const PART_OF_CELL = /^(?:€|%|\d+)$/;
const LEADING_ZERO = /^0\d/;
const ENDS_IN_GROUP = /^[1-9]\d{0,2}$/;
const LONGEST_NAME = 140;
const TEXT: LineCells = { looksLike: 'text', count: 0 };

export function cellsOfLine(text: string): LineCells {
  const { layout, pieces } = splitPieces(text);
  if (layout === 'single') return cellsOfWords(pieces[0]?.text ?? '');
  const filled = pieces.filter((piece, index) => index === 0 || layout === 'tabs' || piece.text !== '');
  const [first, ...rest] = filled;
  const isNumbered = first !== undefined && NUMBERED.test(first.text) && HAS_LETTER.test(rest[0]?.text ?? '');
  const name = isNumbered ? rest[0]?.text : first?.text;
  const cells = (isNumbered ? rest.slice(1) : rest).filter((piece) => piece.text !== '');
  const kinds = cells.map((piece) => parseCell(piece.text).kind);
  const count = cells.length;
  if (!name || !HAS_LETTER.test(name) || parseCell(name).kind !== 'text') {
    const all = filled.filter((piece) => piece.text !== '').map((piece) => parseCell(piece.text).kind);
    const areFigures = all.length > 0 && all.every((kind) => kind !== 'text') && all.includes('number');
    return areFigures ? { looksLike: 'figures', count: all.length } : TEXT;
  }
  const isRow = kinds.some((kind) => kind !== 'text') && (kinds.at(-1) !== 'text' || kinds.includes('number'));
  return isRow ? { looksLike: 'row', count } : TEXT;
}

/** With single spaces, the words at the end that are numbers, or hold the place of one. A date is no number. */
function cellsOfWords(text: string): LineCells {
  const words = text.split(' ');
  const isCell = words.map((word, index) => isPartOfCell(word, words[index - 1]));
  const from = isCell.lastIndexOf(false) + 1;
  const run = words.slice(from).filter((word) => word !== '€');
  const areNumbers = run.some((word) => !['missing', 'text'].includes(parseCell(word).kind));
  const areEmpty = run.length > 1 && run.every((word) => parseCell(word).kind === 'missing');
  if (run.length === 0 || !(areNumbers || areEmpty)) return TEXT;
  const name = words.slice(0, from);
  if (!HAS_LETTER.test(name.join(' '))) return run.length > 1 ? { looksLike: 'figures', count: run.length } : TEXT;
  const before = name.at(-1)?.toLowerCase().replace('.', '') ?? '';
  if ((run.length === 1 && MONTHS.has(before)) || text.length >= LONGEST_NAME) return TEXT;
  return { looksLike: 'row', count: run.length };
}

/** "034" is the end of 12 034, and else the start of a telephone number. */
function isPartOfCell(word: string, before: string | undefined): boolean {
  if (LEADING_ZERO.test(word)) return word.length === 3 && before !== undefined && ENDS_IN_GROUP.test(before);
  return PART_OF_CELL.test(word) || parseCell(word).kind !== 'text';
}
