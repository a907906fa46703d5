import type { Checked, Verdict } from '../model/answer.ts';
import type { Unchecked } from '../model/claim.ts';

/** How many claims have each verdict. */
export type Tally = Readonly<Record<Verdict, number>>;

/** The sentences about what was checked. Every number and label comes in as text. */
export interface ClaimPhrases {
  /** The verdict on a text as a whole; of one claim alone, on that one. */
  readonly verdict: (verdict: Checked['verdict'], tally: Tally) => string;
  /** Marks a claim in the text that it stands in, right behind it. */
  readonly mark: Readonly<Record<Verdict, string>>;
  readonly word: Readonly<Record<Verdict, string>>;
  /** Heads the table of claims. */
  readonly claims: string;
  readonly published: string;
  readonly difference: string;
  readonly outcome: string;
  readonly about: string;
  readonly none: string;
  /** The number is exactly that of another year, or of something else. */
  readonly elsewhere: (claim: string, figures: string) => string;
  /** What a percentage of a percentage is in points, where that is what was likely meant. */
  readonly points: (claim: string, points: string) => string;
  /** Why a claim could not be checked, and what was nearest. */
  readonly unchecked: Readonly<Record<Unchecked, string>>;
  readonly uncheckedClaims: (reason: string, claims: string) => string;
  readonly nearest: (label: string, value: string) => string;
  readonly nothing: (topics: string, years: string) => string;
  readonly change: (label: string, from: string, to: string) => string;
  readonly of: (label: string, years: string) => string;
}
