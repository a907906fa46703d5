import type { Language } from '../languages/language.ts';
import type { Years } from '../model/query.ts';
import { hasCue, type Match } from './match.ts';

interface Shift {
  readonly by: number;
  readonly at: number;
  /** The last match that says it. */
  readonly end: number;
}

interface YearWords {
  readonly series: Years;
  readonly beyond: Years;
  /** A year named by its distance to another one. */
  readonly shift?: Shift;
  readonly vague?: 'last-year' | 'this-year';
}

/** Years that are named by other words than a number. */
export function findYearWords(
  matches: readonly Match[],
  known: Years,
  language: Language,
  said: Years,
  used: Set<number>,
): YearWords {
  let series: Years = [];
  let beyond: Years = [];
  let shift: Shift | undefined;
  let vague: 'last-year' | 'this-year' | undefined;
  matches.forEach((match, at) => {
    const before = used.size;
    if (hasCue(match, 'all-years')) series = known;
    else if (isSpan(matches, at, known, language)) series = known.slice(-(numberAt(matches, at, language) ?? 0));
    else if (hasCue(match, 'last-years')) {
      const wanted = lastYears(matches, at, known, language);
      series = wanted?.filter((year) => known.includes(year)) ?? series;
      beyond = wanted?.filter((year) => !known.includes(year)) ?? beyond;
    } else if (hasCue(match, 'previous-year', 'following-year') && !used.has(at))
      shift = shiftAt(matches, at, language) ?? shift;
    else if (hasCue(match, 'newest-year') && said.length === 0) series = series.length > 0 ? series : known.slice(-1);
    else if (hasCue(match, 'oldest-year') && said.length === 0) series = known.slice(0, 1);
    else if (hasCue(match, 'last-year')) {
      if (said.length > 0) shift = { by: -1, at, end: at };
      else vague = 'last-year';
    } else if (hasCue(match, 'this-year') && said.length === 0) vague = 'this-year';
    else return;
    if (used.size === before) used.add(at);
  });
  return { series, beyond, ...(shift ? { shift } : {}), ...(vague ? { vague } : {}) };
}

/** "de afgelopen drie jaar", "the past 2 years". */
function lastYears(matches: readonly Match[], at: number, known: Years, language: Language): Years | undefined {
  const number = matches[at + 1];
  const unit = matches[at + 2];
  if (unit && number && hasCue(unit, 'year')) {
    const count = numberAt(matches, at + 1, language);
    const newest = Math.max(...known);
    // As many as are asked for, whether the data have them or not; more than a life time is a typing error.
    if (count !== undefined && count >= 1 && count <= 100) return range(newest - count + 1, newest);
  }
  return number && hasCue(number, 'all-years') ? known : undefined;
}

/** "in die drie jaar": as many of the newest years, where the data have so many. */
function isSpan(matches: readonly Match[], at: number, known: Years, language: Language): boolean {
  const [before, unit] = [matches[at - 1], matches[at + 1]];
  if (!unit || !hasCue(unit, 'year') || unit.tokens.length > 1) return false;
  const count = numberAt(matches, at, language);
  return (
    count !== undefined &&
    count > 1 &&
    count <= known.length &&
    !!before &&
    hasCue(before, 'that', 'all-years', 'total', 'filler')
  );
}

/** A year named by its distance: "het jaar ervoor", "two years later"; "jaar voor" only where a year follows. */
export function shiftAt(
  matches: readonly Match[],
  at: number,
  language: Language,
  followed = false,
): Shift | undefined {
  const match = matches[at];
  if (!match) return undefined;
  const way = wayOf(match, followed);
  if (way !== 0) return { by: way * (countBefore(matches, at, language) ?? 1), at, end: at };
  const next = matches[at + 1];
  const nextWay = next ? wayOf(next, followed) : 0;
  if (!next || nextWay === 0 || hasCue(next, 'last-year')) return undefined;
  const count = countBefore(matches, at + 1, language);
  return count !== undefined ? { by: nextWay * count, at, end: at + 1 } : undefined;
}

/** −1 before, 1 after another year. */
function wayOf(match: Match, followed: boolean): number {
  if (hasCue(match, 'previous-year') || (followed && hasCue(match, 'before-year'))) return -1;
  return hasCue(match, 'following-year') || (followed && hasCue(match, 'after-year')) ? 1 : 0;
}

function countBefore(matches: readonly Match[], at: number, language: Language): number | undefined {
  const count = numberAt(matches, at - 1, language);
  return count !== undefined && count <= 10 ? count : undefined;
}

/** A number in digits or in words. */
function numberAt(matches: readonly Match[], at: number, language: Language): number | undefined {
  const token = matches[at]?.tokens[0];
  return token?.number ?? language.words.numbers[token?.word ?? ''];
}

export function range(from: number, to: number): number[] {
  // A range as wide as a typing error makes it ("2018-2200") must not fill the memory.
  return Array.from({ length: Math.min(to - from + 1, 300) }, (_, i) => from + i);
}
