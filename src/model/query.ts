import type { LanguageCode } from '../languages/language.ts';
import type { ConceptId, IndicatorId } from './dataset.ts';

/** Where a part of the question comes from: its own words, the thread before it, or our assumption. */
export type Origin = 'said' | 'thread' | 'assumed';

export interface Slot<T> {
  readonly value: T;
  readonly from: Origin;
}

/** What the figures are about: the concepts that the words stand for, and the indicators that they single out. */
export interface Subject {
  readonly concepts: readonly ConceptId[];
  readonly indicators: readonly IndicatorId[];
}

export type Years = readonly number[];

interface About {
  readonly language: LanguageCode;
  readonly subject: Slot<Subject>;
  readonly years: Slot<Years>;
  /** Other things that the same words can mean, likeliest first. */
  readonly readings?: readonly Subject[];
  /** Years named that the data do not have. */
  readonly missingYears?: Years;
  /** Set when the reader asked which edition the figures come from. */
  readonly edition?: true;
}

export interface Threshold {
  readonly than: 'above' | 'below';
  readonly value: number;
}

export interface LookupQuery extends About {
  readonly kind: 'lookup';
  readonly threshold?: Threshold;
}

/** What a question takes for granted about a change, to be held against the figures. */
export interface Premise {
  readonly direction: 'rise' | 'fall';
  readonly factor?: number;
}

export interface ChangeQuery extends About {
  readonly kind: 'change';
  readonly premise?: Premise;
  /** True when the reader asked why: the figures are given, and that no reason is. */
  readonly why?: true;
}

export interface TrendQuery extends About {
  readonly kind: 'trend';
}

export interface CompareQuery extends About {
  readonly kind: 'compare';
  /** Whether the reader asked if the first is more, or less, than the second. */
  readonly claim?: 'more' | 'less';
}

export interface RankQuery extends About {
  readonly kind: 'rank';
  readonly over: 'years' | 'indicators';
  readonly by: 'value' | 'change' | 'relative-change';
  readonly direction?: 'rise' | 'fall';
  readonly order: 'highest' | 'lowest' | 'best' | 'worst';
  readonly top?: number;
  /** Set when the reader also asked how far the highest and the lowest are apart. */
  readonly gap?: true;
}

export interface TotalQuery extends About {
  readonly kind: 'total';
  /** Set when the reader asked how the sum changed from the first year to the last. */
  readonly change?: true;
}

/** What is left of a figure without others that the source counts in it. */
export interface RemainderQuery extends About {
  readonly kind: 'remainder';
  readonly without: readonly IndicatorId[];
}

export interface ShareQuery extends About {
  readonly kind: 'share';
  readonly whole: readonly IndicatorId[];
}

/** A number that follows from a rate: how many were granted, or what the rest of 100% is. */
export interface DerivedQuery extends About {
  readonly kind: 'derived';
  readonly part: 'counted' | 'rest';
  readonly as: 'count' | 'percent' | 'amount';
}

export interface ExplainQuery {
  readonly kind: 'explain';
  readonly language: LanguageCode;
  readonly ask: 'why' | 'what' | 'who' | 'includes';
  readonly subject: Slot<Subject>;
  readonly footnotes: readonly string[];
}

export interface CatalogueQuery {
  readonly kind: 'catalogue';
  readonly language: LanguageCode;
  readonly ask: 'help' | 'topics' | 'years' | 'how';
}

export type Missing =
  | { readonly reason: 'year'; readonly years: Years }
  | { readonly reason: 'dimension'; readonly dimension: Dimension; readonly words: string }
  | { readonly reason: 'absent'; readonly concept: ConceptId; readonly words: string }
  | { readonly reason: 'combination'; readonly words: string }
  | { readonly reason: 'word'; readonly words: string }
  | { readonly reason: 'reason'; readonly words: string }
  | { readonly reason: 'sum' }
  | { readonly reason: 'unit'; readonly unit: 'percent' | 'million-eur' };

export type Dimension =
  | 'month'
  | 'part-of-year'
  | 'place'
  | 'country'
  | 'gender'
  | 'age'
  | 'characteristic'
  | 'future'
  | 'elsewhere'
  | 'average'
  | 'count';

/** On the subject, but the data have no such figure: what exactly is missing, and what is nearest. */
export interface UnavailableQuery {
  readonly kind: 'unavailable';
  readonly language: LanguageCode;
  readonly missing: readonly Missing[];
  readonly subject?: Subject;
}

/** More than one reading, none likelier than the other. */
export interface ChoicesQuery {
  readonly kind: 'choices';
  readonly language: LanguageCode;
  readonly options: readonly FiguresQuery[];
}

export interface UnknownQuery {
  readonly kind: 'unknown';
  readonly language: LanguageCode;
  /** Topics whose names look like what was typed. */
  readonly nearest: readonly ConceptId[];
  readonly tooLong?: true;
}

export type FiguresQuery =
  | LookupQuery
  | ChangeQuery
  | TrendQuery
  | CompareQuery
  | RankQuery
  | TotalQuery
  | RemainderQuery
  | ShareQuery
  | DerivedQuery;

/** A question, understood: plain data, which can be stored with a thread or carried by a button. */
export type Query = FiguresQuery | ExplainQuery | CatalogueQuery | UnavailableQuery | ChoicesQuery | UnknownQuery;

export function isFiguresQuery(query: Query): query is FiguresQuery {
  return 'years' in query;
}
