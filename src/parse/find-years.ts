import type { Language } from '../languages/language.ts';
import type { Origin, Years } from '../model/query.ts';
import { hasCue, type Match } from './match.ts';
import { findYearWords, range, shiftAt } from './year-words.ts';

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
  /** So many years after another one (before it, when negative): one of the thread, or of this question. */
  readonly shift?: number;
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
    } else said.push(...beyond(matches, mention, known));
  }
  const words = findYearWords(matches, known, language, said, used);
  const told = words.shift && isToldBefore(matches, mentions, words.shift.at) ? words.shift.by : undefined;
  const named = told === undefined ? said : said.map((year) => year + told);
  const all = words.series.length > 0 && said.length === 0 ? words.series : named;
  const kept = withoutExcluded(all, excluded, known);
  return {
    years: unique(kept.filter((year) => known.includes(year))),
    from: all.length + excluded.length > 0 ? 'said' : 'none',
    ...(ends ? { ends } : {}),
    missing: unique(kept.filter((year) => !known.includes(year))),
    excluded,
    series: words.series.length > 0,
    beyond: words.beyond,
    ...(words.shift && told === undefined ? { shift: words.shift.by } : {}),
    ...(words.vague ? { vague: words.vague } : {}),
    used,
  };
}

/** "before 2020", "after 2018": all years on that side, or else the nearest that the data do not have. */
function beyond(matches: readonly Match[], { at, year }: Mention, known: Years): Years {
  const opener = matches[at - 1];
  const step = opener && hasCue(opener, 'before') ? -1 : opener && hasCue(opener, 'after') ? 1 : 0;
  if (step === 0) return [year];
  const side = known.filter((other) => (other - year) * step > 0);
  return side.length > 0 ? side : [year + step];
}

/** "You had 8,420 in 2020. What was it the year before?": a sentence of its own names the year to count from. */
function isToldBefore(matches: readonly Match[], mentions: readonly Mention[], at: number): boolean {
  const last = mentions.at(-1);
  if (mentions.length !== 1 || !last || last.end >= at) return false;
  const compared = matches.some((match) => hasCue(match, 'change', 'compare', 'than', 'more', 'less', 'by-how-much'));
  return !compared && matches.slice(last.end + 1, at + 1).some((match) => /[.?!\n]/.test(match.tokens[0]?.gap ?? ''));
}

function withoutExcluded(years: Years, excluded: Years, known: Years): Years {
  if (excluded.length === 0) return years;
  return (years.length > 0 ? years : known).filter((year) => !excluded.includes(year));
}

function unique(years: Years): Years {
  return [...new Set(years)].sort((a, b) => a - b);
}

function findMentions(matches: readonly Match[], known: Years, language: Language): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < matches.length; at++) {
    const mention = shiftedYear(matches, at, known, language) ?? yearAt(matches, at, known, language, mentions.at(-1));
    if (!mention) continue;
    mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

/** "the year before 2020", "twee jaar na 2018". */
function shiftedYear(matches: readonly Match[], at: number, known: Years, language: Language): Mention | undefined {
  const shift = shiftAt(matches, at, language, true);
  if (!shift) return undefined;
  const article = matches[shift.end + 1];
  const beyond = matches[shift.end + 2];
  const start = article && beyond && eventAt(matches, shift.end + 2, language) ? shift.end + 2 : shift.end + 1;
  if (/[,;:.?!\n]/.test(matches[start]?.tokens[0]?.gap ?? '')) return undefined;
  const from = eventAt(matches, start, language) ?? yearAt(matches, start, known, language);
  return from && { year: from.year + shift.by, at, end: from.end };
}

/** A year named by what happened in it, which only counts after words such as "the year before". */
function eventAt(matches: readonly Match[], at: number, language: Language): Mention | undefined {
  const word = matches[at]?.tokens.map((token) => token.word).join('');
  const year = word ? language.words.events[word] : undefined;
  return year === undefined ? undefined : { year, at, end: at };
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
