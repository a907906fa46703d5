import { countryNames } from '../languages/country-names.ts';
import type { Cue } from '../languages/cues.ts';
import { fold } from '../languages/key.ts';
import type { Language } from '../languages/language.ts';
import type { Concept, ConceptId, Dataset } from '../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';

/** A word or some words, and what they mean: something of the data, or a cue of the language. */
export interface Term {
  readonly text: string;
  /** As `keyOf` gives it. */
  readonly key: string;
  readonly words: readonly string[];
  readonly language: LanguageCode;
  readonly concept: ConceptId | undefined;
  readonly cue: Cue | undefined;
}

/** Every term of the data and of the languages. */
export function allTerms(dataset: Dataset, languages: Readonly<Record<LanguageCode, Language>>): Term[] {
  return [
    ...[...dataset.concepts.values()].flatMap(conceptTerms),
    ...LANGUAGE_CODES.flatMap((code) => cueTerms(languages[code])),
  ];
}

/** Words that mean nothing here, but are words of the language. */
export function ordinaryTerms({ code, words }: Language): Term[] {
  return words.ordinary.map((text) => term(text, code));
}

function conceptTerms({ id, terms }: Concept): Term[] {
  return LANGUAGE_CODES.flatMap((language) =>
    terms[language].map((text) => ({ ...term(text, language), concept: id })),
  );
}

function cueTerms({ code, words }: Language): Term[] {
  const cued = (texts: readonly string[], cue: Cue) => texts.map((text) => term(text, code, undefined, cue));
  return [
    ...Object.entries(words.cues).flatMap(([cue, texts]) => cued(texts, cue as Cue)),
    ...cued([...Object.keys(words.numbers), ...Object.keys(words.fractions)], 'number'),
    ...cued(countryNames(code), 'country'),
  ];
}

function term(text: string, language: LanguageCode, concept?: ConceptId, cue?: Cue): Term {
  const words = wordsOf(text);
  return { text, key: words.join(''), words, language, concept, cue };
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const APOSTROPHES = /['’]/g;
const NO_LETTERS = /[^\p{L}\p{N}]+/u;

function wordsOf(text: string): string[] {
  const folded = fold(text);
  if (PLAIN_WORDS.test(folded)) return folded.split(' ');
  return folded
    .replace(APOSTROPHES, '')
    .split(NO_LETTERS)
    .filter((word) => word !== '');
}
