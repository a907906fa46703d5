import type { CatalogueQuery, Dimension, ExplainQuery } from '../model/query.ts';

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
  readonly factor?: string;
}

/**
 * The sentences of a language. Which one is said is decided elsewhere; here is only how. Every number comes in as
 * text, written in the language.
 */
export interface Phrases {
  readonly unit: {
    readonly percent: (value: string) => string;
    readonly points: (value: string, one: boolean) => string;
    readonly 'million-eur': (value: string) => string;
    readonly fte: (value: string) => string;
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
  readonly manyFigures: (count: number, years: string) => string;
  readonly notInYears: (years: string) => string;
  readonly change: (words: ChangeWords) => string;
  readonly premise: (holds: boolean, words: ChangeWords) => string;
  readonly noReason: string;
  readonly threshold: (
    holds: boolean,
    label: string,
    year: number,
    value: string,
    than: 'above' | 'below',
    limit: string,
  ) => string;
  readonly comparison: (
    year: number,
    highest: string,
    highestValue: string,
    lowest: string,
    lowestValue: string,
    difference: string,
    percent?: string,
  ) => string;
  readonly equal: (year: number, labels: string, value: string) => string;
  readonly claim: (holds: boolean) => string;
  readonly ranking: (words: {
    readonly first: string;
    readonly value: string;
    readonly when: string;
    readonly order: 'highest' | 'lowest' | 'rise' | 'fall';
    readonly label?: string;
  }) => string;
  readonly place: (place: number, label: string, value: string) => string;
  readonly total: (label: string, when: string, sum: string, parts: string) => string;
  readonly remainder: (label: string, without: string, year: number, value: string, sum: string) => string;
  readonly plus: (parts: readonly string[]) => string;
  /** Stands for the parts of a sum where there are too many to name. */
  readonly addedUp: (count: number) => string;
  readonly share: (
    part: string,
    whole: string,
    year: number,
    percent: string,
    partValue: string,
    wholeValue: string,
  ) => string;
  readonly estimate: (
    label: string,
    year: number,
    value: string,
    low: string,
    high: string,
    rate: string,
    of: string,
    ofLabel: string,
  ) => string;
  readonly rest: (label: string, year: number, percent: string, rate: string, rateLabel: string) => string;
  readonly restWarning: string;
  readonly amount: (label: string, year: number, value: string, percent: string, of: string, ofLabel: string) => string;
  readonly revised: (label: string, year: number, value: string, older: string, edition: string) => string;
  readonly roundedTotal: string;
  readonly together: string;

  // what was assumed
  readonly assumedNewestYear: (year: number) => string;
  readonly assumedYears: (years: string) => string;
  readonly assumedBaseline: (year: number) => string;
  readonly fromThread: (what: string) => string;
  readonly repaired: (from: string, to: string) => string;
  readonly otherTotal: (label: string) => string;
  readonly otherReading: (label: string) => string;

  // table, footnotes, source
  /** Heads a table of figures of different kinds. */
  readonly figures: string;
  readonly noFigure: string;
  readonly moreRows: (count: number) => string;
  readonly proseMark: string;
  readonly footnotesTitle: string;
  readonly source: (title: string, publisher: string, published: string) => string;
  readonly footnoteWord: (mark: string) => string;

  // the polite answers
  readonly explanation: (ask: ExplainQuery['ask'], what: string) => string;
  readonly catalogue: (
    ask: CatalogueQuery['ask'],
    words: {
      readonly app: string;
      readonly organisation: string;
      readonly command: string;
      readonly years: string;
      readonly topics: number;
      readonly edition: string;
    },
  ) => string;
  readonly catalogueHint: (command: string) => readonly string[];
  readonly tryThese: string;
  readonly unknown: string;
  readonly tooLong: (most: string) => string;
  readonly nearest: (labels: string) => string;
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
  readonly available: (topic: string, years: string) => string;
}
