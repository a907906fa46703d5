import type { Filter, Premise, Rank, Threshold } from './ask.ts';
import type { Claim, ClaimUnit } from './claim.ts';
import type { Concept, Edition, Figure, Footnote, GlossaryEntry, IndicatorId, Topic, Total } from './dataset.ts';
import type { LanguageCode } from './language-code.ts';
import type { Metric } from './metric.ts';
import type { YearOf } from './quantity.ts';
import type { CatalogueQuery, ExplainQuery, FiguresQuery, Missing, SmallTalk } from './query.ts';
import type { ValueUnit } from './unit.ts';

/** What a metric comes to in one year, with the figures that it was computed from. */
export interface Value {
  readonly metric: Metric;
  readonly year: number;
  readonly value: number;
  readonly unit: ValueUnit;
  /** What it was computed from, in the order of the metric; none for a figure as published. */
  readonly from: readonly Value[];
  /** Every figure that it rests on. */
  readonly figures: readonly Figure[];
  /** Between which numbers the true one lies, where published roundings leave it open. */
  readonly bounds?: { readonly low: number; readonly high: number };
}

/** How a value went from one to another. `percent` is missing where the first is 0 or below, `points` is for percentages. */
export interface Change {
  readonly from: Value;
  readonly to: Value;
  readonly difference: number;
  readonly percent?: number;
  readonly points?: number;
  /** How many times the first the second is. */
  readonly times?: number;
}

export interface Ranked {
  readonly value: Value;
  readonly change?: Change;
}

type As = readonly ('absolute' | 'percent' | 'points' | 'times')[];

/** `rounded`: holds after rounding, or as its hedge says. `unknown`: there is nothing to hold it against. */
export type Verdict = 'true' | 'rounded' | 'false' | 'unknown';

/** A claim with what the figures say of it. */
export interface Judged {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** The number as it was claimed, in `unit` and in the direction that the words say; none for a direction or a rank. */
  readonly claimed?: number;
  readonly unit: ClaimUnit;
  readonly actual?: number;
  /** What it is held against; of an `unknown` one what was nearest. */
  readonly values: readonly Value[];
  /** Figures that the number is exactly, where it is not the one that it was said of. */
  readonly elsewhere: readonly Figure[];
}

/** What came of checking a text. `mixed`: of what could be checked some holds, and some does not. */
export interface Checked {
  readonly text: string;
  readonly verdict: Verdict | 'mixed';
  readonly claims: readonly Judged[];
}

/** One thing that the answer says, ready to be worded. Every number in it is a figure or is computed from figures in it. */
export type Statement =
  | { readonly form: 'values'; readonly values: readonly Value[] }
  /** Which year was meant by "the year with the most …". */
  | { readonly form: 'year-of'; readonly yearOf: YearOf; readonly value: Value; readonly year: number }
  /** What was asked for beside the rest, and is not there. */
  | { readonly form: 'missing'; readonly missing: MissingPart }
  | {
      readonly form: 'threshold';
      readonly value: Value;
      readonly threshold: Threshold;
      readonly holds: boolean;
      /** How far the value is above the limit. */
      readonly difference: number;
    }
  | { readonly form: 'change'; readonly change: Change; readonly as: As }
  | { readonly form: 'premise'; readonly premise: Premise; readonly change: Change; readonly holds: boolean }
  | { readonly form: 'no-reason' }
  | {
      readonly form: 'comparison';
      /** As asked: what the first is held against. */
      readonly first: Value;
      readonly second: Value;
      /** The first minus the second. */
      readonly difference: number;
      /** How far the larger is above the smaller, in per cent of the smaller; asked for in per cent, of the second. */
      readonly percent?: number;
      readonly times?: number;
      readonly as: As;
      readonly claim?: { readonly than: 'more' | 'less'; readonly holds: boolean };
    }
  | { readonly form: 'ranking'; readonly rank: Rank; readonly entries: readonly Ranked[] }
  | { readonly form: 'filter'; readonly filter: Filter; readonly hits: readonly Ranked[]; readonly of: number }
  | { readonly form: 'revised'; readonly figure: Figure };

export interface AnswerTable {
  readonly indicators: readonly IndicatorId[];
  readonly years: readonly number[];
  /** What some of them come to together, a list over the years for each sum. */
  readonly totals?: readonly (readonly Value[])[];
}

export interface FiguresAnswer {
  readonly kind: 'figures';
  readonly query: FiguresQuery;
  /** What the answer is about. */
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  /** The numbers that the answer computes. */
  readonly result: readonly number[];
  readonly ranking?: readonly Figure[];
  /** What the table shows: the figures asked for, and those that give them context. */
  readonly table: AnswerTable;
  readonly footnotes: readonly Footnote[];
  readonly editions: readonly Edition[];
  /** Set where a text was checked; its statements are then those of the check alone. */
  readonly checked?: Checked;
  /** The other total that the same words may have meant, with what it comes to in the last year asked for. */
  readonly otherTotal?: { readonly total: Total; readonly value?: Value };
}

export interface ExplanationAnswer {
  readonly kind: 'explanation';
  readonly query: ExplainQuery;
  readonly footnotes: readonly Footnote[];
  /** Explained by others than the source of the figures. */
  readonly terms: readonly GlossaryEntry[];
  readonly figures: readonly Figure[];
  readonly editions: readonly Edition[];
}

export interface CatalogueAnswer {
  readonly kind: 'catalogue';
  readonly query: CatalogueQuery;
}

export interface ChoicesAnswer {
  readonly kind: 'choices';
  readonly language: LanguageCode;
  readonly options: readonly FiguresAnswer[];
}

export interface UnavailableAnswer {
  readonly kind: 'unavailable';
  readonly language: LanguageCode;
  readonly missing: readonly MissingPart[];
  /** What there is: the topics of the question, with their years. */
  readonly topics: readonly { readonly topic: Topic; readonly years: readonly number[] }[];
}

export type MissingPart =
  | Exclude<Missing, { reason: 'absent' }>
  | { readonly reason: 'absent'; readonly concept: Concept }
  | { readonly reason: 'cell'; readonly metrics: readonly Metric[]; readonly years: readonly number[] };

export interface UnknownAnswer {
  readonly kind: 'unknown';
  readonly language: LanguageCode;
  readonly nearest: readonly string[];
  readonly smallTalk?: SmallTalk;
  readonly tooLong: boolean;
  /** A text was to be checked in which nothing can be. */
  readonly unchecked: boolean;
}

/** What there is to say, before it is worded. The kinds are part of the public contract of `ask --json`. */
export type Answer =
  | FiguresAnswer
  | ExplanationAnswer
  | CatalogueAnswer
  | ChoicesAnswer
  | UnavailableAnswer
  | UnknownAnswer;
