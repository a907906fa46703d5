import type { Language, LanguageCode } from '../languages/language.ts';
import { consonantsOf, type Vocabulary } from './lexicon.ts';
import { findNear } from './near-words.ts';

/** What a word that no term has can have been: one or more known words, and how that was found. */
export interface Repair {
  readonly words: readonly string[];
  readonly how: 'form' | 'compound' | 'typo';
  /** Other words that are as near, for the words around to choose between. */
  readonly others?: readonly string[];
}

const MIN_PART = 4;
const MAX_REPAIRED = 40;

function toRepair([first = '', ...others]: readonly string[]): Repair {
  return { words: [first], how: 'typo', ...(others.length > 0 ? { others } : {}) };
}

/** Finds known words for a word as typed, or nothing. Another form of a word first, then a compound, then a typing error. */
export function repairWord(word: string, languages: readonly Language[], vocabulary: Vocabulary): Repair | undefined {
  const numbered = /^(?<letters>\p{L}{3,})(?<digits>\d+)$/u.exec(word)?.groups;
  if (numbered?.letters && numbered.digits && vocabulary.words.has(numbered.letters)) {
    return { words: [numbered.letters, numbered.digits], how: 'compound' };
  }
  if (word.length < 3 || word.length > MAX_REPAIRED) return undefined;
  if (word.length === 3) {
    const short = findSounding(word, languages, vocabulary);
    return short ? { words: [short], how: 'typo' } : undefined;
  }
  const whole = findUnfinished(word, languages, vocabulary);
  if (whole) return { words: [whole], how: 'typo' };
  const form = findForm(word, languages, vocabulary);
  if (form) return { words: [form], how: 'form' };
  const parts = splitCompound(word, languages, vocabulary);
  if (parts) return { words: parts, how: 'compound' };
  const longer = findLonger(word, languages, vocabulary);
  if (longer) return { words: [longer], how: 'form' };
  if (isEveryday(word, languages, vocabulary)) return undefined;
  const sounds = findSounding(word, languages, vocabulary);
  if (sounds) return { words: [sounds], how: 'typo' };
  const near = findNear(word, languages, vocabulary, 1);
  if (near.length > 0) return split(toRepair(near), languages, vocabulary);
  const full = findFull(word, languages, vocabulary);
  if (full) return { words: [full], how: 'form' };
  const nearParts = findNearParts(word, languages, vocabulary);
  if (nearParts) return { words: nearParts, how: 'typo' };
  const further = findNear(word, languages, vocabulary, 2);
  if (further.length > 0) return toRepair(further);
  const short = findShortened(word, languages, vocabulary);
  return short ? { words: [short], how: 'typo' } : undefined;
}

/** Another form of an everyday word ("taarten") is spelt right. */
function isEveryday(word: string, languages: readonly Language[], { ordinary }: Vocabulary): boolean {
  return languages.some(({ words }) =>
    words.endings.some(([ending, base]) => {
      if (!word.endsWith(ending)) return false;
      const stem = word.slice(0, word.length - ending.length);
      return ordinary.has(stem + base) || ordinary.has(undouble(stem));
    }),
  );
}

/** A compound that is only known as a word of longer terms is read by its parts. */
function split(repair: Repair, languages: readonly Language[], vocabulary: Vocabulary): Repair {
  const [word = ''] = repair.words;
  const alone = (vocabulary.words.get(word)?.alone.length ?? 0) > 0;
  const parts = alone ? undefined : splitCompound(word, languages, vocabulary);
  return parts ? { words: parts, how: 'typo' } : repair;
}

/** The only word of the language that is the same but for vowels left out: "hoevl" is "hoeveel". */
function findShortened(word: string, [language]: readonly Language[], vocabulary: Vocabulary): string | undefined {
  const consonants = consonantsOf(word);
  if (consonants.length < 3) return undefined;
  const found = vocabulary.byConsonants
    .get(consonants)
    ?.filter((info) => language && info.languages.includes(language.code) && isWithout(word, info.word));
  return found?.length === 1 ? found[0]?.word : undefined;
}

const LAST_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word of the language without its last letter, where there is only one such: "highes" is "highest". */
function findUnfinished(word: string, [language]: readonly Language[], { words }: Vocabulary): string | undefined {
  if (word.length < MIN_PART || !language) return undefined;
  const found = LAST_LETTERS.map((letter) => words.get(word + letter)).filter(
    (info) => info?.weighty && info.alone.includes(language.code),
  );
  return found.length === 1 ? found[0]?.word : undefined;
}

export function findForm(word: string, languages: readonly Language[], { words }: Vocabulary): string | undefined {
  const isAlone = (form: string, code: LanguageCode) => {
    const info = words.get(form);
    return info?.alone.includes(code);
  };
  for (const { words: own, code } of languages) {
    for (const [ending, base] of own.endings) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(0, word.length - ending.length);
      // A stem as short as "w2" is only sure because of its digit.
      if (stem.length < 4 && !/\d/.test(stem)) continue;
      const found = [stem + base, undouble(stem)].find((form) => isAlone(form, code));
      if (found) return found;
    }
  }
  return undefined;
}

/** A word of which only a longer form is known. */
export function findLonger(word: string, languages: readonly Language[], { words }: Vocabulary): string | undefined {
  if (word.length < 5) return undefined;
  const forms = languages.flatMap((language) => language.words.endings.map(([ending]) => word + ending));
  return forms.find((form) => (words.get(form)?.alone.length ?? 0) > 0);
}

/** "stopped" is a form of "stop": a doubled last letter is written once. */
function undouble(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** Splits into known words, each of four letters at least, longest first part first, with at most one joint between. */
export function splitCompound(
  word: string,
  languages: readonly Language[],
  vocabulary: Vocabulary,
): string[] | undefined {
  const joints = ['', ...languages.flatMap((language) => language.words.joints)];
  for (let end = word.length - 3; end >= 3; end--) {
    const head = word.slice(0, end);
    if (!isPart(head, vocabulary)) continue;
    for (const joint of joints) {
      if (!word.startsWith(joint, end)) continue;
      const tail = word.slice(end + joint.length);
      if (isPart(tail, vocabulary) || isPlainTail(head, tail, vocabulary)) return [head, tail];
      const rest = tail.length >= 2 * MIN_PART ? splitCompound(tail, languages, vocabulary) : undefined;
      if (rest) return [head, ...rest];
    }
  }
  return undefined;
}

/** Only letters are left out, and not the first. */
function isWithout(typed: string, known: string): boolean {
  if (typed[0] !== known[0] || typed.length >= known.length) return false;
  let at = 0;
  for (const letter of known) if (letter === typed[at]) at++;
  return at === typed.length;
}

/** "gezinszaak": after a word that names a subject, any word of four letters that means something by itself. */
function isPlainTail(head: string, tail: string, { words }: Vocabulary): boolean {
  return tail.length >= MIN_PART && !!words.get(head)?.subject && (words.get(tail)?.alone.length ?? 0) > 0;
}

function isPart(part: string, { words }: Vocabulary): boolean {
  const info = words.get(part);
  if (!info) return /^(?:19|20)\d\d$/.test(part);
  return part.length >= MIN_PART
    ? info.weighty || part.length >= 6 || (info.alone.length > 0 && part.length >= 5)
    : info.subject && part.length >= 3;
}

const MIN_SHORTENED = 5;

/** The shortest word that begins like this: "kennismigr" is "kennismigrant". */
function findFull(word: string, [language]: readonly Language[], { byLength }: Vocabulary): string | undefined {
  if (word.length < MIN_SHORTENED) return undefined;
  for (const infos of byLength.slice(word.length + 1)) {
    const found = infos.find(
      (info) => info.subject && language && info.languages.includes(language.code) && info.word.startsWith(word),
    );
    if (found) return found.word;
  }
  return undefined;
}

/** The same word in another spelling of one of its sounds: "tyd" is "tijd". */
function findSounding(word: string, [language]: readonly Language[], { words }: Vocabulary): string | undefined {
  for (const [a, b] of language?.words.sounds ?? []) {
    const forms = [word.replace(a, b), word.replaceAll(a, b), word.replace(b, a), word.replaceAll(b, a)];
    const found = forms.find((form) => form !== word && words.has(form));
    if (found) return found;
  }
  return undefined;
}

/** A compound with a typing error in one of its two halves. */
function findNearParts(word: string, languages: readonly Language[], vocabulary: Vocabulary): string[] | undefined {
  const near = (part: string) =>
    part.length < MIN_PART ? undefined : findNear(part, languages, vocabulary, 1, true)[0];
  const joints = ['', ...languages.flatMap((language) => language.words.joints)];
  const ends = Array.from({ length: Math.max(0, word.length - 2 - MIN_PART) }, (_, i) => word.length - 3 - i);
  const headsAt = (end: number) =>
    joints.filter((joint) => word.endsWith(joint, end)).map((joint) => word.slice(0, end - joint.length));
  for (const end of ends) {
    const known = headsAt(end).find((one) => one.length >= MIN_PART && vocabulary.words.get(one)?.subject);
    const tail = known && near(word.slice(end));
    if (tail) return [known, tail];
  }
  for (const end of ends) {
    const tail = word.slice(end);
    if (!vocabulary.words.get(tail)?.weighty) continue;
    const head = headsAt(end)
      .map(near)
      .find((found) => found !== undefined);
    if (head) return [head, tail];
  }
  return undefined;
}
