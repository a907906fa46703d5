import type { Threshold } from '../model/ask.ts';
import type { CatalogueQuery, Dimension, ExplainQuery, SmallTalk } from '../model/query.ts';
import type { Unit, ValueUnit } from '../model/unit.ts';

/** A change, its numbers already written in the language. */
export interface ChangeWords {
  readonly label: string;
  readonly from: string;
  readonly fromYear: number;
  readonly to: string;
  readonly toYear: number;
  readonly direction: 'rise' | 'fall' | 'same';
  /** Without a sign. */
  readonly difference: string;
  readonly percent?: string;
  /** How many times as much, where that was asked for. */
  readonly times?: string;
  /** "1,020 more complaints", where the data have a noun for it. */
  readonly named?: string;
}

/** One side of a comparison, its value already written in the language. */
export interface SideWords {
  /** "12,310 applications by students", or "Students, granted: 96%". */
  readonly what: string;
  /** None where it says itself which years it is of. */
  readonly year?: number;
}

/** One side of a comparison of counts. */
export interface CountedSide {
  readonly noun: string;
  readonly value: string;
  readonly year: number;
}

/** What comes first, and of what: "Most applications in 2020: naturalisation (43,660)." */
export interface RankingWords {
  /** What comes first, with its value; or the first few. */
  readonly first: string;
  readonly when: string;
  readonly order: 'highest' | 'lowest' | 'rise' | 'fall';
  /** What sort of number is ranked: a share, an amount, a count of something. */
  readonly unit: ValueUnit;
  readonly label?: string;
  /** What there is most, or least, of: "complaints". */
  readonly noun?: string;
}

/**
 * The sentences of a language. Which one is said is decided elsewhere; here is only how. Every number comes in as
 * text, written in the language.
 */
export interface Phrases {
  readonly unit: Readonly<Record<Exclude<Unit, 'count' | 'decimal'>, (value: string) => string>> & {
    readonly points: (value: string, one: boolean) => string;
  };
  readonly list: (items: readonly string[]) => string;
  /** Month and year, in words; the month from 1. */
  readonly month: (year: number, month: number) => string;
  readonly years: (years: readonly number[]) => string;
  readonly about: (value: string) => string;

  // figures
  readonly figure: (label: string, year: number, value: string) => string;
  readonly series: (label: string, values: readonly { readonly year: number; readonly value: string }[]) => string;
  readonly topicFigures: (topic: string, year: number, values: readonly string[]) => string;
  readonly negative: (value: string) => string;
  /** Which measures of a topic stand in the table, over some years. */
  readonly measuresOver: (topic: string, measures: string, years: string) => string;
  readonly manyFigures: (count: number, years: string, topic: string | undefined) => string;
  readonly change: (words: ChangeWords) => string;
  readonly premise: (holds: boolean, words: ChangeWords) => string;
  /** How several measures of one topic changed, each with its sign: "complaints received +890". */
  readonly topicChanges: (topic: string, from: number, to: number, changes: readonly string[]) => string;
  /** How it went from year to year, after how it went as a whole. */
  readonly steps: (steps: readonly { readonly year: number; readonly change: string }[]) => string;
  readonly noReason: string;
  readonly threshold: (
    holds: boolean,
    /** What is so, without a full stop. */
    said: string,
    than: Threshold['than'],
    limit: string,
    /** How far from the limit it is, as `moreOrLess` says it; none where it is the limit itself. */
    away?: string,
  ) => string;
  /** "1,020 more" */
  readonly moreOrLess: (size: string, way: 'more' | 'less') => string;
  /** "more than 10,000" */
  readonly comparator: Readonly<Record<Threshold['than'], (limit: string) => string>>;
  /** Which year a condition named: that of the peak, or one some years from it. */
  readonly yearOf: (words: {
    readonly year: number;
    readonly peak: number;
    readonly order: 'highest' | 'lowest';
    readonly label: string;
    readonly value: string;
    /** What there was most, or least, of. */
    readonly noun?: string;
  }) => string;
  /** What several years of something are called when they are taken together. */
  readonly overYears: (words: {
    readonly by: 'average' | 'sum' | 'change';
    readonly label: string;
    readonly years: string;
    readonly isOfPercentages: boolean;
  }) => string;
  /** The same with its value. */
  readonly taken: (words: {
    readonly by: 'average' | 'sum' | 'change';
    /** As `overYears` has it. */
    readonly label: string;
    readonly years: string;
    readonly value: string;
    /** "2,263 complaints", where the data have a noun for it. */
    readonly named?: string;
    /** What it was computed from, where that stands in no table. */
    readonly from?: string;
  }) => string;
  readonly fromTo: (from: string, to: string) => string;
  /** Of two that have a noun for what they count; the larger first. */
  readonly countsCompared: (words: {
    /** "1,400 more applications by students", or without the number where they are as many. */
    readonly larger: CountedSide;
    readonly smaller: CountedSide;
    readonly isSame: boolean;
    readonly percent?: string;
    readonly times?: string;
    readonly holds?: boolean;
  }) => string;
  /** `holds`: what the reader asked to be told whether it is so. */
  readonly comparison: (words: {
    readonly first: SideWords;
    readonly second: SideWords;
    /** What the first is, beside the second. */
    readonly way: 'more' | 'less' | 'same';
    readonly difference: string;
    readonly percent?: string;
    readonly times?: string;
    readonly holds?: boolean;
  }) => string;
  /** Of which years, or things, a condition holds. */
  readonly filter: (words: {
    readonly over: 'years' | 'metrics';
    readonly hits: number;
    readonly of: number;
    readonly condition: string;
    /** True where it is whether each went up or down between the first of the years and the last. */
    readonly isChange: boolean;
    readonly names: string;
    readonly years: readonly number[];
    readonly label?: string;
  }) => string;
  readonly moved: Readonly<Record<'rise' | 'fall', string>>;
  readonly andMore: (count: number) => string;
  readonly ranking: (words: RankingWords) => string;
  readonly place: (place: number, label: string, value: string) => string;
  /** How many there are of what some things count, together. */
  readonly countedTogether: (noun: string, things: string, year: number, value: string) => string;
  /** A sum or what is left of one; with the numbers that it was computed from, where those stand in no table. */
  readonly computed: (label: string, year: number, value: string, from: string | undefined) => string;
  readonly ratio: (label: string, year: number, value: string, part: string, whole: string) => string;
  /** How many times as many there are of the one as of the other. */
  readonly timesAsMany: (times: string, one: CountedSide, other: CountedSide) => string;
  readonly plus: (parts: readonly string[]) => string;
  /** Stands for the parts of a sum where there are too many to name. */
  readonly addedUp: (count: number) => string;
  readonly share: (words: {
    readonly part: string;
    readonly partValue: string;
    readonly whole: string;
    readonly wholeValue: string;
    readonly year: number;
    readonly percent: string;
  }) => string;
  readonly estimated: (label: string, year: number, value: string) => string;
  readonly estimatedFrom: (rate: string, of: string, ofLabel: string) => string;
  readonly withMargin: (from: string, low: string, high: string) => string;
  /** What is left of 100%, without a full stop, and the rate that it is left by. */
  readonly restOf: (said: string, rate: string) => string;
  readonly restWarning: string;
  readonly amount: (label: string, year: number, value: string, percent: string, of: string, ofLabel: string) => string;
  readonly revised: (label: string, year: number, value: string, older: string, edition: string) => string;

  // a new edition
  readonly news: {
    /** `year` is absent where nothing but older figures changed. */
    readonly headline: (topics: string, year: number | undefined) => string;
    readonly topicCount: (count: number) => string;
    readonly first: (year: number, figures: string) => string;
    /** Heads a list of changes: of all of them, or the largest. */
    readonly moved: (way: 'rise' | 'fall', since: number, isAll: boolean) => string;
    readonly figure: (label: string, value: string) => string;
    readonly gone: (year: number, labels: string) => string;
    readonly moreRevised: (count: number) => string;
    /** Heads the column with the changes. */
    readonly since: (year: number) => string;
    readonly isNew: string;
    readonly same: string;
  };

  // what is computed, by name
  readonly together: string;
  /** Names the row that has what the others come to. */
  readonly total: string;
  readonly summed: (labels: string) => string;
  /** All of one measure in a section: "all applications, regular residence". */
  readonly allOf: (measure: string, section: string) => string;
  /** What is left of a whole without a part of it. */
  readonly without: (whole: string, part: string) => string;
  /** The one less the other, which is no part of it. */
  readonly minus: (one: string, other: string) => string;
  readonly shareOf: (part: string, whole: string) => string;
  readonly per: (one: string, other: string) => string;

  // what was assumed
  readonly assumedNewestYear: (year: number) => string;
  readonly assumedYears: (years: string) => string;
  readonly assumedBaseline: (year: number) => string;
  readonly fromThread: (what: string) => string;
  readonly repaired: (from: string, to: string) => string;
  /** Another official total that the same words may mean: its sentence, or its name where it has none. */
  readonly otherTotal: (said: string) => string;
  readonly leftOut: (words: string) => string;

  // table, footnotes, source
  /** Heads a table of figures of different kinds. */
  readonly figures: string;
  readonly noFigure: string;
  /** What a dash in a table means. */
  readonly emptyCells: string;

  // charts
  /** Beside an axis; empty where the numbers need no word. */
  readonly axis: Readonly<Record<Unit, string>>;
  readonly noChart: string;
  readonly chartShowsLargest: (count: number) => string;
  readonly chartShowsUnit: Readonly<Record<Unit, string>>;
  readonly chartLeavesOut: string;

  readonly moreRows: (count: number) => string;
  readonly proseMark: string;
  readonly source: (title: string, publisher: string, published: string) => string;

  // the polite answers
  readonly explanation: (ask: ExplainQuery['ask'], what: string) => string;
  /** Of an explanation that is not from the factsheet. */
  readonly notFromSource: (by: string) => string;
  readonly whatDoesItMean: (term: string) => string;
  readonly catalogue: (
    ask: CatalogueQuery['ask'],
    words: {
      readonly app: string;
      readonly organisation: string;
      readonly years: string;
      readonly topics: number;
      readonly edition: string;
    },
  ) => string;
  /** How to ask in the terminal. */
  readonly howToAskHere: (example: string) => readonly string[];
  readonly tryThese: string;
  readonly unknown: string;
  readonly tooLong: (most: string) => string;
  /** The question as it may have been meant. */
  readonly nearest: (question: string) => string;
  readonly smallTalk: Readonly<Record<SmallTalk, string>>;
  readonly choose: string;
  readonly missing: {
    readonly year: (years: string, known: string) => string;
    readonly cell: (label: string, years: string) => string;
    readonly dimension: Readonly<Record<Dimension, string>>;
    readonly absent: (label: string) => string;
    readonly combination: (words: string) => string;
    readonly word: (words: string) => string;
    readonly reason: string;
    readonly sum: string;
    /** Asked for in a unit that there is no figure in. */
    readonly unit: Readonly<Record<'percent' | 'million-eur', string>>;
  };
  /** What there is, in the years that all of it has. */
  readonly available: (topics: string, years: string) => string;
}
