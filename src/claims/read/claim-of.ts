import type { About, Claim, SaidNumber, Unchecked } from '../../model/claim.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Sentence } from './sentence.ts';

export function saidBy({ value, unit, step, hedge, inWords }: Amount, sign: 1 | -1 = 1): SaidNumber {
  return { value: sign * value, unit, step, ...(hedge ? { hedge } : {}), ...(inWords ? { inWords } : {}) };
}

export function claimOf(
  { tokens }: Sentence,
  { from, to }: Pick<Amount, 'from' | 'to'>,
  says: Claim['says'],
  about: readonly About[],
  unchecked?: Unchecked,
): Claim {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0, says, about, ...(unchecked ? { unchecked } : {}) };
}
