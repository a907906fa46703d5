import type { Language } from '../../languages/language.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { consonantsOf, letterSet, type Vocabulary, type WordInfo } from '../lexicon.ts';
import { editDistance } from './edit-distance.ts';

/** Shorter words are not taken for others: nearly all of their letters would have to be guessed. */
const MIN_TYPO = 5;
export const MIN_TWO_TYPOS = 9;
/** Of frequent words. */
const MIN_SHORT_TWO = 6;
/** In a text full of errors. */
const MIN_NOISY = 7;
const MOST_CANDIDATES = 6;
/** What one wrong letter costs. */
export const ONE_ERROR = 10;
/** So many points at most is a word ahead for being used in many terms. */
const MOST_COMMON = 4;
const FREQUENT = 7;
/** What a letter added or changed costs more than one left out or swapped. */
const RARE = 4;

export interface NearWord {
  readonly word: string;
  readonly cost: number;
}

/** The nearest words within so many errors, nearest first. Two errors only in long words with the same first letter. */
export function findNear(
  word: string,
  languages: readonly Language[],
  { byLength, subjectsByLength }: Vocabulary,
  max: 1 | 2,
  { only, noisy = false }: { readonly only?: 'subject'; readonly noisy?: boolean } = {},
): NearWord[] {
  if (max === 2 && word.length < MIN_SHORT_TWO - 1) return [];
  const letters = letterSet(word);
  const found: NearWord[] = [];
  for (let length = word.length - max; length <= word.length + max; length++) {
    const shelf = (only ? subjectsByLength : byLength)[length];
    if (!shelf) continue;
    for (let i = 0; i < shelf.letters.length; i++) {
      if (bits(letters ^ (shelf.letters[i] ?? 0)) > 2 * max) continue;
      const info = shelf.infos[i];
      if (!info || info.word === word || !mayBe(word, info, max, noisy)) continue;
      const distance = editDistance(word, info.word, max);
      if (distance <= max) found.push({ word: info.word, cost: costOf(word, info, distance, languages[0]?.code) });
    }
  }
  return found.sort((one, other) => one.cost - other.cost).slice(0, MOST_CANDIDATES);
}

/** In words of four letters only swapped letters, or one left out, are taken for an error: others make another word. */
function mayBe(typed: string, info: WordInfo, max: number, noisy: boolean): boolean {
  const known = info.word;
  if (known.length < MIN_TYPO) return sameLetters(typed, known);
  if (typed.length < MIN_TYPO) return known.length === MIN_TYPO || sameLetters(typed, known);
  if (max === 1) return true;
  if (noisy) return known.length >= MIN_NOISY;
  if (!startAlike(typed, known)) return false;
  if (known.length >= MIN_TWO_TYPOS) return true;
  return (
    known.length >= MIN_SHORT_TWO && info.frequent && editDistance(consonantsOf(typed), consonantsOf(known), 1) <= 1
  );
}

/** The same first letter, or the first two swapped. */
function startAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
}

/** Fewest errors first; then the question's own language, the same first letter, swapped letters, words that name a subject. */
export function costOf(word: string, info: WordInfo, distance: number, language: LanguageCode | undefined): number {
  const foreign = language && info.languages.includes(language) ? 0 : 4;
  const start = info.word[0] === word[0] ? 0 : 3;
  const end = info.word.at(-1) === word.at(-1) ? 0 : 1;
  // Letters are more often left out, or swapped, than added or changed.
  const rare = info.word.length > word.length || sameLetters(word, info.word) ? 0 : RARE;
  const common = info.frequent ? FREQUENT : Math.min(MOST_COMMON, Math.log2(info.uses));
  return (
    distance * ONE_ERROR -
    common +
    rare +
    foreign +
    start +
    end +
    (info.weighty ? 0 : 2) +
    (info.alone.length > 0 ? 0 : 3)
  );
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** How many bits are set, counted for all at once. */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
