import { type CellObject, read, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { offer, solvable } from '../report/offer.ts';
import { readColumns } from '../tables/read-columns.ts';
import { EXACT } from '../tables/signs.ts';
import { refuseFile } from './refuse-file.ts';
import { rowToLine } from './row-to-line.ts';
import type { SourceReader } from './source-document.ts';

const EURO = /€|EUR/;
/** A comma behind the digits of a number format: the cell shows thousands of what it holds. */
const SHOWN_IN_THOUSANDS = /[0#?],+(?:\.[0#]+)?(?=["\s;)_]|$)/;

/** One sheet of an Excel or OpenDocument spreadsheet: line 7 is row 7. Values come from the cells, not from their picture. */
export const readSpreadsheet: SourceReader = (bytes, { sheet: asked }) => {
  const book = open(bytes);
  const { name, lines } = chooseSheet(book, asked);
  if (lines.every((line) => line === '')) refuseFile(`the sheet "${name}" is empty`);
  return { text: `${lines.join('\n')}\n`, placeOf: (line) => `sheet ${name}, row ${line}` };
};

/** A sheet, each of its rows as a line. */
interface Sheet {
  readonly name: string;
  readonly lines: readonly string[];
}

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', cellNF: true, cellDates: true });
  } catch (error) {
    const protectedFile = /password|encrypt/i.test(String(error));
    return refuseFile(
      protectedFile
        ? 'this spreadsheet has a password: save it without one'
        : 'this spreadsheet cannot be opened; it may be damaged. Save it again as .xlsx',
    );
  }
}

/** The sheet that was asked for; without that, the only one with years above columns. */
function chooseSheet(book: WorkBook, asked: string | undefined): Sheet {
  const visible = book.SheetNames.filter((_, index) => !book.Workbook?.Sheets?.[index]?.Hidden);
  const list = visible.map((name) => `"${name}"`).join(', ');
  const read = (name: string): Sheet => ({ name, lines: linesOf(book.Sheets[name] ?? {}) });
  if (asked !== undefined) {
    const found = book.SheetNames.find((name) => name.toLowerCase() === asked.toLowerCase());
    return found === undefined ? refuseFile(`there is no sheet "${asked}". There are: ${list}`) : read(found);
  }
  const filled = visible.filter((name) => book.Sheets[name]?.['!ref']).map(read);
  const withYears = filled.filter(({ lines }) => lines.some((line) => readColumns(line)));
  const [only, ...more] = withYears.length > 0 ? withYears : filled;
  if (only === undefined) return refuseFile('this spreadsheet is empty');
  return more.length === 0
    ? only
    : refuseFile(
        solvable`there are more sheets than one with years. Say which: ${[only, ...more].map(({ name }) => offer('--sheet', name))}`,
      );
}

function linesOf(sheet: WorkSheet): string[] {
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const merges = (sheet['!merges'] ?? []).filter(({ s }) => s.c > 0 || s.r > 0);
  return Array.from({ length: end.r + 1 }, (_, row) => {
    const cells = Array.from({ length: end.c + 1 }, (_unused, column) => {
      const own = sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
      const merge =
        own?.v === undefined
          ? merges.find(({ s, e }) => row >= s.r && row <= e.r && column >= s.c && column <= e.c)
          : undefined;
      return cellText(merge ? (sheet[utils.encode_cell(merge.s)] as CellObject | undefined) : own, row, column);
    });
    return rowToLine(isTitle(cells) ? cells.slice(0, 1) : cells);
  });
}

/** The same words over the whole width: a title in merged cells. */
function isTitle(cells: readonly string[]): boolean {
  return cells.length > 1 && cells[0] !== '' && cells.every((cell) => cell === cells[0]);
}

function cellText(cell: CellObject | undefined, row: number, column: number): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.v === undefined) return cell.f ? '#formula' : '';
  if (cell.t === 'e') return String(cell.w ?? '#error');
  if (cell.v instanceof Date) return dateText(cell.v);
  if (cell.t !== 'n' || typeof cell.v !== 'number') return String(cell.v);
  const format = String(cell.z ?? '');
  if (SHOWN_IN_THOUSANDS.test(format.replaceAll(/"[^"]*"/g, ''))) {
    const place = utils.encode_cell({ r: row, c: column });
    refuseFile(
      `cell ${place} holds ${cell.v} and shows it in thousands. Give it the number format of a plain number, so that what it shows is what it holds`,
    );
  }
  if (format.includes('%')) return `${exact(cell.v * 100)}%`;
  return EURO.test(format) ? `€ ${exact(cell.v)}` : exact(cell.v);
}

function dateText(date: Date): string {
  return `${date.getUTCDate()}-${date.getUTCMonth() + 1}-${date.getUTCFullYear()}`;
}

/** Without what binary fractions leave behind, and with so many decimals that nobody takes them for thousands. */
function exact(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const [whole = '', decimals = ''] = rounded
    .toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 })
    .split('.');
  if (decimals === '') return whole;
  return `${EXACT}${whole}.${decimals.length > 2 ? decimals.padEnd(5, '0') : decimals}`;
}
