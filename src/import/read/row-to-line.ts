const LINE_BREAKS = /\s*[\r\n]+\s*/g;
const EMPTY_END = /\t+$/;

/** The cells of a row with tabs between them; empty cells at its end are left off. */
export function rowToLine(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replaceAll('\t', ' ').replace(LINE_BREAKS, ' ').trim())
    .join('\t')
    .replace(EMPTY_END, '');
}
