import { hasCue } from '../../parse/match.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Direction } from '../claim-lexicon.ts';
import { phraseAt, phraseBefore } from '../phrase-set.ts';
import type { Sentence } from './sentence.ts';
import { separatedAt } from './separated-verbs.ts';

/** Says that an amount is how much something changed by, or differed, with the words that say so. */
export interface ChangeSign {
  readonly direction: Direction | 'either';
  /** The tokens of the amount with those words. */
  readonly from: number;
  readonly to: number;
}

const NEXT_TO = /^[-–]?$/;

export function changeSignOf(amount: Amount, sentence: Sentence): ChangeSign | undefined {
  const { tokens, lexicon } = sentence;
  if (amount.multiple) {
    const article = tokens[amount.hedgeFrom - 1];
    return {
      direction: amount.value < 1 ? 'fall' : 'rise',
      from: article ? amount.hedgeFrom : amount.from,
      to: amount.to,
    };
  }
  if (amount.unit === 'times')
    return lexicon.small.asMany.has(tokens[amount.to]?.word ?? '')
      ? { direction: 'rise', from: amount.from, to: amount.to + 1 }
      : undefined;
  const before = wordsBefore(amount, sentence);
  const isPlace = phraseBefore(tokens, amount.hedgeFrom, lexicon.to) !== undefined;
  if (before && !isPlace && !isPartOfOther(before.from, sentence))
    return { direction: before.value, from: before.from, to: amount.to };
  // "nam met 54,3% toe"
  const split = isPlace ? undefined : separatedAt(sentence, amount.to);
  if (split) return { direction: split.value, from: amount.from, to: split.to };
  const behind = wordsBehind(amount, sentence);
  if (behind) {
    const stated =
      lexicon.small.with.has(tokens[amount.hedgeFrom - 1]?.word ?? '') &&
      lexicon.small.comparatives.has(tokens[amount.to]?.word ?? '');
    if (!stated) return { direction: behind.value, from: amount.from, to: behind.to };
  }
  return amount.unit === 'points' ? { direction: 'either', from: amount.from, to: amount.to } : undefined;
}

/** "made up two thirds": the word is a part of another one. */
function isPartOfOther(at: number, { matches, matchOf }: Sentence): boolean {
  const match = matches[matchOf[at] ?? 0];
  return at > 0 && matchOf[at] === matchOf[at - 1] && match !== undefined && hasCue(match, 'share');
}

/** "steeg het aantal met 18%": the word for it can stand farther off, with "met" or "by" right before the number. */
function wordsBefore(amount: Amount, sentence: Sentence) {
  const { tokens } = sentence;
  const set = sentence.lexicon.changeBefore;
  const near = phraseBefore(tokens, amount.hedgeFrom, set);
  if (near) return near;
  const by = tokens[amount.hedgeFrom - 1]?.word;
  if (by === undefined || !sentence.lexicon.small.by.has(by)) return undefined;
  for (let at = amount.hedgeFrom - 2; at >= 0; at--) {
    const token = tokens[at];
    if (!token || /[.;:?!]/.test(tokens[at + 1]?.gap ?? '')) return undefined;
    const separated = separatedAt(sentence, at);
    if (separated) return { value: separated.value, from: at, to: amount.hedgeFrom };
    for (const word of [`${token.raw} ${by}`, token.raw]) {
      const value = set.entries.get(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
      if (value) return { value, from: at, to: amount.hedgeFrom };
    }
  }
  return undefined;
}

function wordsBehind(amount: Amount, { tokens, lexicon }: Sentence) {
  for (let at = amount.to; at < Math.min(tokens.length, amount.to + 3); at++) {
    if (!NEXT_TO.test(tokens[at]?.gap ?? '')) return undefined;
    const found = phraseAt(tokens, at, lexicon.changeBehind);
    if (found) return found;
    if (!lexicon.small.beforeChange.has(tokens[at]?.word ?? '')) return undefined;
  }
  return undefined;
}
