import { alternatives, MONTH_NAMES } from './vocabulary.ts';
import { YEAR as ANY_YEAR } from './years.ts';

const YEAR = `${ANY_YEAR}(?!\\d)`;
const WORDS = `(?:${alternatives('planned', 'actual', 'ofYear', 'partOfYear', 'until')}|[QK][1-4]|H[12]|[1-4](?:e|de|st|nd|rd|th))\\.?`;
const DAY = `(?:\\d{1,2}\\s+(?:${MONTH_NAMES})\\.?|(?:${MONTH_NAMES})\\.?(?:\\s+\\d{1,2},?)?)\\s+|\\d{1,2}[-/.]\\d{1,2}[-/.]`;
const MARKERS = '(?:\\s?(?:[⁰¹²³⁴-⁹]+|\\*{1,3}\\d?\\)?|\\(\\d{1,2}\\)|\\d\\)|(?<=\\d)[a-z]\\)))*';
const STATUS = `(?:\\s+\\(?(?:${alternatives('status')})\\.?\\)?)?`;
const RANGE = `${YEAR}\\s?[-–/]\\s?(?:${YEAR}|\\d\\d(?!\\d))`;
const WITH_YEAR = `(?:${WORDS}\\s+)*(?:${DAY})?(?:${RANGE}|${YEAR})${MARKERS}${STATUS}`;
const COMPUTED = `(?:${alternatives('change')}|%|[Δ∆]\\s?%?|\\+/-)\\.?(?:\\s+(?:t\\.o\\.v|ten opzichte van|compared to|vs|versus|in|en|and|%|/|[-–]|${RANGE}|${YEAR})\\.?)*`;
const COLUMN = `(?:${COMPUTED}|${WITH_YEAR})`;
const HEADER = new RegExp(`^(?<label>.*?)(?:^|\\s)(?<columns>${WITH_YEAR}(?:\\s+${COLUMN})*)$`, 'iu');
const EACH = new RegExp(COLUMN, 'giu');
const ONLY_YEAR = new RegExp(`^${YEAR}${MARKERS}$`, 'u');
const TRAILING = new RegExp(
  `^(?<start>.*${YEAR})\\s+(?<words>(?:${WORDS}(?:\\s+|$))+(?:(?:${MONTH_NAMES})\\.?)?)$`,
  'iu',
);
const LEADING_WORDS = new RegExp(`^(?<words>(?:${WORDS}\\s+)+)`, 'iu');
/** A sentence about years goes on to them with one of these: "van 2019 tot 2021". */
const SENTENCE = new RegExp(`(?:^|\\s)(?:${alternatives('unfinished')})$`, 'iu');

/** The heading and the columns of a header in which only single spaces keep the columns apart. */
export function splitSingleSpaced(text: string): { label: string; columns: string[] } | undefined {
  const groups = HEADER.exec(text)?.groups;
  if (!groups) return splitTrailing(text);
  const label = (groups.label ?? '').trim();
  const columns = [...(groups.columns ?? '').matchAll(EACH)].map(([column]) => column.trim());
  if (SENTENCE.test(label)) return undefined;
  return giveBack(label, columns);
}

/** "2021 2022 2023 YTD": words behind the last year, where the other years have none. */
function splitTrailing(text: string): { label: string; columns: string[] } | undefined {
  const { start, words } = TRAILING.exec(text)?.groups ?? {};
  const found = start === undefined ? undefined : splitSingleSpaced(start);
  const last = found?.columns.at(-1);
  if (!found || last === undefined || !found.columns.every((one) => ONLY_YEAR.test(one))) return undefined;
  return { label: found.label, columns: [...found.columns.slice(0, -1), `${last} ${words}`] };
}

/** Words before the first year alone are the heading: "Begroting 2021 2020". */
function giveBack(label: string, columns: string[]): { label: string; columns: string[] } {
  const [first = '', ...rest] = columns;
  const words = LEADING_WORDS.exec(first)?.groups?.words;
  if (words === undefined || label !== '' || rest.length === 0 || !rest.every((one) => ONLY_YEAR.test(one)))
    return { label, columns };
  return { label: words.trim(), columns: [first.slice(words.length), ...rest] };
}
