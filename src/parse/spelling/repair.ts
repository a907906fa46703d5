import type { Language } from '../../languages/language.ts';
import type { Vocabulary } from '../lexicon.ts';
import { findNearParts, splitCompound } from './compounds.ts';
import { findForm, findFull, findLonger, findShortened, findSounding, findUnfinished, isEveryday } from './forms.ts';
import { costOf, findNear, ONE_ERROR } from './near-words.ts';

type Languages = readonly Language[];

/** What a word that no term has can have been: one or more known words, and how that was found. */
export interface Repair {
  readonly words: readonly string[];
  readonly how: 'form' | 'compound' | 'typo';
  /** Some ten points for each letter that is wrong, fewer for likelier words. */
  readonly cost: number;
}

const MAX_REPAIRED = 40;
const MOST_REPAIRS = 6;
/** Another form of a word is no surer than a wrong letter, where many letters are wrong. */
const UNSURE = 9;
/** Shorter words make a likely compound of what is one misspelt word. */
const SCRAP = 4;
const CLEAR = 5;
/** Less than a letter that is wrong: two ways to write one sound. */
const ONE_SOUND = 0.8;

/**
 * Known words for a word as typed, likeliest first, or none. Another form of a word, or a compound, is sure; where it
 * is not, typing errors. In a text that is full of errors nothing is sure, and all are answered.
 */
export function repairsOf(
  word: string,
  languages: Languages,
  vocabulary: Vocabulary,
  noisy = false,
): readonly Repair[] {
  const numbered = /^(?<letters>\p{L}{3,})(?<digits>\d+)$/u.exec(word)?.groups;
  if (numbered?.letters && numbered.digits && vocabulary.words.has(numbered.letters))
    return [{ words: [numbered.letters, numbered.digits], how: 'compound', cost: 0 }];
  if (word.length < 3 || word.length > MAX_REPAIRED) return [];
  const sure = findSure(word, languages, vocabulary);
  if (sure && isClear(sure) && !noisy) return [sure];
  if (isEveryday(word, languages, vocabulary) && !noisy) return [];
  const form = sure ?? findUnsure(word, languages, vocabulary);
  const scraps = form?.how === 'compound' && form.words.some((part) => part.length < SCRAP);
  const unsure = form ? [{ ...form, cost: form.cost + (scraps ? 2 : 1) * UNSURE }] : [];
  const found = [...unsure, ...findTypos(word, languages, vocabulary, noisy)];
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST_REPAIRS);
}

/** A compound of long words; a word without its last letter. Other forms could be misspelt as well. */
function isClear({ how, words }: Repair): boolean {
  return how === 'typo' || (how === 'compound' && words.every((part) => part.length >= CLEAR));
}

function findSure(word: string, languages: Languages, vocabulary: Vocabulary): Repair | undefined {
  if (word.length < 4) return undefined;
  const whole = vocabulary.words.has(word) ? undefined : findUnfinished(word, languages, vocabulary);
  if (whole) return { words: [whole], how: 'typo', cost: ONE_ERROR - 3 };
  const form = findForm(word, languages.slice(0, 1), vocabulary);
  if (form) return { words: [form], how: 'form', cost: 0 };
  const parts = splitCompound(word, languages, vocabulary);
  return parts ? { words: parts, how: 'compound', cost: 0 } : undefined;
}

/** Other forms that a typing error explains as well. */
function findUnsure(word: string, languages: Languages, vocabulary: Vocabulary): Repair | undefined {
  if (word.length < 4) return undefined;
  const form = findForm(word, languages.slice(1), vocabulary) ?? findLonger(word, languages, vocabulary);
  return form ? { words: [form], how: 'form', cost: 0 } : undefined;
}

/** The least number of errors that explains the word, and at that all words that it can have been. */
function findTypos(word: string, languages: Languages, vocabulary: Vocabulary, noisy: boolean): Repair[] {
  const one = [...soundingWords(word, languages, vocabulary), ...nearWords(word, languages, vocabulary, 1, noisy)];
  if (one.length > 0) return unique(one).map((repair) => split(repair, languages, vocabulary));
  const full = findFull(word, languages, vocabulary);
  if (full) return [{ words: [full], how: 'form', cost: 0 }];
  const parts = findNearParts(word, languages, vocabulary);
  if (parts) return [{ words: parts, how: 'typo', cost: ONE_ERROR }];
  const two = nearWords(word, languages, vocabulary, 2, noisy);
  if (two.length > 0) return two;
  const short = findShortened(word, languages, vocabulary);
  return short ? [{ words: [short], how: 'typo', cost: ONE_ERROR }] : [];
}

function soundingWords(word: string, languages: Languages, vocabulary: Vocabulary): Repair[] {
  return findSounding(word, languages, vocabulary).map((info) => ({
    words: [info.word],
    how: 'typo',
    cost: costOf(word, info, ONE_SOUND, languages[0]?.code),
  }));
}

function nearWords(word: string, languages: Languages, vocabulary: Vocabulary, max: 1 | 2, noisy: boolean): Repair[] {
  const near = word.length < 4 ? [] : findNear(word, languages, vocabulary, max, { noisy });
  return near.map(({ word: found, cost }) => ({ words: [found], how: 'typo', cost }));
}

function unique(repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ words }, i) => repairs.findIndex((other) => other.words[0] === words[0]) === i);
}

/** A compound that is only known as a word of longer terms is read by its parts. */
function split(repair: Repair, languages: Languages, vocabulary: Vocabulary): Repair {
  const [word = ''] = repair.words;
  const alone = (vocabulary.words.get(word)?.alone.length ?? 0) > 0;
  const parts = alone ? undefined : splitCompound(word, languages, vocabulary);
  return parts ? { ...repair, words: parts } : repair;
}
