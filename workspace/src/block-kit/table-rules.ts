import type { Report } from './fault.ts';
import { LIMITS } from './limits.ts';
import { richTextElements } from './rich-text-rules.ts';
import { boolean, integer, isJsonObject, list, number, object, oneOf, type Shape, string, typed } from './rules.ts';

const cellShapes: Readonly<Record<string, Shape>> = {
  raw_text: { required: ['text'], fields: { text: string() } },
  raw_number: { required: ['value', 'text'], fields: { value: number(), text: string() } },
  rich_text: { required: ['elements'], fields: { elements: richTextElements, block_id: string() } },
};
const cell = typed(() => cellShapes);
const blockId = string({ max: LIMITS.id });

const columnSetting = object({ fields: { align: oneOf('left', 'center', 'right'), is_wrapped: boolean() } });

export const tableShape: Shape = {
  required: ['rows'],
  fields: {
    block_id: blockId,
    rows: list(list(cell, { max: LIMITS.table.cells }), { max: LIMITS.table.rows }),
    column_settings: list((value, at, report) => value !== null && columnSetting(value, at, report), {
      min: 0,
      max: LIMITS.table.settings,
    }),
  },
  also: (table, at, report) => checkCharacters(table.rows, `${at}/rows`, LIMITS.table.characters, report),
};

export const dataTableShape: Shape = {
  required: ['caption', 'rows'],
  fields: {
    block_id: blockId,
    caption: string(),
    rows: list(list(cell, { max: LIMITS.dataTable.cells }), { min: 2, max: LIMITS.dataTable.rows }),
    page_size: integer({ min: 1, max: LIMITS.dataTable.page }),
    row_header_column_index: integer({ min: 0, max: LIMITS.dataTable.cells - 1 }),
  },
  also: (table, at, report) => {
    checkCharacters(table.rows, `${at}/rows`, LIMITS.dataTable.characters, report);
    checkDataRows(table.rows, `${at}/rows`, report);
    checkHeaderColumn(table.row_header_column_index, table.rows, at, report);
  },
};

function checkDataRows(rows: unknown, at: string, report: Report): void {
  if (!Array.isArray(rows) || !Array.isArray(rows[0])) return;
  const header: readonly unknown[] = rows[0];
  header.forEach((entry, column) => {
    const isRich = isJsonObject(entry) && entry.type === 'rich_text';
    if (isRich) report(`${at}/0/${column}/type`, 'unsupported type: rich_text in the header row');
  });
  rows.forEach((row, index) => {
    if (Array.isArray(row) && row.length !== header.length) {
      report(`${at}/${index}`, `all rows must have the same number of cells (${header.length})`);
    }
  });
}

function checkHeaderColumn(column: unknown, rows: unknown, at: string, report: Report): void {
  const width = Array.isArray(rows) && Array.isArray(rows[0]) ? rows[0].length : undefined;
  if (typeof column === 'number' && width !== undefined && column >= width) {
    report(`${at}/row_header_column_index`, `must be at most ${width - 1}`);
  }
}

function checkCharacters(rows: unknown, at: string, max: number, report: Report): void {
  if (countCharacters(rows) > max)
    report(at, `table cells may hold no more than ${max} characters together`, 'invalid_attachments');
}

/** All characters shown in the cells, which Slack limits per table and per message. */
export function countCharacters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + countCharacters(entry), 0);
  if (!isJsonObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : 0;
  return own + countCharacters(value.elements);
}
