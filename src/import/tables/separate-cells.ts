import { HAS_YEAR } from './years.ts';

const BARS = /^\s*[|│].*[|│]\s*$/;
const BAR_INSIDE = /\S\s*[|│]\s*\S/;
const BAR = /[|│]/;
const RULE = /^[\s|│+:=_─━┼├┤┬┴┌┐└┘-]*(?:--|==|──|━━)[\s|│+:=_─━┼├┤┬┴┌┐└┘-]*$/;
const HEADING = /^\s*#{1,6}\s+/;
const EMPHASIS = /^(?<mark>\*\*|__|`)(?<inside>.+)\k<mark>$/;
const QUOTED = /^\s*"(?:[^"]|"")*"(?:\s*[,;]\s*"(?:[^"]|"")*")+\s*$/;
const FIELD = /"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^;]+)|(?<=^|;)(?=;|$)/g;

/**
 * Lines whose cells are kept apart by bars ("| Boeken | 48.210 |"), by semicolons, or by quotes, with tabs between the
 * cells instead. The number of lines stays the same.
 */
export function separateCells(lines: readonly string[]): string[] {
  return withoutEmptyColumns(separate(lines));
}

/** A spreadsheet often begins with an empty column: where all rows do, it is left off. */
function withoutEmptyColumns(lines: readonly string[]): string[] {
  const rows = lines.filter((line) => line.includes('\t'));
  if (rows.length < 2 || !rows.every((line) => line.startsWith('\t'))) return [...lines];
  return withoutEmptyColumns(lines.map((line) => (line.startsWith('\t') ? line.slice(1) : line)));
}

function separate(lines: readonly string[]): string[] {
  const hasSemicolons = findSemicolonLines(lines);
  return lines.map((line, index) => {
    if (RULE.test(line) && (BAR.test(line) || line.includes('+'))) return '';
    if (BARS.test(line)) return cellsBetween(line.trim().slice(1, -1).split(BAR));
    const isAmongBars = [lines[index - 1], lines[index + 1]].some(
      (near) => near !== undefined && BAR_INSIDE.test(near),
    );
    if (BAR_INSIDE.test(line) && isAmongBars && !line.includes('\t')) return cellsBetween(line.split(BAR));
    if (hasSemicolons.has(index) || QUOTED.test(line)) return cellsBetween(fieldsOf(line));
    return plain(line.replace(HEADING, ''));
  });
}

function cellsBetween(cells: readonly string[]): string {
  return cells.map((cell) => plain(cell.trim())).join('\t');
}

/** Without the stars of bold print, where they are around all of it. */
function plain(text: string): string {
  return text.replace(EMPHASIS, '$<inside>');
}

function fieldsOf(line: string): string[] {
  const comma = QUOTED.test(line) && !line.includes('";');
  const fields = [...(comma ? line.replace(/"\s*,\s*"/g, '";"') : line).matchAll(FIELD)];
  return fields.map(({ groups }) => (groups?.quoted?.replaceAll('""', '"') ?? groups?.bare ?? '').trim());
}

/** Neighbouring lines with equally many semicolons, with a year in one of them, are a table. */
function findSemicolonLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let start = 0;
  while (start < lines.length) {
    const count = semicolons(lines[start] ?? '');
    let end = start + 1;
    while (end < lines.length && count > 0 && semicolons(lines[end] ?? '') === count) end += 1;
    const block = lines.slice(start, end);
    if (
      count > 0 &&
      (block.length > 1 || found.has(start - 2)) &&
      (found.size > 0 || block.some((line) => HAS_YEAR.test(line)))
    )
      for (let at = start; at < end; at += 1) found.add(at);
    start = end;
  }
  return found;
}

function semicolons(line: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, '').split(';').length - 1;
}
