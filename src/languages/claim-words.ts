import type { Hedge } from '../model/claim.ts';

/** What else is known of a language for checking what a text says. */
export interface ClaimWords {
  readonly hedges: Readonly<Record<Hedge, readonly string[]>>;
  /** Said behind the number: "10,000 or so". */
  readonly hedgesBehind: Readonly<Partial<Record<Hedge, readonly string[]>>>;
  /** What a number is multiplied by: "thousand", "k", "mln". */
  readonly scales: Readonly<Record<string, number>>;
  /** The parts of a whole: "third" is 1/3. "One third", "two thirds" and so on are made of them. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words that are a part of a whole without a number before them: "half", "driekwart". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Between the two numbers of "one in five", "nine out of ten". */
  readonly outOf: readonly string[];
  /** By how many times something became what it is: "doubled" is 2. */
  readonly multiples: Readonly<Record<string, number>>;
  /** After a number: "four times as many". */
  readonly times: readonly string[];
  readonly units: Readonly<{
    points: readonly string[];
    percent: readonly string[];
    euro: readonly string[];
    fte: readonly string[];
  }>;
  /** A number before one of these is a stretch of time, and no figure. */
  readonly time: readonly string[];
  /** A number after one of these is a place in a text or a building, and no figure. */
  readonly places: readonly string[];
  readonly months: readonly string[];
  /** The number before or after them says how much something changed by: "a drop of", "fell by". */
  readonly changeBefore: Readonly<{ rise: readonly string[]; fall: readonly string[] }>;
  /** Right after a number: "18% higher", "500 fewer". */
  readonly changeBehind: Readonly<{ rise: readonly string[]; fall: readonly string[] }>;
  /** Said of something as a whole: it rose, or fell, or was more, or less. */
  readonly moves: Readonly<{ rise: readonly string[]; fall: readonly string[]; same: readonly string[] }>;
  readonly slight: readonly string[];
  /** Say that money was gained, and not lost. */
  readonly gain: readonly string[];
  /** Between what is compared and what it is compared with. */
  readonly than: readonly string[];
  /** "to" and "from": the number after them is where something came to, or came from. */
  readonly to: readonly string[];
  readonly from: readonly string[];
  /** The share that one thing has in another. */
  readonly share: readonly string[];
  /** All that was named before, added up. */
  readonly together: readonly string[];
  /** Right behind a number, and not what it counts, or what can be said of anything: "1,880 in all", "1.880 stuks". */
  readonly counted: readonly string[];
  /** Asks for a check of what stands around it, or behind it. */
  readonly check: readonly string[];
  /** The same, where it begins or ends a sentence: elsewhere it is a word like any other. */
  readonly checkAtEdge: readonly string[];
  /** Before a colon: everything after it is to be checked. */
  readonly checkAll: readonly string[];
  /** Somebody else says it. */
  readonly told: readonly string[];
  readonly ranks: Readonly<Record<string, number>>;
  /** Words that say something before a number in another language, and nothing in this one: Dutch "over" is "about". */
  readonly plain: readonly string[];
  /** A sentence does not end with one of these and its dot. */
  readonly abbreviations: readonly string[];
  readonly small: SmallWords;
}

/** Small words, by what they do in a sentence. */
export type SmallWords = Readonly<
  Record<
    | 'definite'
    | 'indefinite'
    | 'of'
    /** Before how much something changed by: "by 18%". */
    | 'by'
    /** Before a number that is the figure itself, and no change: "at 96% higher than". */
    | 'with'
    /** Behind them stands a restriction: "for Syrians". */
    | 'prepositions'
    /** Before where something came from: "from 94%". */
    | 'origin'
    /** Compare, where a weaker word could stand beside them. */
    | 'compares'
    /** Begin what a figure is held against, mostly another year. */
    | 'heldAgainst'
    /** Begin a clause that goes the other way. */
    | 'turns'
    /** Say nothing without what something is compared with. */
    | 'comparatives'
    /** Between a number and the word for its change: "18% was lager". */
    | 'beforeChange'
    /** Behind "four times". */
    | 'asMany'
    /** Hold what stands before them against what stands behind them. */
    | 'outdoes'
    /** Say that something was what it was the year before. */
    | 'stayed'
    /** Name how many there are of something. */
    | 'countNouns'
    /** Before, or behind, a place in an order. */
    | 'came'
    | 'placeNouns'
    | 'amongOthers'
    /** Join two figures. */
    | 'joins'
    /** What follows is a part of what was named before it. */
    | 'whose'
    /** Lead up to what a number is of. */
    | 'leading'
    /** Begin what the next number is about, where nothing else does. */
    | 'openers'
    /** Ask for a figure. */
    | 'askWords'
    /** Endings of numbers that are places in an order: "2nd". */
    | 'ordinalEndings',
    readonly string[]
  >
>;
