import type { ResolvedTable } from '../match/resolution.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Factsheet } from '../tables/factsheet.ts';
import type { BuiltFootnotes } from './build-footnotes.ts';

/** So many times more than the other figures of its row, a figure may have a footnote mark behind it. */
const FAR = 3;
const NUMBER = /^\d+$/;
/** A line that begins as a footnote does, to which no mark leads. */
const LOOSE_NOTE = /^[([]?(?<marker>\d{1,2})[)\].:]?\s+\p{L}.{8,}/u;

/**
 * Figures that end in the number of a footnote that stands nowhere else, and fit their row only without it: 9802 among 975
 * and 960 is likely to be 980².
 */
export function findGluedMarkers(
  tables: readonly ResolvedTable[],
  { unplaced }: Pick<BuiltFootnotes, 'unplaced'>,
  { skipped }: Pick<Factsheet, 'skipped'>,
): Refusal[] {
  const loose = skipped.flatMap(({ texts, lines: [line] }) =>
    texts.flatMap((text) => {
      const marker = LOOSE_NOTE.exec(text)?.groups?.marker;
      return marker === undefined ? [] : [{ marker, line }];
    }),
  );
  const markers = [...unplaced.filter(({ marker }) => NUMBER.test(marker)), ...loose];
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ label, values }) =>
      values.flatMap(({ cell: { value } }, index): Refusal[] => {
        const others = values.filter((_, at) => at !== index).map(({ cell }) => Math.abs(cell.value));
        const found = markers.find(({ marker }) => fitsWithout(value, marker, others));
        if (!found) return [];
        const without = String(value).slice(0, -found.marker.length);
        const reason = `${value} ends in ${found.marker}, the number of the footnote on line ${found.line}, which has no other place. Is it ${without} with a mark? Write it as "${without} (${found.marker})", or else the footnote's mark where it belongs`;
        return [{ line: label.line, text: label.text, reason }];
      }),
    ),
  );
}

function fitsWithout(value: number, marker: string, others: readonly number[]): boolean {
  const digits = String(value);
  if (!Number.isInteger(value) || !digits.endsWith(marker) || digits.length <= marker.length || others.length === 0)
    return false;
  const without = Number(digits.slice(0, -marker.length));
  const largest = Math.max(...others);
  const smallest = Math.min(...others);
  return value > FAR * largest && without <= FAR * largest && without * FAR >= smallest;
}
