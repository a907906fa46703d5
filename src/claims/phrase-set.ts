import { fold, keyOf } from '../languages/key.ts';
import type { Token } from '../parse/tokenize.ts';

/** Phrases by their letters, each with what it stands for: spaces, hyphens and accents do not matter. */
export interface PhraseSet<T> {
  readonly entries: ReadonlyMap<string, T>;
  /** The letters of the longest phrase. */
  readonly longest: number;
  /** How first words, and last words, begin: most words of a text begin no phrase and end none. */
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

export interface FoundPhrase<T> {
  readonly value: T;
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
}

export function phraseSet<T>(phrases: Iterable<readonly [string, T]>, without: readonly string[] = []): PhraseSet<T> {
  const all = [...phrases].filter(([text]) => !without.includes(text));
  const entries = new Map(all.map(([text, value]) => [keyOf(text), value] as const));
  const words = all.map(([text]) =>
    fold(text)
      .split(/[\s-]+/)
      .map(keyOf)
      .filter(Boolean),
  );
  return {
    entries,
    longest: Math.max(0, ...[...entries.keys()].map((key) => key.length)),
    first: new Set(words.map((some) => startOf(some[0] ?? ''))),
    last: new Set(words.map((some) => startOf(some.at(-1) ?? ''))),
  };
}

export function phrasesOf(texts: readonly string[]): PhraseSet<true> {
  return phraseSet(texts.map((text) => [text, true] as const));
}

const START = 4;
const startOf = (word: string) => word.slice(0, START);

const BREAK = /[.?!;:\n()]/;

/** The longest phrase that begins at this token. */
export function phraseAt<T>(tokens: readonly Token[], at: number, set: PhraseSet<T>): FoundPhrase<T> | undefined {
  if (!set.first.has(startOf(tokens[at]?.word ?? ''))) return undefined;
  let key = '';
  let found: FoundPhrase<T> | undefined;
  for (let to = at; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || (to > at && BREAK.test(token.gap))) break;
    key += token.word;
    if (key.length > set.longest) break;
    const value = set.entries.get(key);
    if (value !== undefined) found = { value, from: at, to: to + 1 };
  }
  return found;
}

/** The first of these phrases between two places; where one of the strong words is among them, that one. */
export function strongestBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  set: PhraseSet<true>,
  strong: ReadonlySet<string>,
): FoundPhrase<true> | undefined {
  let first: FoundPhrase<true> | undefined;
  for (let at = from; at < to; at++) {
    const found = phraseAt(tokens, at, set);
    if (found && strong.has(tokens[at]?.word ?? '')) return found;
    first ??= found;
  }
  return first;
}

/** The longest phrase that ends right before this token. */
export function phraseBefore<T>(tokens: readonly Token[], end: number, set: PhraseSet<T>): FoundPhrase<T> | undefined {
  if (!set.last.has(startOf(tokens[end - 1]?.word ?? ''))) return undefined;
  let key = '';
  let found: FoundPhrase<T> | undefined;
  for (let from = end - 1; from >= 0; from--) {
    const [token, next] = [tokens[from], tokens[from + 1]];
    if (
      !token ||
      (next && from + 1 < end && BREAK.test(next.gap)) ||
      (from + 1 === end && next && BREAK.test(next.gap))
    )
      break;
    key = token.word + key;
    if (key.length > set.longest) break;
    const value = set.entries.get(key);
    if (value !== undefined) found = { value, from, to: end };
  }
  return found;
}
