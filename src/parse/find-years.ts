import type { Language } from '../languages/language.ts';
import type { Origin, Years } from '../model/query.ts';
import { hasCue, type Match } from './match.ts';

/** The years that a question names. */
export interface FoundYears {
  readonly years: Years;
  readonly from: Origin | 'none';
  /** First and last of a range ("van 2018 naar 2020"). */
  readonly ends?: readonly [number, number];
  /** Named, but not in the data. */
  readonly missing: Years;
  /** Named as left out ("behalve 2019"). */
  readonly excluded: Years;
  /** All years, or the last so many. */
  readonly series: boolean;
  /** Of "the last five years" those that are before the data begin. */
  readonly beyond: Years;
  /** A year before, or after, another one: of the thread, or of this question. */
  readonly relative?: 'previous' | 'following';
  /** Depends on today's date, which is never read. */
  readonly vague?: 'last-year' | 'this-year';
  /** Matches that said something about years. */
  readonly used: ReadonlySet<number>;
}

interface Mention {
  readonly year: number;
  readonly at: number;
  readonly end: number;
}

const RANGE_GAP = /^(?:[-–—−]+>?|→|\.{2,}|\/|>+)$/;

export function findYears(matches: readonly Match[], known: Years, language: Language): FoundYears {
  const mentions = findMentions(matches, known, language);
  const used = new Set(mentions.flatMap(({ at, end }) => range(at, end)));
  const excluded: number[] = [];
  const said: number[] = [];
  let ends: readonly [number, number] | undefined;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention) continue;
    if (isExcluded(matches, mention.at)) excluded.push(mention.year);
    else if (next && isRange(matches, mention, next)) {
      ends = [Math.min(mention.year, next.year), Math.max(mention.year, next.year)];
      said.push(...range(ends[0], ends[1]));
      i++;
    } else if (isOpen(matches, mention, 'since'))
      said.push(...known.filter((year) => year >= mention.year), mention.year);
    else if (isOpen(matches, mention, 'until') && said.length === 0) {
      said.push(...known.filter((year) => year <= mention.year), mention.year);
    } else said.push(mention.year);
  }
  const words = findYearWords(matches, known, language, said, used);
  const all = words.series.length > 0 && said.length === 0 ? words.series : said;
  const kept = withoutExcluded(all, excluded, known);
  return {
    years: unique(kept.filter((year) => known.includes(year))),
    from: all.length + excluded.length > 0 ? 'said' : 'none',
    ...(ends ? { ends } : {}),
    missing: unique(kept.filter((year) => !known.includes(year))),
    excluded,
    series: words.series.length > 0,
    beyond: words.beyond,
    ...(words.relative ? { relative: words.relative } : {}),
    ...(words.vague ? { vague: words.vague } : {}),
    used,
  };
}

function withoutExcluded(years: Years, excluded: Years, known: Years): Years {
  if (excluded.length === 0) return years;
  return (years.length > 0 ? years : known).filter((year) => !excluded.includes(year));
}

function unique(years: Years): Years {
  return [...new Set(years)].sort((a, b) => a - b);
}

function range(from: number, to: number): number[] {
  // A range as wide as a typing error makes it ("2018-2200") must not fill the memory.
  return Array.from({ length: Math.min(to - from + 1, 300) }, (_, i) => from + i);
}

function findMentions(matches: readonly Match[], known: Years, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < matches.length; at++) {
    const mention = yearAt(matches, at, known, language, mentions.at(-1));
    if (!mention) continue;
    mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

function yearAt(
  matches: readonly Match[],
  at: number,
  known: Years,
  language: Language,
  last?: Mention,
): Mention | undefined {
  const match = matches[at];
  const token = match?.tokens[0];
  if (!match || !token) return undefined;
  if (token.number !== undefined && match.tokens.length === 1) {
    if (/^(?:19|20|21)\d\d$/.test(token.word)) {
      return isAmount(matches, at, token.number, known) ? undefined : { year: token.number, at, end: at };
    }
    return twoDigitYear(matches, at, last);
  }
  return spokenYear(matches, at, language);
}

/** "meer dan 2000": a number after such words is an amount, unless it is a year of the data. */
function isAmount(matches: readonly Match[], at: number, value: number, known: Years): boolean {
  const before = matches[at - 1];
  return !!before && hasCue(before, 'above', 'below') && !known.includes(value);
}

function twoDigitYear(matches: readonly Match[], at: number, last?: Mention): Mention | undefined {
  const token = matches[at]?.tokens[0];
  if (token?.raw.length !== 2) return undefined;
  const year = 2000 + Number(token.raw);
  const next = matches[at + 1]?.tokens[0];
  const pair =
    next?.raw.length === 2 && next.number !== undefined && /^[/–-]$/.test(next.gap) && next.number > Number(token.raw);
  const linked = matches[at + 1];
  const beyond = matches[at + 2]?.tokens[0];
  const held =
    linked &&
    hasCue(linked, 'compare', 'until', 'and') &&
    beyond?.raw.length === 2 &&
    (beyond.number ?? 0) > Number(token.raw);
  const before = matches[at - 1];
  const holds = before && last?.end === at - 2 && hasCue(before, 'compare', 'until', 'and');
  const follows = last?.end === at - 1 && /^[/–-]['’‘]?$/.test(token.gap);
  const plausible = year >= 2010 && year <= 2035;
  return plausible && (token.shortYear || pair || follows || held || holds) ? { year, at, end: at } : undefined;
}

/** "twintig negentien", "twee duizend negentien", "tweeduizendnegentien". */
function spokenYear(matches: readonly Match[], at: number, language: Language): Mention | undefined {
  const values = [0, 1, 2, 3].map((i) => {
    const match = matches[at + i];
    return match && hasCue(match, 'number')
      ? language.words.numbers[match.tokens.map(({ word }) => word).join('')]
      : undefined;
  });
  const [a, b, c, d] = values;
  if (a === undefined) return undefined;
  if (a > 2000 && a < 2100) return { year: a, at, end: at };
  if ((a === 20 || a === 2000) && b !== undefined && b >= 10 && b <= 30) return { year: 2000 + b, at, end: at + 1 };
  if (a === 2 && b === 1000 && c !== undefined && c >= 10) return { year: 2000 + c, at, end: at + 2 };
  if (a === 2 && b === 1000 && d !== undefined && d >= 10) return { year: 2000 + d, at, end: at + 3 };
  return undefined;
}

function isExcluded(matches: readonly Match[], at: number): boolean {
  const before = matches[at - 1];
  const earlier = matches[at - 2];
  if (!before) return false;
  if (hasCue(before, 'except', 'not')) return true;
  return !!earlier && hasCue(earlier, 'except', 'not') && hasCue(before, 'from', 'year', 'filler');
}

function isRange(matches: readonly Match[], first: Mention, second: Mention): boolean {
  const between = matches.slice(first.end + 1, second.at);
  const gap = matches[second.at]?.tokens[0]?.gap ?? '';
  if (between.length === 0) return RANGE_GAP.test(gap.replace(/['’‘]/g, ''));
  if (between.some((match) => hasCue(match, 'until')) && between.length <= 2) return true;
  const opener = matches[first.at - 1];
  return (
    !!opener && hasCue(opener, 'between') && between.length === 1 && !!between[0] && hasCue(between[0], 'and', 'until')
  );
}

function isOpen(matches: readonly Match[], { at, end }: Mention, cue: 'since' | 'until'): boolean {
  const before = matches[at - 1];
  const after = matches[end + 1];
  const opener = cue === 'until' ? 'up-to' : cue;
  if (before && hasCue(before, opener) && !hasCue(before, 'above')) return true;
  return cue === 'since' && !!after && hasCue(after, 'since') && !isYearNext(matches, end + 2);
}

function isYearNext(matches: readonly Match[], at: number): boolean {
  return matches[at]?.tokens[0]?.number !== undefined;
}

interface YearWords {
  readonly series: Years;
  readonly beyond: Years;
  readonly relative?: 'previous' | 'following';
  readonly vague?: 'last-year' | 'this-year';
}

function findYearWords(
  matches: readonly Match[],
  known: Years,
  language: Language,
  said: Years,
  used: Set<number>,
): YearWords {
  let series: Years = [];
  let beyond: Years = [];
  let relative: 'previous' | 'following' | undefined;
  let vague: 'last-year' | 'this-year' | undefined;
  matches.forEach((match, at) => {
    const before = used.size;
    if (hasCue(match, 'all-years')) series = known;
    else if (hasCue(match, 'last-years')) {
      const wanted = lastYears(matches, at, known, language);
      series = wanted?.filter((year) => known.includes(year)) ?? series;
      beyond = wanted?.filter((year) => !known.includes(year)) ?? beyond;
    } else if (hasCue(match, 'previous-year')) relative = 'previous';
    else if (hasCue(match, 'following-year')) relative = 'following';
    else if (hasCue(match, 'newest-year') && said.length === 0) series = series.length > 0 ? series : known.slice(-1);
    else if (hasCue(match, 'oldest-year') && said.length === 0) series = known.slice(0, 1);
    else if (hasCue(match, 'last-year')) {
      if (said.length > 0) relative = 'previous';
      else vague = 'last-year';
    } else if (hasCue(match, 'this-year') && said.length === 0) vague = 'this-year';
    else return;
    if (used.size === before) used.add(at);
  });
  return { series, beyond, ...(relative ? { relative } : {}), ...(vague ? { vague } : {}) };
}

/** "de afgelopen drie jaar", "the past 2 years". */
function lastYears(matches: readonly Match[], at: number, known: Years, language: Language): Years | undefined {
  const number = matches[at + 1];
  const unit = matches[at + 2];
  if (unit && number && hasCue(unit, 'year')) {
    const token = number.tokens[0];
    const count = token?.number ?? language.words.numbers[token?.word ?? ''];
    const newest = Math.max(...known);
    // As many as are asked for, whether the data have them or not; more than a life time is a typing error.
    if (count !== undefined && count >= 1 && count <= 100) return range(newest - count + 1, newest);
  }
  return number && hasCue(number, 'all-years') ? known : undefined;
}
