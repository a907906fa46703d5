import type { Cue } from '../languages/cues.ts';
import type { ConceptId } from '../model/dataset.ts';
import { type Entry, type Lexicon, LIGHT, START, startOf } from './lexicon.ts';
import { joinSeparated } from './separated.ts';
import type { Token } from './tokenize.ts';

/** A run of tokens with what it means. A token that means nothing known is a match without an entry. */
export interface Match {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly entry?: Entry;
}

const BREAK = /[.?!;:\n]/;
const ONLY_DOT = /^\.$/;

/** Ends a run of words: no term reaches over it. A dot after a short word makes an abbreviation ("art. 8"). */
function breaks(token: Token, before: Token | undefined): boolean {
  if (ONLY_DOT.test(token.gap) && before && before.word.length <= 4) return false;
  return BREAK.test(token.gap);
}

/** Reads from left to right, and takes the longest run of words that means something each time. */
export function matchTokens(tokens: readonly Token[], lexicon: Lexicon): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; ) {
    const match = longestAt(tokens, from, lexicon) ?? single(tokens, from);
    matches.push(match);
    from = match.to;
  }
  return joinSeparated(matches, lexicon);
}

function longestAt(tokens: readonly Token[], from: number, { entries, longest }: Lexicon): Match | undefined {
  let key = '';
  let most = Number.POSITIVE_INFINITY;
  let end = from;
  let found: Entry | undefined;
  for (let to = from; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || (to > from && breaks(token, tokens[to - 1]))) break;
    const isBounded = key.length >= START;
    key += token.word;
    // A key as short as one or two letters ("w", "8") can begin any term.
    if (!isBounded && key.length >= START) most = longest.get(startOf(key)) ?? 0;
    if (key.length > most) break;
    const entry = entries.get(key);
    if (entry && (to === from || !entry.oneWord || isSplit(tokens, from, to))) {
      found = entry;
      end = to + 1;
    }
  }
  if (!found) return undefined;
  const span = tokens.slice(from, end);
  return { from, to: end, tokens: span, words: span.map(({ raw }) => raw).join(' '), entry: found };
}

/** A word typed in parts ("arbeids migranten"), and no two words that only happen to make a third ("beslist en"). */
function isSplit(tokens: readonly Token[], from: number, to: number): boolean {
  const span = tokens.slice(from, to + 1);
  return span.every(({ word }) => word.length >= 3) || span.slice(1).every(({ glued }) => glued);
}

function single(tokens: readonly Token[], from: number): Match {
  const span = tokens.slice(from, from + 1);
  return { from, to: from + 1, words: span[0]?.raw ?? '', tokens: span };
}

export function hasCue(match: Match, ...cues: readonly Cue[]): boolean {
  const own = match.entry?.cues;
  if (!own || own.length === 0) return false;
  for (const cue of own) if (cues.includes(cue)) return true;
  return false;
}

export function conceptsOf(match: Match): readonly ConceptId[] {
  return match.entry?.concepts ?? [];
}

/** Means nothing in the data, and decides nothing. */
export function isLight({ entry }: Match): boolean {
  return entry !== undefined && entry.concepts.length === 0 && entry.cues.every((cue) => LIGHT.has(cue));
}
