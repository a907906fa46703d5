import type { LanguageCode } from '../model/language-code.ts';
import type { ClaimPhrases } from './claim-phrases.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Cue } from './cues.ts';
import type { FactsheetWords } from './factsheet-words.ts';
import type { Phrases } from './phrases.ts';

/** Everything that the program knows of one language: the words that it reads, and the sentences that it writes. */
export interface Language {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly phrases: Phrases;
  /** What factsheets in this language print around their figures. */
  readonly factsheet: FactsheetWords;
  readonly numbers: NumberStyle;
  readonly claims: ClaimWords;
  readonly claimPhrases: ClaimPhrases;
}

export interface Words {
  /** What a greeting, or thanks, can consist of. */
  readonly smallTalk: Readonly<Record<'hello' | 'thanks', readonly string[]>>;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Number words, for counts ("drie jaar") and for years spoken in two halves ("twintig negentien"). */
  readonly numbers: Readonly<Record<string, number>>;
  /** 20, 30 … 90 in words. */
  readonly tens: Readonly<Record<string, number>>;
  /** Words that multiply the number before them, up to a thousand: "50 duizend", "50k". */
  readonly scales: Readonly<Record<string, number>>;
  /** Parts of words that name a percentage ("grant rate"), beside verbs for the same ("granted"). */
  readonly rateNouns: readonly string[];
  /** What stands before a scale without a number: "anderhalf miljoen", "half a million". */
  readonly halves: Readonly<Record<string, number>>;
  /** "a million": one of them. */
  readonly articles: readonly string[];
  /** Words for a million, which is a scale and a unit of money. */
  readonly millions: readonly string[];
  /** Years that are named by what happened in them: "the year before corona". */
  readonly events: Readonly<Record<string, number>>;
  /** The most frequent words of four letters and more: a misspelt word is likelier one of these. */
  readonly frequent: readonly string[];
  /** Everyday words that are spelt right, however much they look like a word of the data. */
  readonly ordinary: readonly string[];
  /** Words for a part of a hundred: "more than half" is above 50 per cent. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Endings that make another form of the same word, longest first: tried when a word as typed is not known. */
  readonly endings: readonly (readonly [ending: string, base: string])[];
  /** Endings of adverbs: an unknown word with one of these restricts nothing. */
  readonly adverbEndings: readonly string[];
  /** Spellings of the same sound, tried in both directions. */
  readonly sounds: readonly (readonly [string, string])[];
  /** Second words of verbs that others can come between: "uit" in "gaf … uit". */
  readonly particles: readonly string[];
  /** Letters that may join the two halves of a compound word. */
  readonly joints: readonly string[];
}

export interface NumberStyle {
  readonly group: string;
  readonly decimal: string;
}
