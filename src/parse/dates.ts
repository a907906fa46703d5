import type { Token } from './tokenize.ts';

/** A month that both languages call the same: it stands for any date within a year. */
const SOME_MONTH = 'april';
const MARK = /^[-/.]$/;

/**
 * Dates in figures become a year with a month before it, so that a day is never taken for a number: "01/07/2019" is read as
 * "1 juli 2019" is. The first and the last day of a year only name that year, as the figures are of whole years.
 */
export function joinDates(typed: readonly Token[]): readonly Token[] {
  const tokens = withoutYearEnds(typed);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const date = dateAt(tokens, at);
    const first = tokens[at];
    if (!first) break;
    if (date) {
      const { year, whole } = date;
      if (!whole) joined.push({ ...wordOf(first), word: SOME_MONTH });
      const last = tokens[date.to - 1];
      joined.push({
        ...(whole ? first : { ...first, gap: '' }),
        raw: String(year),
        end: last?.end ?? first.end,
        word: String(year),
        number: year,
        ...(last?.closing === undefined ? {} : { closing: last.closing }),
      });
      at = date.to;
    } else {
      joined.push(first);
      at += 1;
    }
  }
  return joined;
}

const JANUARY = /^(?:januari|january|jan)$/;
const DECEMBER = /^(?:december|dec)$/;
const END = /^(?:eind|einde|ultimo|of|per)$/;

/** "1 januari 2019", "December 31, 2020", "end of December 2020": the day, and the month, of the turn of a year. */
function withoutYearEnds(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<number>();
  tokens.forEach(({ word, number }, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const day = JANUARY.test(word) ? 1 : DECEMBER.test(word) ? 31 : undefined;
    if (number !== undefined || day === undefined) return;
    if (before?.number === day) dropped.add(at - 1).add(at);
    else if (after?.number === day) dropped.add(at).add(at + 1);
    else if (day === 31 && before && END.test(before.word)) dropped.add(at);
  });
  return dropped.size === 0 ? tokens : tokens.filter((_, at) => !dropped.has(at));
}

function wordOf({ number: _number, closing: _closing, ...token }: Token): Token {
  return token;
}

interface FoundDate {
  readonly year: number;
  /** True where the day is the first or the last of its year. */
  readonly whole: boolean;
  /** One past the last token. */
  readonly to: number;
}

function dateAt(tokens: readonly Token[], at: number): FoundDate | undefined {
  const compact = compactDate(tokens[at]?.raw ?? '');
  if (compact) return { ...compact, to: at + 1 };
  const [a, b, c] = [0, 1, 2].map((i) => linkedNumber(tokens, at + i, i > 0));
  if (a === undefined || b === undefined) return undefined;
  if (c !== undefined) return threeParts(a, b, c, at);
  // "07-2019", "2019-12"
  const [month, year] = isYear(b) ? [a, b] : [b, a];
  const digits = tokens[isYear(b) ? at : at + 1]?.raw.length;
  return isYear(year) && isMonth(month) && digits === 2 ? { year, whole: false, to: at + 2 } : undefined;
}

function threeParts(a: number, b: number, c: number, at: number): FoundDate | undefined {
  const [day, month, year] = isYear(a) ? [c, b, a] : [a, b, isYear(c) ? c : 2000 + c];
  if (!isYear(year) || !isMonth(month) || day < 1 || day > 31) return undefined;
  return { year, whole: isEnd(day, month), to: at + 3 };
}

/** "20190701" */
function compactDate(raw: string): Pick<FoundDate, 'year' | 'whole'> | undefined {
  if (!/^(?:19|20)\d{6}$/.test(raw)) return undefined;
  const [year, month, day] = [Number(raw.slice(0, 4)), Number(raw.slice(4, 6)), Number(raw.slice(6))];
  return isMonth(month) && day >= 1 && day <= 31 ? { year, whole: isEnd(day, month) } : undefined;
}

function linkedNumber(tokens: readonly Token[], at: number, linked: boolean): number | undefined {
  const token = tokens[at];
  return token && /^\d{1,4}$/.test(token.raw) && (!linked || MARK.test(token.gap)) ? Number(token.raw) : undefined;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isEnd(day: number, month: number): boolean {
  return (day === 1 && month === 1) || (day === 31 && month === 12);
}
