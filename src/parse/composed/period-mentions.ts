import type { Language } from '../../languages/language.ts';
import type { Years } from '../../model/query.ts';
import { inOrder } from '../../model/years.ts';
import { hasCue, type Match } from '../match.ts';
import { shiftedYear, yearAt } from '../year-at.ts';
import { range, shiftAt } from '../year-words.ts';

/** Years that are named in one place: one, a list ("2018 and 2020") or a range. */
export interface PeriodMention {
  readonly at: number;
  /** The last place that names it. */
  readonly end: number;
  readonly years: Years;
  /** From one year to another. */
  readonly ranged?: true;
  /** The years that are not those that were asked for before. */
  readonly others?: true;
  /** Every one of the years that there are. */
  readonly all?: true;
  /** So many years before (negative) or after another one. */
  readonly shift?: number;
  /** "that year", "in those years": years that were named before. */
  readonly back?: true;
}

const RANGE_GAP = /^(?:[-–—−]+>?|→|…|\.{2,}|\/|>+)$/;
const LIST_GAP = /^[,/&+:]['’‘]?$/;

/** All periods of a text, in order. Two that only a comma, "and" or "to" parts are one. */
export function findPeriods(matches: readonly Match[], known: Years, language: Language): PeriodMention[] {
  const single: PeriodMention[] = [];
  for (let at = 0; at < matches.length; at++) {
    const found = periodAt(matches, at, known, language, single.at(-1));
    if (!found) continue;
    single.push(found);
    at = found.end;
  }
  const joined: PeriodMention[] = [];
  for (const next of single) {
    const last = joined.at(-1);
    const both = last && join(last, next, matches);
    if (both) joined.splice(-1, 1, both);
    else joined.push(next);
  }
  return joined;
}

function periodAt(
  matches: readonly Match[],
  at: number,
  known: Years,
  language: Language,
  last: PeriodMention | undefined,
): PeriodMention | undefined {
  const match = matches[at];
  if (!match) return undefined;
  const before = last?.years.at(-1);
  const previous = last && before !== undefined ? { year: before, at: last.at, end: last.end } : undefined;
  const named = shiftedYear(matches, at, known, language) ?? yearAt(matches, at, known, language, previous);
  if (named) return { at: openerOf(matches, named.at), end: named.end, years: opened(matches, named, known) };
  if (hasCue(match, 'other-years')) return { at: openerOf(matches, at), end: at, years: [], others: true };
  const counted = countedYears(matches, at, known, language);
  if (counted) return { at: openerOf(matches, at), end: counted, years: known, all: true };
  if (hasCue(match, 'all-years')) return { at: openerOf(matches, at), end: at, years: known, all: true };
  if (hasCue(match, 'oldest-year')) return { at: openerOf(matches, at), end: at, years: known.slice(0, 1) };
  if (hasCue(match, 'newest-year') && match.tokens.length > 1)
    return { at: openerOf(matches, at), end: at, years: known.slice(-1) };
  const shift = shiftAt(matches, at, language);
  if (shift && !hasCue(match, 'last-year')) return { at, end: shift.end, years: [], shift: shift.by };
  if (hasCue(match, 'that-year')) return { at: openerOf(matches, at), end: at, years: [], back: true };
  return undefined;
}

/** "3 jaren", "each of the three reported years": as many years as there are. Where they are named. */
function countedYears(matches: readonly Match[], at: number, known: Years, { words }: Language): number | undefined {
  const token = matches[at]?.tokens[0];
  const count = token?.number ?? words.numbers[token?.word ?? ''];
  if (count !== known.length || known.length < 2) return undefined;
  const year = matches.findIndex(
    (match, i) => i > at && i <= at + 2 && hasCue(match, 'year') && !hasCue(match, 'above'),
  );
  const between = matches.slice(at + 1, year).every((match) => hasCue(match, 'filler') || !match.entry);
  return year > 0 && between ? year : undefined;
}

/** "in 2019", "over the three years": the preposition belongs to the year, with the article between the two. */
function openerOf(matches: readonly Match[], at: number): number {
  const article = matches[at - 1];
  const isArticle = article?.tokens.length === 1 && hasCue(article, 'filler') && !hasCue(article, 'from');
  return opens(matches[at - 1]) ? at - 1 : isArticle && opens(matches[at - 2]) ? at - 2 : at;
}

/** A word that means "more than" before a number opens a period before years ("over"). */
function opens(match: Match | undefined): boolean {
  if (!match || hasCue(match, 'than') || match.tokens.some(({ number }) => number !== undefined)) return false;
  return hasCue(match, 'from', 'since', 'up-to', 'until', 'between', 'year');
}

/** "since 2019", "until 2019". */
function opened(matches: readonly Match[], { at, year }: { at: number; year: number }, known: Years): Years {
  const before = matches[at - 1];
  if (before && hasCue(before, 'since')) return inOrder([...known.filter((one) => one >= year), year]);
  if (before && hasCue(before, 'up-to') && !hasCue(before, 'from'))
    return inOrder([...known.filter((one) => one <= year), year]);
  return [year];
}

function join(a: PeriodMention, b: PeriodMention, matches: readonly Match[]): PeriodMention | undefined {
  if ([a, b].some(({ shift, back, others }) => shift !== undefined || back || others)) return undefined;
  const between = matches.slice(a.end + 1, b.at);
  const gap = matches[b.at]?.tokens[0]?.gap ?? '';
  const whole = { at: a.at, end: b.end };
  if (a.all || b.all)
    return between.length === 0 && gap === '' ? { ...whole, years: a.all ? b.years : a.years } : undefined;
  const opener = matches[b.at];
  const [last, first] = [a.years.at(-1) ?? 0, b.years[0] ?? 0];
  const ranged = {
    ...whole,
    years: inOrder([...a.years, ...range(Math.min(last, first), Math.max(last, first)), ...b.years]),
    ranged: true,
  } as const;
  if (between.length === 0 && RANGE_GAP.test(gap.replace(/['’‘]/g, '')))
    return gap === '/' && last > first ? undefined : ranged;
  if (opener && hasCue(opener, 'until') && between.length === 0) return ranged;
  if (between.length === 1 && between[0] && hasCue(between[0], 'until')) return ranged;
  const opensBetween = matches[a.at] && hasCue(matches[a.at] as Match, 'between');
  const listed = between.every((match) => hasCue(match, 'and') || hasCue(match, 'follow-up')) && between.length <= 2;
  if (opensBetween && listed && between.length > 0) return ranged;
  const bare = gap === '' && opener?.tokens[0]?.number !== undefined;
  const linked = between.length > 0 ? /^,?$/.test(gap) : LIST_GAP.test(gap) || bare;
  if (!listed || !linked || /[.?!;\n]/.test(matches[a.end + 1]?.tokens[0]?.gap ?? '')) return undefined;
  return { ...whole, years: inOrder([...a.years, ...b.years]) };
}
