import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { raiseDigits } from '../tables/signs.ts';
import { decodeText } from './read-text.ts';
import { refuseFile } from './refuse-file.ts';
import { rowToLine } from './row-to-line.ts';
import type { SourceDocument, SourceReader } from './source-document.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set(['script', 'style', 'head', 'nav', 'noscript', 'template', 'svg', 'button', 'form']);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li tr caption section article header footer main figure figcaption dt dd blockquote ul ol dl'.split(
    ' ',
  ),
);
const NOTE_ID = /^(?:footnote|endnote)-(?<number>\d+)$/;

/** A web page, or a part of one: its tables and the text around them, each on lines of their own. */
export const readHtml: SourceReader = (bytes) => htmlToText(decodeText(bytes));

export function htmlToText(html: string): SourceDocument {
  const lines: string[] = [];
  const places: string[] = [];
  let tables = 0;
  let open = '';
  const add = (line: string, place: string) => {
    lines.push(line);
    places.push(place);
  };
  const flush = () => {
    if (open.trim() !== '') add(open.replace(/\s+/g, ' ').trim(), 'text');
    open = '';
  };
  const walk = (node: Node): void => {
    if (isElement(node) && SKIPPED.has(node.tagName)) return;
    if (isElement(node) && node.tagName === 'table') {
      flush();
      tables += 1;
      add('', '');
      tableToLines(node).forEach((line, row) => {
        add(line, `table ${tables}, row ${row + 1}`);
      });
      add('', '');
      return;
    }
    if ('value' in node) open += node.value;
    const isBlock = isElement(node) && BLOCKS.has(node.tagName);
    if (isBlock) flush();
    if (isElement(node)) open += noteMark(node);
    if (isElement(node) && node.tagName === 'sup') open += raised(textOf(node));
    else if ('childNodes' in node) for (const child of node.childNodes) walk(child);
    if (isBlock || (isElement(node) && node.tagName === 'br')) flush();
  };
  walk(parse(html));
  flush();
  if (lines.every((line) => line === '')) refuseFile('there is no text in this file');
  return { text: `${lines.join('\n')}\n`, placeOf: (line) => places[line - 1] ?? '' };
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The footnotes of a Word file are list items that have lost their number. */
function noteMark(node: Element): string {
  const number = NOTE_ID.exec(attribute(node, 'id') ?? '')?.groups?.number;
  return node.tagName === 'li' && number !== undefined ? `[${number}] ` : '';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (isElement(node) && node.tagName === 'br') return ' ';
  if (isElement(node) && node.tagName === 'sup') return raised(node.childNodes.map(textOf).join(''));
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Small raised digits are the mark of a footnote, and no part of the figure that they stand behind. */
function raised(text: string): string {
  const trimmed = text.trim();
  if (/^\d{1,2}$/.test(trimmed)) return raiseDigits(trimmed);
  return /^[a-z]$/.test(trimmed) ? ` ${trimmed})` : trimmed;
}

/** Each row as a line. A cell over several columns or rows stands in each of them; a row of one such cell stands once. */
function tableToLines(table: Element): string[] {
  const grid: string[][] = [];
  const captions = descendants(table, 'caption').map((caption) => textOf(caption).replace(/\s+/g, ' ').trim());
  descendants(table, 'tr').forEach((row, r) => {
    grid[r] ??= [];
    const cells = row.childNodes.filter(
      (node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'),
    );
    let column = 0;
    for (const cell of cells) {
      while (grid[r]?.[column] !== undefined) column += 1;
      const text = textOf(cell).replace(/\s+/g, ' ').trim();
      const width = span(cell, 'colspan');
      const isWholeRow = cells.length === 1;
      for (let down = 0; down < span(cell, 'rowspan'); down += 1) {
        const line = grid[r + down] ?? [];
        grid[r + down] = line;
        for (let right = 0; right < width; right += 1) line[column + right] = isWholeRow && right > 0 ? '' : text;
      }
      column += width;
    }
  });
  return [...captions, ...grid.map((cells) => rowToLine(Array.from(cells, (cell) => cell ?? '')))];
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : 1;
}

function descendants(node: Element, tag: string): Element[] {
  return node.childNodes.flatMap((child): Element[] => {
    if (!isElement(child)) return [];
    if (child.tagName === tag) return [child];
    return child.tagName === 'table' ? [] : descendants(child, tag);
  });
}
