import type { Language } from '../languages/language.ts';
import type { Years } from '../model/query.ts';
import { hasCue, type Match } from './match.ts';
import { shiftAt } from './year-words.ts';

/** A year that is named, with the first and the last match that name it. */
export interface YearMention {
  readonly year: number;
  readonly at: number;
  readonly end: number;
}

/** "the year before 2020", "twee jaar na 2018". */
export function shiftedYear(
  matches: readonly Match[],
  at: number,
  known: Years,
  language: Language,
): YearMention | undefined {
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
function eventAt(matches: readonly Match[], at: number, language: Language): YearMention | undefined {
  const word = matches[at]?.tokens.map((token) => token.word).join('');
  const year = word ? language.words.events[word] : undefined;
  return year === undefined ? undefined : { year, at, end: at };
}

export function yearAt(
  matches: readonly Match[],
  at: number,
  known: Years,
  language: Language,
  last?: YearMention,
): YearMention | undefined {
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

function isPercentage(matches: readonly Match[], at: number): boolean {
  return matches[at + 1]?.tokens[0]?.raw === '%';
}

function twoDigitYear(matches: readonly Match[], at: number, last?: YearMention): YearMention | undefined {
  const token = matches[at]?.tokens[0];
  if (token?.raw.length !== 2 || (!token.shortYear && isPercentage(matches, at))) return undefined;
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
function spokenYear(matches: readonly Match[], at: number, language: Language): YearMention | undefined {
  const first = matches[at];
  if (!first || !hasCue(first, 'number')) return undefined;
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
