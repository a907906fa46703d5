import { fold } from '../languages/key.ts';
import { LONGEST_QUESTION } from '../model/query.ts';

/** One word or number of a question. */
export interface Token {
  /** As typed. */
  readonly raw: string;
  /** Where it stands in the text as it was given: its first character, and one past its last. */
  readonly start: number;
  readonly end: number;
  /** Folded to small letters and digits; a repaired word is a new token with the right word here. */
  readonly word: string;
  /** Value of a number: thousands may be grouped by dot, comma or space, decimals follow a dot or comma. */
  readonly number?: number;
  /** A number of two digits with an apostrophe before it, or a year of four. */
  readonly shortYear?: true;
  /** What stands between this token and the one before it, without spaces. */
  readonly gap: string;
  /** What stands after the last token of a text. */
  readonly closing?: string;
  /** Nothing at all stands between this token and the one before it: "1e" is two tokens. */
  readonly glued?: true;
  /** Starts with a capital, and does not start a sentence. */
  readonly name: boolean;
}

const YEAR = '(?:19|20|21)\\d\\d(?!\\d)(?![.,]\\d{3}(?!\\d))';
const SPACE = ' \\u00a0\\u2007\\u2009\\u202f';
const GROUPED = `\\d{1,3}(?:[.,'’${SPACE}]\\d{3})+(?!\\d)`;
const NUMBER = '\\d+(?:[.,]\\d+)?';
const DOTTED = '(?:\\p{L}\\.){2,}\\p{L}?';
const WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’‘´`]\\p{L}+)*";
const TOKEN = new RegExp(`%|${YEAR}|${GROUPED}|${NUMBER}|${DOTTED}|${WORD}`, 'gu');
const IS_GROUPED = new RegExp(`^${GROUPED}$`, 'u');
const ENDS_IN_YEAR = /^(?<word>\p{L}{2,})(?<year>20\d\d)$/u;

const CODE = /```[\s\S]*?```|`[^`]*`/g;
const ANGLE = /<[^<>]{0,300}>/g;
const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+/g;
/** ":)" ends what it stands behind. */
const EMOTICON = /(?<=\s|^)[:;]-?[)(DPpo](?=\s|$)/g;
const EMOJI_NAME = /:(?:(?=[0-9_+-]*[a-z])[a-z0-9_+-]{2,40}|[+-]1|100|1234):/g;
const AT_NAME = /(^|\s)@[\p{L}\p{N}._-]+/gu;
// Control and format characters, right-to-left marks among them: they show nothing and change nothing.
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}]/gu;
const SHOWN = /\n|[^\p{Cc}\p{Cf}]/gu;

const ENTITY = /&(?:amp|gt|lt);/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&gt;': '>', '&lt;': '<' };

/** Most texts have none of what is taken out. */
const MAY_HAVE_MARKUP = /[<&`:@\p{Cc}\p{Cf}]|www\./u;

/** As long as it is, so that every character keeps its place. */
const blank = (markup: string) => ' '.repeat(markup.length);

/** Code and links are not speech, but a year that is typed as code, or that a client made a link of, is one. */
function numbersOnly(markup: string): string {
  const label = /^(?<before>`+|<[^|]*\|)(?<label>[\d\s.,/–-]+)(?<after>`+|>)$/.exec(markup)?.groups;
  if (!label) return blank(markup);
  return blank(label.before ?? '') + (label.label ?? '') + blank(label.after ?? '');
}

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;
/** What makes a key of a digit. */
const KEYCAP = /[\ufe0f\u20e3]/g;
const HAS_OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]|\u20e3/;

/** Digits of other scripts, and those drawn as keys, as the digits that they are; each in its place. */
function plainDigits(text: string): string {
  if (!HAS_OTHER_DIGITS.test(text)) return text;
  return text.replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).replace(KEYCAP, '\u200b');
}

/** The text without what is not speech: mentions, links, code, emoji names and invisible characters. */
export function stripMarkup(text: string): string {
  return withoutMarkup(text).clean;
}

/** A text without its markup; `starts` has the place of each character in the text as it was given, where they differ. */
interface Clean {
  readonly clean: string;
  readonly starts?: readonly number[];
}

function withoutMarkup(typed: string): Clean {
  const text = plainDigits(typed);
  if (!MAY_HAVE_MARKUP.test(text)) return { clean: text };
  const padded = text
    .replace(CODE, numbersOnly)
    .replace(ANGLE, numbersOnly)
    .replace(ENTITY, (name) => (ENTITIES[name] ?? ' ').padEnd(name.length))
    .replace(LINK, blank)
    .replace(EMOTICON, (face) => `\n${blank(face).slice(1)}`)
    .replace(EMOJI_NAME, blank)
    .replace(AT_NAME, (name, before: string) => before + blank(name).slice(before.length))
    .replace(/\t/g, '\n');
  const clean = padded.replace(INVISIBLE, '');
  if (clean.length === padded.length) return { clean };
  const starts = [...padded.matchAll(SHOWN)].flatMap(({ 0: char, index }) =>
    [...char.split('').keys()].map((i) => index + i),
  );
  return { clean, starts };
}

export function tokenize(text: string): Token[] {
  const { clean, starts } = withoutMarkup(text.length > LONGEST_QUESTION ? text.slice(0, LONGEST_QUESTION) : text);
  const placed = (from: number, length: number): Place => {
    const last = from + length - 1;
    return { start: starts?.[from] ?? from, end: (starts?.[last] ?? last) + 1 };
  };
  const tokens: Token[] = [];
  let end = 0;
  for (const match of clean.matchAll(TOKEN)) {
    const [raw] = match;
    const glued = tokens.length > 0 && match.index === end ? ({ glued: true } as const) : {};
    const gap = clean.slice(end, match.index).replace(/[^\S\n]/g, '');
    end = match.index + raw.length;
    const first = tokens.length === 0;
    const { word, year } = ENDS_IN_YEAR.exec(raw)?.groups ?? {};
    if (word && year) {
      tokens.push(toToken(word, gap, first, placed(match.index, word.length)));
      tokens.push(toToken(year, '', false, placed(match.index + word.length, year.length)));
    } else tokens.push({ ...toToken(raw, gap, first, placed(match.index, raw.length)), ...glued });
  }
  const last = tokens.pop();
  return last ? [...tokens, { ...last, closing: clean.slice(end).trim() }] : tokens;
}

type Place = Pick<Token, 'start' | 'end'>;

function toToken(raw: string, gap: string, first: boolean, place: Place): Token {
  const name = !first && !/[.!?:;\n]/.test(gap) && /^\p{Lu}/u.test(raw);
  if (raw === '%') return { raw, ...place, word: 'percent', gap, name: false };
  if (/^\d/.test(raw))
    return { raw, ...place, word: raw, number: toNumber(raw), gap, name: false, ...shortYear(raw, gap) };
  return { raw, ...place, word: fold(raw).replace(/[^\p{L}\p{N}]/gu, ''), gap, name };
}

function shortYear(raw: string, gap: string): { shortYear?: true } {
  return raw.length === 2 && /['’‘´`]$/.test(gap) ? { shortYear: true } : {};
}

function toNumber(raw: string): number {
  if (IS_GROUPED.test(raw)) return Number(raw.replace(/\D/g, ''));
  return Number(raw.replace(',', '.'));
}
