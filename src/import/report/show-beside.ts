import { EXACT, LINE_END } from '../tables/signs.ts';
import type { ImportReport } from './import-report.ts';

/** The source of a report, for pointing into it. */
export interface ShownSource {
  readonly text: string;
  readonly placeOf?: (line: number) => string;
}

const WIDEST = 70;

/** Each line that figures were read from, and under it those figures: so that somebody can see that they are right. */
export function showBeside(report: ImportReport, { text, placeOf }: ShownSource): string {
  const lines = text.split(LINE_END);
  const all = [...report.newFigures, ...report.revised, ...report.corrected].sort((a, b) => a.line - b.line);
  const byLine = Map.groupBy(all, ({ line }) => line);
  const shown = [...byLine].map(([line, figures]) => {
    const source = (lines[line - 1] ?? '').replaceAll('\t', ' | ').replace(/ {2,}/g, '  ').replaceAll(EXACT, '').trim();
    const place = placeOf?.(line) ?? `line ${line}`;
    const read = figures.map(({ year, value, unit }) => `${year}: ${value} ${unit}`).join('; ');
    return `${place}: ${source.slice(0, WIDEST)}\n    ${figures[0]?.label}: ${read}`;
  });
  return ['WHAT WAS READ, under the line that it was read from', ...shown].join('\n');
}
