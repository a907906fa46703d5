import type { LanguageCode } from '../languages/language.ts';
import type { Concept, Edition, Figure, Footnote, IndicatorId, Topic, Total } from './dataset.ts';
import type { CatalogueQuery, ExplainQuery, FiguresQuery, Missing, Premise, RankQuery, Threshold } from './query.ts';

/** How a figure went from one year to another. `percent` is missing where the first value is 0, `points` is for percentages. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  readonly difference: number;
  readonly percent?: number;
  readonly points?: number;
}

/** One thing that the answer says, ready to be worded. Every number in it is a figure or is computed from figures in it. */
export type Statement =
  | { readonly form: 'figures'; readonly figures: readonly Figure[] }
  | { readonly form: 'missing'; readonly indicators: readonly IndicatorId[]; readonly years: readonly number[] }
  | { readonly form: 'threshold'; readonly figure: Figure; readonly threshold: Threshold; readonly holds: boolean }
  | { readonly form: 'change'; readonly change: Change }
  | { readonly form: 'premise'; readonly premise: Premise; readonly change: Change; readonly holds: boolean }
  | { readonly form: 'no-reason' }
  | {
      readonly form: 'comparison';
      readonly highest: Figure;
      readonly lowest: Figure;
      readonly difference: number;
      readonly percent?: number;
    }
  | {
      readonly form: 'claim';
      readonly claim: 'more' | 'less';
      readonly first: Figure;
      readonly second: Figure;
      readonly holds: boolean;
    }
  | { readonly form: 'ranking'; readonly query: RankQuery; readonly entries: readonly Ranked[] }
  | {
      readonly form: 'total';
      readonly total?: Total;
      readonly parts: readonly Figure[];
      readonly sum: number;
      readonly year?: number;
    }
  | {
      readonly form: 'total-change';
      readonly total?: Total;
      readonly unit: Figure['unit'];
      readonly fromYear: number;
      readonly toYear: number;
      readonly from: number;
      readonly to: number;
      readonly difference: number;
      readonly percent?: number;
    }
  | { readonly form: 'remainder'; readonly whole: Figure; readonly without: readonly Figure[]; readonly value: number }
  | {
      readonly form: 'share';
      readonly parts: readonly Figure[];
      readonly whole: readonly Figure[];
      readonly sum: number;
      readonly percent: number;
    }
  | {
      readonly form: 'estimate';
      readonly part: 'counted' | 'rest';
      readonly rate: Figure;
      readonly of: Figure;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly form: 'estimate-change';
      readonly part: 'counted' | 'rest';
      readonly rate: Figure;
      readonly fromYear: number;
      readonly from: number;
      readonly to: number;
      readonly difference: number;
      readonly percent?: number;
    }
  | { readonly form: 'rest'; readonly rate: Figure; readonly percent: number }
  | {
      readonly form: 'amount';
      readonly part: 'counted' | 'rest';
      readonly share: Figure;
      readonly of: Figure;
      readonly value: number;
    }
  | { readonly form: 'revised'; readonly figure: Figure };

export interface Ranked {
  readonly figure: Figure;
  readonly change?: Change;
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
  readonly table: { readonly indicators: readonly IndicatorId[]; readonly years: readonly number[] };
  readonly footnotes: readonly Footnote[];
  readonly editions: readonly Edition[];
  /** The other total that the same words may have meant. */
  readonly otherTotal?: Total;
}

export interface ExplanationAnswer {
  readonly kind: 'explanation';
  readonly query: ExplainQuery;
  readonly footnotes: readonly Footnote[];
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
  | { readonly reason: 'cell'; readonly indicators: readonly IndicatorId[]; readonly years: readonly number[] };

export interface UnknownAnswer {
  readonly kind: 'unknown';
  readonly language: LanguageCode;
  readonly nearest: readonly Concept[];
  readonly tooLong: boolean;
}

/** What there is to say, before it is worded. The kinds are part of the public contract of `ask --json`. */
export type Answer =
  | FiguresAnswer
  | ExplanationAnswer
  | CatalogueAnswer
  | ChoicesAnswer
  | UnavailableAnswer
  | UnknownAnswer;
