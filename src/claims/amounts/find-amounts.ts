import type { Token } from '../../parse/tokenize.ts';
import type { ClaimLexicon } from '../claim-lexicon.ts';
import { phraseAt, phraseBefore } from '../phrase-set.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { findOtherNumbers } from './not-amounts.ts';
import { type NumberFound, numberAt } from './number-at.ts';

/**
 * The numbers that a text states, in order. `named`: tokens that are part of the name of something ("8 EVRM", "W2").
 */
export function findAmounts(
  tokens: readonly Token[],
  lexicon: ClaimLexicon,
  named: ReadonlySet<number>,
): readonly Amount[] {
  const others = findOtherNumbers(tokens, lexicon);
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // "top5" is one word, however it was read.
    if (named.has(at) || others.has(at) || isPartOfWord(tokens[at])) continue;
    const amount = amountAt(tokens, at, lexicon);
    if (!amount || overlaps(amount, others)) continue;
    amounts.push(amount);
    at = amount.to - 1;
  }
  return amounts;
}

function isPartOfWord(token: Token | undefined): boolean {
  return token?.number !== undefined && /^\p{L}+\d/u.test(token.raw);
}

function overlaps({ from, to }: Amount, others: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (others.has(at)) return true;
  return false;
}

/** "vierhonderd", "bijna verdubbeld", "vier keer zoveel". */
function amountAt(tokens: readonly Token[], at: number, lexicon: ClaimLexicon): Amount | undefined {
  const word = phraseAt(tokens, at, lexicon.multiples);
  if (word) {
    const multiple = { unit: 'times', step: 0.1, inWords: true, multiple: true } as const;
    return hedged(tokens, { from: at, to: word.to, value: word.value, ...multiple }, lexicon);
  }
  const number = numberAt(tokens, at, lexicon);
  if (!number) return undefined;
  const times = number.part ? undefined : phraseAt(tokens, number.to, lexicon.times);
  if (times) {
    const step = Math.min(number.step, 0.1);
    return hedged(tokens, { from: at, to: times.to, value: number.value, unit: 'times', step, inWords: true }, lexicon);
  }
  const { unit, to } = unitOf(tokens, at, number, lexicon);
  // A bare "one" or "a" counts nothing, and a decimal without a unit is the number of a section.
  if (number.inWords && !number.part && unit === 'count' && number.value < 20) return undefined;
  if (unit === 'count' && !Number.isInteger(number.value)) return undefined;
  return hedged(
    tokens,
    { from: at, to, value: number.value, unit, step: number.step, ...(number.part ? { inWords: true } : {}) },
    lexicon,
  );
}

function unitOf(
  tokens: readonly Token[],
  at: number,
  { to, part }: NumberFound,
  { units }: ClaimLexicon,
): { unit: AmountUnit; to: number } {
  if (part) return { unit: 'percent', to };
  const near = tokens[to] && /^-?$/.test(tokens[to].gap);
  const found = (near ? (['points', 'percent', 'euro', 'fte'] as const) : []).map((unit) => ({
    unit,
    phrase: phraseAt(tokens, to, units[unit]),
  }));
  const best = found.find(({ phrase }) => phrase);
  if (best?.phrase) return { unit: best.unit, to: best.phrase.to };
  if (/€$/.test(tokens[at]?.gap ?? '') || /^€/.test(tokens[to]?.gap ?? '')) return { unit: 'euro', to };
  return phraseBefore(tokens, at, units.euro) ? { unit: 'euro', to } : { unit: 'count', to };
}

function hedged(tokens: readonly Token[], amount: Omit<Amount, 'hedgeFrom' | 'hedge'>, lexicon: ClaimLexicon): Amount {
  // "een kleine 14.000", "an estimated €13 million": an article or a mark may stand between them.
  const ends = isArticle(tokens[amount.from - 1], lexicon) ? [amount.from, amount.from - 1] : [amount.from];
  for (const end of ends) {
    const before = phraseBefore(tokens, end, lexicon.hedges);
    // "slightly fewer than the 44,400 in 2019" compares.
    const last = tokens[end - 1]?.word ?? '';
    const compares =
      end < amount.from && lexicon.small.definite.has(tokens[end]?.word ?? '') && lexicon.than.entries.has(last);
    if (before && !compares) return { ...amount, hedgeFrom: before.from, hedge: before.value };
  }
  const behind = phraseAt(tokens, amount.to, lexicon.hedgesBehind);
  if (behind) return { ...amount, hedgeFrom: amount.from, hedge: behind.value };
  return { ...amount, hedgeFrom: amount.from };
}

function isArticle(token: Token | undefined, { small }: ClaimLexicon): boolean {
  return token !== undefined && [small.definite, small.indefinite, small.of].some((words) => words.has(token.word));
}
