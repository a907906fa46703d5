import type { Problem } from '../report/offer.ts';
import type { Around, Assembly } from './assembly.ts';
import type { Item } from './classify-line.ts';

const FAR = 5;

/**
 * Whether numbers such as 2010, 1998 and 1954, with a name before them, are the years of another table or the counts of a
 * row: counts where they are as many as the table has columns, and no years that go with those. Where both can be, nobody
 * can tell.
 */
export function countsOrYears(
  { table, shared, seenYears: seen }: Assembly,
  years: readonly number[],
  { line }: Item,
  { before, next }: Around,
): 'years' | 'counts' | { readonly unclear: Problem } {
  const columns = table?.columns ?? shared;
  if (!columns || columns.length !== years.length || seen.size === 0) return 'years';
  if (years.every((year) => seen.has(year))) return 'years';
  const isAfterGap = before === undefined || before.line.number < line.number - 1;
  const hasRows = next?.kind === 'row' || next?.kind === 'text' || next?.kind === 'scale';
  const isNear = years.some((year) => [...seen].some((one) => Math.abs(one - year) <= (years.length > 1 ? 0 : FAR)));
  if (years.length > 1 && !isNear && !runsByOne(years)) return 'counts';
  if (isNear && runsByOne(years) && isAfterGap && hasRows) return 'years';
  const shown = years.join(', ');
  return {
    unclear: {
      reason: `${shown} can be the years of another table, or counts in a row of the table above. If they are counts, write them with a sign between the thousands (2.010); if they are years, write "jaar ${years[0]}" or "year ${years[0]}" for the first of them`,
    },
  };
}

function runsByOne(years: readonly number[]): boolean {
  return years.slice(1).every((year, index) => Math.abs(year - (years[index] ?? 0)) === 1);
}
