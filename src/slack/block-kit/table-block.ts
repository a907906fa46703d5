import type { types } from '@slack/bolt';
import type { MessageTable } from '../../model/message.ts';
import { escapeMrkdwn } from './escape.ts';
import { LIMITS } from './limits.ts';

/** What is shown of a table, and how many of its rows and columns are not. */
export interface FittedTable {
  readonly table: MessageTable;
  readonly moreRows: number;
  readonly moreColumns: number;
}

/** The part of a table that one block can hold: the newest years, and as many rows as fit. */
export function fitTable(table: MessageTable): FittedTable {
  const { rows: maxRows, columns: maxColumns, characters } = LIMITS.table;
  const from = Math.max(0, table.columns.length - (maxColumns - 1));
  const columns = table.columns.slice(from);
  let left = characters - table.caption.length - columns.join('').length;
  const rows = [];
  for (const row of table.rows.slice(0, maxRows - 1)) {
    const cells = row.cells.slice(from);
    left -= row.label.length + cells.reduce((sum, { text }) => sum + text.length, 0);
    if (left < 0) break;
    rows.push({ ...row, cells });
  }
  return {
    table: { ...table, columns, rows },
    moreRows: table.more + table.rows.length - rows.length,
    moreColumns: from,
  };
}

/** Slack's own table: what is measured down, the years across, numbers to the right. */
export function tableBlock({ caption, columns, rows }: MessageTable): types.TableBlock {
  return {
    type: 'table',
    column_settings: [{ align: 'left', is_wrapped: true }, ...columns.map(() => ({ align: 'right' as const }))],
    rows: [
      [caption, ...columns].map(cell),
      ...rows.map(({ label, cells, isTotal }) => {
        const texts = [label, ...cells.map(({ text }) => text)];
        return isTotal ? texts.map(boldCell) : texts.map(cell);
      }),
    ],
  };
}

function cell(text: string): types.RawTextElement {
  return { type: 'raw_text', text: text || '–' };
}

function boldCell(text: string): types.RichTextBlock {
  const bold = { type: 'text', text: text || '–', style: { bold: true } } as const;
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [bold] }] };
}

/** The same table in letters of one width, where Slack refuses its own; undefined rows are counted in `moreRows`. */
export function fencedTable({ columns, rows }: MessageTable): { readonly text: string; readonly moreRows: number } {
  const widths = columns.map(
    (column, i) => Math.max(column.length, ...rows.map(({ cells }) => cells[i]?.text.length ?? 0)) + 2,
  );
  const isWide = widths.reduce((sum, width) => sum + width, 0) > LIMITS.monospaceLine;
  const line = (texts: readonly string[]) => texts.map((text, i) => text.padStart(widths[i] ?? 0)).join('');
  const head = isWide ? [] : [line(columns)];
  const lines = [...head];
  const size = () => escapeMrkdwn(lines.join('\n')).length;
  let shown = 0;
  for (const { label, cells } of rows) {
    const texts = cells.map(({ text }) => text);
    const values = isWide ? columns.map((column, i) => `  ${column}  ${texts[i] ?? ''}`) : [line(texts)];
    lines.push(...wrap(label, LIMITS.monospaceLine), ...values);
    if (size() > LIMITS.text - 10) {
      lines.splice(lines.length - values.length - wrap(label, LIMITS.monospaceLine).length);
      break;
    }
    shown += 1;
  }
  return {
    text: `\`\`\`\n${escapeMrkdwn(lines.join('\n')).replace(/`{3,}/g, "'''")}\n\`\`\``,
    moreRows: rows.length - shown,
  };
}

function wrap(text: string, width: number): string[] {
  if (text.length <= width) return [text];
  const space = text.lastIndexOf(' ', width);
  const at = space > 0 ? space : width;
  return [text.slice(0, at), ...wrap(text.slice(at).trimStart(), width)];
}
