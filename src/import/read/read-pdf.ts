import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { raiseDigits } from '../tables/signs.ts';
import { refuseFile } from './refuse-file.ts';
import type { SourceDocument, SourceReader } from './source-document.ts';

/** A stretch of text on a page: where it begins, how wide and how high it is. The y axis runs upwards. */
interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SMALL = 0.8;
const SAME_LINE = 0.5;
const PARAGRAPH = 1.9;

/** The text of a PDF, with each word where it stands on the page, so that columns are in line. */
export const readPdf: SourceReader = async (bytes) => {
  const pages = await pagesOf(bytes);
  if (pages.every((page) => page.length === 0))
    refuseFile(
      'this PDF has no text: it is a scan, a picture of paper. Ask for the file that it was printed from, or type the table over',
    );
  return toText(pages.map(linesOfPage));
};

async function pagesOf(bytes: Uint8Array): Promise<Stretch[][]> {
  try {
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const pdf = await task.promise;
    const pages: Stretch[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        items.flatMap((item): Stretch[] => {
          if (!('str' in item) || item.str.trim() === '') return [];
          const [, , , , x = 0, y = 0] = item.transform as number[];
          return [{ text: item.str, x, y, width: item.width, height: item.height }];
        }),
      );
    }
    await task.destroy();
    return pages;
  } catch (error) {
    const hasPassword = error instanceof Error && error.name === 'PasswordException';
    return refuseFile(
      hasPassword ? 'this PDF has a password: save it without one' : 'this PDF cannot be opened; it may be damaged',
    );
  }
}

function toText(pages: readonly (readonly string[])[]): SourceDocument {
  const places = pages.flatMap((lines, page) => lines.map((_, line) => `page ${page + 1}, line ${line + 1}`));
  const text = pages.map((lines) => lines.join('\n')).join('\n\f');
  return { text: `${text}\n`, placeOf: (line) => places[line - 1] ?? '' };
}

/** The lines of a page from top to bottom, with an empty one between paragraphs. */
function linesOfPage(stretches: readonly Stretch[]): string[] {
  const character = characterWidth(stretches);
  const left = Math.min(...stretches.map(({ x }) => x));
  const rows = rowsOf(stretches);
  return rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const gap = above ? yOf(above) - yOf(row) : 0;
    const line = lineOf(row, left, character);
    return above && gap > PARAGRAPH * heightOf(row) ? ['', line] : [line];
  });
}

function rowsOf(stretches: readonly Stretch[]): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const one of [...stretches].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.find((other) => Math.abs(yOf(other) - one.y) <= SAME_LINE * Math.max(heightOf(other), one.height));
    if (row) row.push(one);
    else rows.push([one]);
  }
  return rows.sort((a, b) => yOf(b) - yOf(a)).map((row) => row.sort((a, b) => a.x - b.x));
}

/** A line is where its largest letters are: a raised mark stands higher. */
function largest(row: readonly Stretch[]): Stretch | undefined {
  return [...row].sort((a, b) => b.height - a.height)[0];
}

function yOf(row: readonly Stretch[]): number {
  return largest(row)?.y ?? 0;
}

function heightOf(row: readonly Stretch[]): number {
  return largest(row)?.height ?? 0;
}

function characterWidth(stretches: readonly Stretch[]): number {
  const widths = stretches.map(({ text, width }) => width / text.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] || 5;
}

/** Each stretch at its place: at least two spaces where there is a gap, one where there is only a space. */
function lineOf(row: readonly Stretch[], left: number, character: number): string {
  const height = heightOf(row);
  let line = '';
  let end = left;
  for (const one of row) {
    const gap = one.x - end;
    const place = Math.round((one.x - left) / character);
    const text = one.height < SMALL * height ? raised(one.text) : one.text;
    if (gap > 1.2 * character) line = `${line}  `.padEnd(place);
    else if (text === one.text && gap > 0.15 * character && line !== '' && !line.endsWith(' ') && !text.startsWith(' '))
      line += ' ';
    line += text;
    end = one.x + one.width;
  }
  return line.trimEnd();
}

function raised(text: string): string {
  const trimmed = text.trim();
  return /^\d{1,2}$/.test(trimmed) ? raiseDigits(trimmed) : text;
}
