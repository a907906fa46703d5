import type { Language } from '../../languages/language.ts';
import type { Vocabulary } from '../lexicon.ts';
import type { Token } from '../tokenize.ts';
import { findNearParts, splitCompound } from './compounds.ts';
import { findNear } from './near-words.ts';

const MIN_JOINED = 7;
/** Both halves misspelt. */
const MIN_BOTH = 12;

/**
 * Joins two words that are one together, with a typing error in it: "arbeds migranten", "strat-ups". One of the two
 * is not known; a hyphen may also stand within a compound ("start-upaanvragen").
 */
export function joinBroken(tokens: readonly Token[], languages: readonly Language[], vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (before && isBroken(before, token, languages, vocabulary))
      joined[joined.length - 1] = {
        ...before,
        raw: `${before.raw}${token.gap}${token.raw}`,
        end: token.end,
        word: before.word + token.word,
      };
    else joined.push(token);
  }
  return joined;
}

function isBroken(a: Token, b: Token, languages: readonly Language[], vocabulary: Vocabulary): boolean {
  if (a.number !== undefined || b.number !== undefined || (b.gap !== '' && b.gap !== '-')) return false;
  const known = [a, b].map(({ word }) => vocabulary.words.has(word));
  if (known.every((one) => one) && b.gap !== '-') return false;
  const word = a.word + b.word;
  if (vocabulary.words.has(word)) return false;
  if (b.gap === '-' && !known[0] && splitCompound(word, languages, vocabulary)) return true;
  if (word.length < MIN_JOINED) return false;
  if (findNear(word, languages, vocabulary, 1, { only: 'subject' }).length > 0) return true;
  const both = !known.some((one) => one) && word.length >= MIN_BOTH;
  if (both && findNear(word, languages, vocabulary, 2, { only: 'subject' }).length > 0) return true;
  return b.gap === '-' && findNearParts(word, languages, vocabulary) !== undefined;
}
