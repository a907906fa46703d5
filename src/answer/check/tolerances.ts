import type { Hedge } from '../../model/claim.ts';

/** How far the published figure may be from the number that is said: below it, and above it. */
export interface Tolerance {
  readonly below: number;
  readonly above: number;
}

/**
 * What each hedge allows, as a part of the number that is said: "bijna 14.000" holds for 13.300 up to 14.000. Of
 * percentages at least one point is allowed where anything is. `inWords`: of "a third" or "doubled", which are rough
 * by themselves.
 */
export const TOLERANCES: Readonly<Record<Hedge | 'none', Tolerance & { readonly inWords: Tolerance }>> = {
  none: { below: 0.025, above: 0.025, inWords: { below: 0.03, above: 0.03 } },
  about: { below: 0.05, above: 0.05, inWords: { below: 0.08, above: 0.08 } },
  almost: { below: 0.05, above: 0, inWords: { below: 0.1, above: 0 } },
  over: { below: 0, above: 0.1, inWords: { below: 0, above: 0.25 } },
  'just-over': { below: 0, above: 0.05, inWords: { below: 0, above: 0.08 } },
  // What these say holds however far the figure is from the number.
  'at-least': { below: 0, above: Number.POSITIVE_INFINITY, inWords: { below: 0, above: Number.POSITIVE_INFINITY } },
  'at-most': { below: 1, above: 0, inWords: { below: 1, above: 0 } },
  'less-than': { below: 1, above: 0, inWords: { below: 1, above: 0 } },
  exactly: { below: 0, above: 0, inWords: { below: 0.001, above: 0.001 } },
};

/** The least that is allowed of a percentage, in points, on a side on which anything is. */
export const LEAST_POINTS = 1;
/** Of a percentage never more is allowed than so many points; but for "over", which names no more than a limit. */
export const MOST_POINTS = 3;
/** A number that is about so much may be rounded to the digits that it shows, up to this part of it. */
export const ROUGH = 0.1;
/** Two things are "the same" within this part of the larger. */
export const SAME = 0.02;
/** "Slightly" more or less is at most this part. */
export const SLIGHT = 0.1;
