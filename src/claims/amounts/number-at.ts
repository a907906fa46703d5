import type { Token } from '../../parse/tokenize.ts';
import type { ClaimLexicon } from '../claim-lexicon.ts';
import { phraseAt } from '../phrase-set.ts';

/** A number as it stands in a text, without its unit. */
export interface NumberFound {
  readonly to: number;
  readonly value: number;
  readonly step: number;
  readonly inWords?: true;
  readonly part?: true;
}

/** "13.670", "13,7 duizend", "158.7k", "vierhonderd", "een derde", "nine out of ten". */
export function numberAt(tokens: readonly Token[], at: number, lexicon: ClaimLexicon): NumberFound | undefined {
  const part = partAt(tokens, at, lexicon);
  return part ? (partOfScale(tokens, part, lexicon) ?? part) : scaledAt(tokens, at, lexicon);
}

/** "half a billion", "een kwart miljoen", "three quarters of a million": so much of a round number. */
function partOfScale(
  tokens: readonly Token[],
  part: NumberFound,
  { scales, small }: ClaimLexicon,
): NumberFound | undefined {
  let at = part.to;
  while (at < part.to + 2 && [small.of, small.indefinite].some((words) => words.has(tokens[at]?.word ?? ''))) at++;
  const token = tokens[at];
  const scale = token && /^-?$/.test(token.gap) && token.word.length > 1 ? scales.get(token.word) : undefined;
  return scale ? { to: at + 1, value: Math.round((part.value / 100) * scale), step: scale / 10 } : undefined;
}

const percentOf = (share: number) => Math.round(share * 100_000) / 1_000;

function partAt(tokens: readonly Token[], at: number, lexicon: ClaimLexicon): NumberFound | undefined {
  const fraction = phraseAt(tokens, at, lexicon.fractions);
  const counted = plainAt(tokens, at, lexicon);
  const one = counted ?? (lexicon.small.indefinite.has(tokens[at]?.word ?? '') ? { to: at + 1, value: 1 } : undefined);
  const part =
    one && !/[.,;:()\n]/.test(tokens[one.to]?.gap ?? '') ? lexicon.parts.get(tokens[one.to]?.word ?? '') : undefined;
  if (one && part !== undefined && one.value <= 10 && one.value * part <= 1)
    return { to: one.to + 1, value: percentOf(one.value * part), step: 0.1, inWords: true, part: true };
  if (fraction) return { to: fraction.to, value: percentOf(fraction.value), step: 0.1, inWords: true, part: true };
  const between = counted && phraseAt(tokens, counted.to, lexicon.outOf);
  const whole = between && plainAt(tokens, between.to, lexicon);
  if (!counted || !whole || whole.value > 1000 || whole.value <= counted.value || whole.value < 2) return undefined;
  const isYear = whole.value > 1900;
  return isYear
    ? undefined
    : { to: whole.to, value: percentOf(counted.value / whole.value), step: 0.1, inWords: true, part: true };
}

/** Small numbers, in digits or in a word. */
function plainAt(
  tokens: readonly Token[],
  at: number,
  { numbers }: ClaimLexicon,
): { to: number; value: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const value = token.number ?? numbers.get(token.word);
  return value === undefined || value > 1000 ? undefined : { to: at + 1, value };
}

function scaledAt(tokens: readonly Token[], at: number, lexicon: ClaimLexicon): NumberFound | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const digits = token.number !== undefined;
  const base = token.number ?? spelled(token.word, lexicon);
  if (base === undefined) return undefined;
  const decimal = digits ? decimalOfMillions(tokens, at, lexicon) : undefined;
  let value = decimal ?? base;
  let step = decimal !== undefined ? 0.001 : digits ? stepOf(token.raw) : stepOfRound(base);
  let to = at + 1;
  let isScaled = false;
  for (;;) {
    const next = tokens[to];
    const scale = next && (next.gap === '' || next.gap === '-') ? lexicon.scales.get(next.word) : undefined;
    // "m" and "k" stand right behind their number.
    if (!next || scale === undefined || (next.word.length === 1 && !next.glued)) break;
    value *= scale;
    step *= scale;
    isScaled = true;
    to += 1;
  }
  return {
    to,
    value: Math.round(value * 1000) / 1000,
    step,
    ...(digits || isScaled ? {} : { inWords: true as const }),
  };
}

/** "495,922 miljoen": nothing is counted in thousands of millions, so that these are decimals. */
function decimalOfMillions(tokens: readonly Token[], at: number, { scales }: ClaimLexicon): number | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const scale = next ? (scales.get(next.word) ?? 0) : 0;
  const parts = /^(?<whole>\d{1,3})[.,](?<decimals>\d{3})$/.exec(token?.raw ?? '')?.groups;
  return parts && scale >= 1e6 ? Number(`${parts.whole}.${parts.decimals}`) : undefined;
}

/** "vierhonderd", "twaalfduizend". */
function spelled(word: string, { numbers, scales }: ClaimLexicon): number | undefined {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  for (const [scale, factor] of scales) {
    if (scale.length < 4 || !word.endsWith(scale)) continue;
    const head = numbers.get(word.slice(0, -scale.length));
    if (head !== undefined) return head * factor;
  }
  return undefined;
}

/** The unit of the last digit that says something: trailing zeros of a whole number say nothing. */
export function stepOf(raw: string): number {
  const grouped = /^\d{1,3}(?:[., ]\d{3})+$/.test(raw);
  const decimals = grouped ? undefined : /[.,](?<digits>\d+)$/.exec(raw)?.groups?.digits;
  if (decimals) return 10 ** -decimals.length;
  return stepOfRound(Number(raw.replace(/[., ]/g, '')));
}

function stepOfRound(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
