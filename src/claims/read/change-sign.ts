import type { Amount } from '../amounts/amount.ts';
import type { Direction } from '../claim-lexicon.ts';
import { phraseAt, phraseBefore } from '../phrase-set.ts';
import type { Sentence } from './sentence.ts';

/** Says that an amount is how much something changed by, or differed, with the words that say so. */
export interface ChangeSign {
  readonly direction: Direction | 'either';
  /** The tokens of the amount with those words. */
  readonly from: number;
  readonly to: number;
}

const NEXT_TO = /^[-–]?$/;
const WITH: ReadonlySet<string> = new Set(['met', 'with', 'at']);
/** Adjectives that can stand right behind a number that they are not the measure of: "met 96% hoger dan". */
const COMPARATIVE: ReadonlySet<string> = new Set([
  'hoger',
  'lager',
  'meer',
  'minder',
  'groter',
  'kleiner',
  'higher',
  'lower',
  'more',
  'fewer',
  'less',
]);
const GAP_WORDS: ReadonlySet<string> = new Set(['is', 'was', 'zijn', 'waren', 'op', 'aan']);
const MANY: ReadonlySet<string> = new Set([
  'zo',
  'zoveel',
  'as',
  'more',
  'higher',
  'meer',
  'hoger',
  'groter',
  'larger',
  'the',
  'het',
  'als',
  'less',
  'fewer',
  'minder',
  'vaker',
]);

export function changeSignOf(amount: Amount, { tokens, lexicon }: Sentence): ChangeSign | undefined {
  if (amount.multiple) {
    const article = tokens[amount.hedgeFrom - 1];
    return {
      direction: amount.value < 1 ? 'fall' : 'rise',
      from: article ? amount.hedgeFrom : amount.from,
      to: amount.to,
    };
  }
  if (amount.unit === 'times')
    return MANY.has(tokens[amount.to]?.word ?? '')
      ? { direction: 'rise', from: amount.from, to: amount.to + 1 }
      : undefined;
  const before = wordsBefore(amount, tokens, lexicon.changeBefore);
  if (before && !phraseBefore(tokens, amount.hedgeFrom, lexicon.to))
    return { direction: before.value, from: before.from, to: amount.to };
  const behind = wordsBehind(amount, tokens, lexicon.changeBehind);
  if (behind) {
    const stated = WITH.has(tokens[amount.hedgeFrom - 1]?.word ?? '') && COMPARATIVE.has(tokens[amount.to]?.word ?? '');
    if (!stated) return { direction: behind.value, from: amount.from, to: behind.to };
  }
  return amount.unit === 'points' ? { direction: 'either', from: amount.from, to: amount.to } : undefined;
}

/** "steeg het aantal met 18%": the word for it can stand farther off, with "met" or "by" right before the number. */
function wordsBefore(amount: Amount, tokens: Sentence['tokens'], set: Sentence['lexicon']['changeBefore']) {
  const near = phraseBefore(tokens, amount.hedgeFrom, set);
  if (near) return near;
  const by = tokens[amount.hedgeFrom - 1]?.word;
  if (by !== 'met' && by !== 'by') return undefined;
  for (let at = amount.hedgeFrom - 2; at >= 0; at--) {
    const token = tokens[at];
    if (!token || /[.;:?!]/.test(tokens[at + 1]?.gap ?? '')) return undefined;
    for (const word of [`${token.raw} ${by}`, token.raw]) {
      const value = set.entries.get(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
      if (value) return { value, from: at, to: amount.hedgeFrom };
    }
  }
  return undefined;
}

function wordsBehind(amount: Amount, tokens: Sentence['tokens'], set: Sentence['lexicon']['changeBehind']) {
  for (let at = amount.to; at < Math.min(tokens.length, amount.to + 3); at++) {
    if (!NEXT_TO.test(tokens[at]?.gap ?? '')) return undefined;
    const found = phraseAt(tokens, at, set);
    if (found) return found;
    if (!GAP_WORDS.has(tokens[at]?.word ?? '')) return undefined;
  }
  return undefined;
}
