import type { Checked, FiguresAnswer, Judged, Verdict } from '../../model/answer.ts';
import type { Check } from '../../model/claim.ts';
import type { Dataset, Figure } from '../../model/dataset.ts';
import { changeBetween } from '../arithmetic.ts';
import { claimedFigures } from '../claimed-figures.ts';
import { judge } from './judge.ts';

/** Holds everything that a text states against the figures. */
export function check({ text, claims }: Check, dataset: Dataset): Checked {
  const judged = claims.map((claim) => judge(claim, dataset)).filter(isWorthAWord);
  return { text, claims: judged, verdict: verdictOf(judged.map(({ verdict }) => verdict)) };
}

function isWorthAWord({ claim: { says }, verdict }: Judged): boolean {
  return verdict === 'false' || !('direction' in says && says.presupposed);
}

/** Of what can be checked: all of it, or some. */
function verdictOf(verdicts: readonly Verdict[]): Checked['verdict'] {
  const known = verdicts.filter((verdict) => verdict !== 'unknown');
  if (known.length === 0) return 'unknown';
  const isFalse = known.filter((verdict) => verdict === 'false').length;
  if (isFalse > 0) return isFalse === known.length ? 'false' : 'mixed';
  return known.includes('rounded') ? 'rounded' : 'true';
}

/** What an answer shows of a check: the figures that claims were held against, and what was computed for it. */
export function figuresOf({ claims }: Checked): Pick<FiguresAnswer, 'figures' | 'result'> {
  const known = claims.filter(({ verdict }) => verdict !== 'unknown');
  const figures = known.flatMap(({ values }) => values.flatMap(claimedFigures));
  return { figures: unique(figures), result: known.flatMap(resultOf) };
}

function unique(figures: readonly Figure[]): readonly Figure[] {
  return [...new Set(figures)];
}

/** A figure as published is no result. */
function resultOf({ actual, claim, values }: Judged): number[] {
  const [to, from] = values;
  if (claim.about[0]?.is === 'change' && to && from) {
    const { difference, percent } = changeBetween(from, to);
    return [...new Set([actual, difference, percent])].filter((one) => one !== undefined);
  }
  const isComputed =
    claim.about.some(({ is }) => is === 'change') || values.some(({ metric }) => metric.is !== 'indicator');
  return isComputed && actual !== undefined ? [actual] : [];
}
