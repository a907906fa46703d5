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
  /** What was named before: "of them", "daarvan". */
  readonly back: readonly string[];
  /** Asks for a check of what stands around it, or behind it. */
  readonly check: readonly string[];
  /** The same, where it begins or ends a sentence: elsewhere it is a word like any other. */
  readonly checkAtEdge: readonly string[];
  /** Before a colon: everything after it is to be checked. */
  readonly checkAll: readonly string[];
  /** Somebody else says it. */
  readonly told: readonly string[];
  readonly ranks: Readonly<Record<string, number>>;
}
