import type { AnswerRecord } from '../../src/terminal/contract.ts';
import type { Expectation } from './expectation.ts';

/** `wrong` is a figure given as the answer where it is not; `missed` is no answer, or asking back, where there is one. */
export type Verdict = 'right' | 'wrong' | 'missed';

export function judge(expected: Expectation, got: AnswerRecord): Verdict {
  if (expected.kinds?.includes(got.kind)) return 'right';
  switch (expected.kind) {
    case 'figures':
      return judgeFigures(expected, got);
    case 'explanation':
      if (got.footnotes.some((footnote) => expected.footnote?.includes(footnote))) return 'right';
      return got.kind === 'figures' || got.kind === 'explanation' ? 'wrong' : 'missed';
    case 'unknown':
      if (got.kind === 'catalogue') return 'right';
  }
  if (got.kind === expected.kind) return 'right';
  return got.kind === 'figures' ? 'wrong' : 'missed';
}

function judgeFigures({ accept, result = [], top = [], ambiguous }: Expectation, got: AnswerRecord): Verdict {
  if (got.kind === 'choices' && ambiguous) {
    return got.choices.some(({ cells }) => accept?.some((set) => sameSet(set, cells))) ? 'right' : 'missed';
  }
  if (got.kind !== 'figures') return 'missed';
  const cells = !accept || accept.some((set) => sameSet(set, got.cells));
  const numbers = result.every((wanted) => got.result.some((number) => isClose(wanted, number)));
  const first = top.every((id, i) => got.ranking[i] === id || got.ranking[i]?.split('@')[0] === id);
  return cells && numbers && first ? 'right' : 'wrong';
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}

/** Within half a per cent, or 0.05; the sign is in the words. */
function isClose(wanted: number, got: number): boolean {
  return Math.abs(Math.abs(wanted) - Math.abs(got)) <= Math.max(Math.abs(wanted) * 0.005, 0.05);
}
