const CONSONANTS = [...'bdfghklmnprstvz'];
const VOWELS = [...'aeiou'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));
const LENGTH = 4;
/** Shares no factor with the number of words that there can be, so that neighbours look nothing alike. */
const STEP = 7_654_321;

/** A word of eight letters that is in no language; another one for each number. */
export function madeUpWord(n: number): string {
  let rest = (n * STEP + STEP) % SYLLABLES.length ** LENGTH;
  let word = '';
  for (let i = 0; i < LENGTH; i++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}
