import type { Words } from '../languages/language.ts';
import type { Token } from './tokenize.ts';

/** Number words that people write in one or more words: "vijftigduizend", "two hundred thousand", "50k". */
type NumberWords = Pick<Words, 'numbers' | 'scales' | 'tens' | 'halves' | 'articles' | 'millions'>;

const MOST_WORDS = 6;
const HUNDRED = 100;
const MILLION = 1_000_000;

/** Puts a number and what scales it, or a number in words, into one token with its value. Years stay as they are. */
export function joinAmounts(tokens: readonly Token[], languages: readonly NumberWords[]): readonly Token[] {
  if (!tokens.some(({ word }) => languages.some((words) => mayScale(word, words)))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const amount = languages.map((words) => amountAt(tokens, at, words)).find((found) => found !== undefined);
    const token = tokens[at];
    if (amount && token) {
      const span = tokens.slice(at, amount.to);
      const raw = span.map((one) => one.raw).join(' ');
      joined.push({
        ...token,
        raw,
        end: span.at(-1)?.end ?? token.end,
        word: raw,
        number: amount.value,
        ...closingOf(span),
      });
      at = amount.to;
    } else {
      if (token) joined.push(token);
      at += 1;
    }
  }
  return joined;
}

function closingOf(span: readonly Token[]): Pick<Token, 'closing'> {
  const closing = span.at(-1)?.closing;
  return closing === undefined ? {} : { closing };
}

function mayScale(word: string, { scales, millions }: NumberWords): boolean {
  return millions.includes(word) || Object.keys(scales).some((scale) => word.endsWith(scale) || word.startsWith(scale));
}

/** What a word multiplies the number before it by. */
function scaleOf(word: string, { scales, millions }: NumberWords): number | undefined {
  return scales[word] ?? (millions.includes(word) ? MILLION : undefined);
}

interface Amount {
  readonly value: number;
  /** One past the last token. */
  readonly to: number;
}

function amountAt(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.number !== undefined) return scaledNumber(tokens, at, first.number, words);
  const half = halfOfScale(tokens, at, words);
  if (half) return half;
  const before = tokens[at - 1];
  if (before && scaleOf(first.word, words) !== undefined && spokenValue(before.word, words) !== undefined)
    return undefined;
  let best: Amount | undefined;
  let total = 0;
  let current = 0;
  let scaled = false;
  for (let i = at; i < Math.min(tokens.length, at + MOST_WORDS); i++) {
    const token = tokens[i];
    if (!token || (i > at && /[,.;:?!\n]/.test(token.gap))) break;
    const value = spokenValue(token.word, words);
    const scale = scaleOf(token.word, words);
    if (scale === HUNDRED && i > at) current = (current || 1) * scale;
    else if (scale !== undefined && i > at) {
      total += (current || 1) * scale;
      current = 0;
      scaled = true;
    } else if (value !== undefined) {
      current =
        value >= 100 || (current % 100 === 0 && current > 0) || current >= 20 ? current + value : current || value;
      if (value >= 1000) scaled = true;
    } else break;
    if (scaled && total + current >= 1000 && !isYear(total + current)) best = { value: total + current, to: i + 1 };
  }
  return best;
}

/** "half a million", "een half miljoen", "anderhalf duizend", "a million": no number before what scales it. */
function halfOfScale(tokens: readonly Token[], at: number, words: NumberWords): Amount | undefined {
  const isArticle = (i: number) => words.articles.includes(tokens[i]?.word ?? '');
  const from = isArticle(at) ? at + 1 : at;
  const half = words.halves[tokens[from]?.word ?? ''];
  const to = half === undefined ? from : isArticle(from + 1) ? from + 2 : from + 1;
  const scale = to > at && tokens[to] ? scaleOf(tokens[to].word, words) : undefined;
  return scale === undefined || scale < 1000 ? undefined : { value: (half ?? 1) * scale, to: to + 1 };
}

/** "50 duizend", "1,5k", "1.5 million". */
function scaledNumber(tokens: readonly Token[], at: number, number: number, words: NumberWords): Amount | undefined {
  const next = tokens[at + 1];
  const scale = next && next.gap === '' ? scaleOf(next.word, words) : undefined;
  return scale === undefined || number >= 1000 ? undefined : { value: Math.round(number * scale), to: at + 2 };
}

/** The spoken years are named otherwise. */
function isYear(value: number): boolean {
  return value > 1990 && value < 2100;
}

/** "vijftigduizend", "driehonderd", "vijfenzestig", or one word of the dictionary. */
function spokenValue(word: string, words: NumberWords): number | undefined {
  const known = words.numbers[word] ?? words.tens[word];
  if (known !== undefined) return known;
  for (const [scale, by] of Object.entries(words.scales)) {
    if (scale.length < 3 || !word.includes(scale)) continue;
    const [left = '', right = ''] = word.split(scale, 2);
    const [many, rest] = [left === '' ? 1 : spokenValue(left, words), right === '' ? 0 : spokenValue(right, words)];
    if (many !== undefined && rest !== undefined) return many * by + rest;
  }
  return tensAndUnits(word, words);
}

function tensAndUnits(word: string, { numbers, tens }: NumberWords): number | undefined {
  for (const [ten, value] of Object.entries(tens)) {
    if (!word.endsWith(ten) || word === ten) continue;
    const unit = numbers[word.slice(0, -ten.length).replace(/en$/, '')];
    if (unit !== undefined && unit < 10) return value + unit;
  }
  return undefined;
}
