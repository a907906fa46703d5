import type { SaidNumber } from '../../model/claim.ts';
import { LEAST_POINTS, MOST_POINTS, ROUGH, TOLERANCES, type Tolerance } from './tolerances.ts';

export type Verdict = 'true' | 'rounded' | 'false';

/** The published figure, or what was computed from figures. */
export interface Actual {
  readonly value: number;
  /** Not as published: a change, a share, an estimate. A percentage is then given to one decimal. */
  readonly computed: boolean;
  /** How far the unrounded number can be from it; a claim with more digits than were published can be that number. */
  readonly rounding?: { readonly step: number; readonly slack: number };
  /** Between which numbers it can lie, where published roundings leave it open. */
  readonly bounds?: { readonly low: number; readonly high: number };
}

/** Holds the number that is said against the figure, both in the same unit, and both for the same direction. */
export function judgeNumber(said: SaidNumber, actual: Actual): Verdict {
  const claimed = Math.abs(said.value);
  const size = Math.abs(actual.value);
  if (said.value * actual.value < 0 && size > 0) return 'false';
  if (said.inWords ? isSameInWords(claimed, size) : isExact(said, claimed, actual)) return verdictOfExact(said);
  if (isUnrounded(said, claimed, size, actual)) return 'rounded';
  if (said.hedge === undefined && !said.inWords)
    return isRoundedTo(said, claimed, size) || inBounds(claimed, actual) ? 'rounded' : 'false';
  const { below, above } = allowed(said, claimed);
  return size >= claimed - below && size <= claimed + above ? 'rounded' : 'false';
}

/** What is exact is true, but for "less than 160,000" of what is 160,000. */
function verdictOfExact({ hedge }: SaidNumber): Verdict {
  if (hedge === 'less-than') return 'false';
  return hedge === 'over' || hedge === 'just-over' || hedge === 'almost' ? 'rounded' : 'true';
}

/** As published; a computed percentage to the decimals that are said, and to one where none are. */
function isExact({ unit, step }: SaidNumber, claimed: number, { value, computed, bounds }: Actual): boolean {
  const size = Math.abs(value);
  if (!computed) return same(claimed, size);
  if (bounds) return false;
  if (unit === 'count' || unit === 'fte' || unit === 'euro' || unit === 'points') return same(claimed, size);
  const decimals = Math.max(1, Math.round(-Math.log10(Math.min(step, 0.1))));
  return same(claimed, roundTo(size, decimals)) || same(claimed, truncated(size, decimals));
}

/** 39.745 is given as 39.7 and as 39.8: figures that are rounded themselves leave the half open. */
function truncated(value: number, decimals: number): number {
  const scaled = value * 10 ** decimals;
  const half = Math.abs(scaled - Math.floor(scaled) - 0.5) < 0.06;
  return half ? Math.floor(scaled) / 10 ** decimals : roundTo(value, decimals);
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, a);
const roundTo = (value: number, decimals: number) => Math.round(value * 10 ** decimals + 1e-9) / 10 ** decimals;

/** "a third" is 33.3%. */
function isSameInWords(claimed: number, size: number): boolean {
  return Math.abs(claimed - size) <= 0.04;
}

/** Without a hedge a number may be rounded to the digits that it shows, as long as it stays near. */
function isRoundedTo({ step, unit }: SaidNumber, claimed: number, size: number): boolean {
  const isRate = unit === 'percent' || unit === 'points' || unit === 'times';
  const by = isRate ? Math.min(step, 1) : step;
  const rounded = Math.abs(size - claimed) <= by / 2 + 1e-9 * claimed;
  const { below, above } = TOLERANCES.none;
  const near = isRate
    ? Math.abs(size - claimed) < 0.5 + 1e-9
    : size >= claimed * (1 - below) && size <= claimed * (1 + above);
  return rounded && near;
}

/** "13.673" of what was published as 13.670. */
function isUnrounded({ step, hedge }: SaidNumber, claimed: number, size: number, { rounding }: Actual): boolean {
  if (!rounding || hedge !== undefined || step >= rounding.step) return false;
  return Math.abs(claimed - size) <= rounding.slack + 1e-9;
}

function inBounds(claimed: number, { bounds }: Actual): boolean {
  return bounds !== undefined && claimed >= bounds.low && claimed <= bounds.high;
}

function allowed({ hedge, inWords, unit, step }: SaidNumber, claimed: number): Tolerance {
  const table = TOLERANCES[hedge ?? 'none'];
  const { below, above }: Tolerance = inWords ? table.inWords : table;
  // "more than half", and "more than 95%", say little of how much more; "about" and "almost" say that it is near.
  const isOpen = hedge === 'over' || (inWords && hedge !== 'about');
  const most = isOpen ? Number.POSITIVE_INFINITY : MOST_POINTS;
  const inPoints = unit === 'percent' || unit === 'points';
  const side = (part: number) => {
    if (part === 0 || part >= 1) return part * claimed;
    if (inPoints) return Math.min(most, Math.max(LEAST_POINTS, part * claimed));
    // "about 2,000" is rounded to the digits that it shows.
    return hedge === 'about' ? Math.max(part * claimed, Math.min(step / 2, ROUGH * claimed)) : part * claimed;
  };
  return { below: side(below), above: side(above) };
}
