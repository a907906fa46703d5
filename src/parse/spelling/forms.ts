import type { Language } from '../../languages/language.ts';
import { consonantsOf, type Vocabulary, type WordInfo } from '../lexicon.ts';

type Languages = readonly Language[];

const MIN_FORM = 4;
const MIN_LONGER = 5;
const MIN_SHORTENED = 5;

/** The word of which this is another form: "vergunninkje" is not known, "vergunning" is. */
export function findForm(word: string, languages: Languages, { words }: Vocabulary): string | undefined {
  for (const { words: own, code } of languages) {
    for (const [ending, base] of own.endings) {
      if (!word.endsWith(ending)) continue;
      const stem = word.slice(0, word.length - ending.length);
      // A stem as short as "w2" is only sure because of its digit.
      if (stem.length < MIN_FORM && !/\d/.test(stem)) continue;
      const found = [stem + base, undouble(stem)].find((form) => words.get(form)?.alone.includes(code));
      if (found) return found;
    }
  }
  return undefined;
}

/** A word of which only a longer form is known. */
export function findLonger(word: string, languages: Languages, { words }: Vocabulary): string | undefined {
  if (word.length < MIN_LONGER) return undefined;
  const forms = languages.flatMap((language) => language.words.endings.map(([ending]) => word + ending));
  return forms.find((form) => (words.get(form)?.alone.length ?? 0) > 0);
}

/** Another form of an everyday word ("taarten") is spelt right. */
export function isEveryday(word: string, languages: Languages, { ordinary }: Vocabulary): boolean {
  return languages.some(({ words }) =>
    words.endings.some(([ending, base]) => {
      if (!word.endsWith(ending)) return false;
      const stem = word.slice(0, word.length - ending.length);
      return ordinary.has(stem + base) || ordinary.has(undouble(stem));
    }),
  );
}

/** "stopped" is a form of "stop": a doubled last letter is written once. */
function undouble(stem: string): string {
  return stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** The same word in another spelling of one of its sounds: "tyd" is "tijd". */
export function findSounding(word: string, [language]: Languages, { words }: Vocabulary): WordInfo[] {
  const found = (language?.words.sounds ?? []).flatMap(([a, b]) =>
    [word.replace(a, b), word.replaceAll(a, b), word.replace(b, a), word.replaceAll(b, a)].flatMap((form) =>
      form === word ? [] : (words.get(form) ?? []),
    ),
  );
  return [...new Set(found)];
}

const LAST_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word of the language without its last letter, where there is only one such: "highes" is "highest". */
export function findUnfinished(word: string, [language]: Languages, { words }: Vocabulary): string | undefined {
  if (word.length < MIN_FORM || !language) return undefined;
  const found = LAST_LETTERS.map((letter) => words.get(word + letter)).filter(
    (info) => info?.weighty && info.alone.includes(language.code),
  );
  return found.length === 1 ? found[0]?.word : undefined;
}

/** The shortest word that begins like this: "kennismigr" is "kennismigrant". */
export function findFull(word: string, [language]: Languages, { subjectsByLength }: Vocabulary): string | undefined {
  if (word.length < MIN_SHORTENED || !language) return undefined;
  for (const { infos } of subjectsByLength.slice(word.length + 1)) {
    const found = infos.find((info) => info.word.startsWith(word) && info.languages.includes(language.code));
    if (found) return found.word;
  }
  return undefined;
}

/** The only word of the language that is the same but for vowels left out: "hoevl" is "hoeveel". */
export function findShortened(word: string, [language]: Languages, vocabulary: Vocabulary): string | undefined {
  const consonants = consonantsOf(word);
  if (consonants.length < 3) return undefined;
  const found = vocabulary.byConsonants
    .get(consonants)
    ?.filter((info) => language && info.languages.includes(language.code) && isWithout(word, info.word));
  return found?.length === 1 ? found[0]?.word : undefined;
}

/** Only letters are left out, and not the first. */
function isWithout(typed: string, known: string): boolean {
  if (typed[0] !== known[0] || typed.length >= known.length) return false;
  let at = 0;
  for (const letter of known) if (letter === typed[at]) at++;
  return at === typed.length;
}
