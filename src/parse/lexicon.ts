import { countryNames } from '../languages/country-names.ts';
import type { Cue } from '../languages/cues.ts';
import { fold, keyOf } from '../languages/key.ts';
import { LANGUAGE_CODES, type Language, type LanguageCode } from '../languages/language.ts';
import type { Concept, ConceptId, Dataset } from '../model/dataset.ts';

/** All that one run of words can mean: concepts of the data, and cues of the language. */
export interface Entry {
  readonly concepts: readonly ConceptId[];
  readonly cues: readonly Cue[];
  /** The language that the words were found in; both where they are the same in both. */
  readonly languages: readonly LanguageCode[];
  /** Only ever written as one word. */
  readonly oneWord: boolean;
}

/** What the words of both languages mean, read as one language: its own words first, the other's where it has none. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  /** How many letters the longest term has that starts with these letters: a longer run of words need not be tried. */
  readonly longest: ReadonlyMap<string, number>;
  /** Words that can stand far from the verb that they belong to: "uit" in "gaf … uit". */
  readonly particles: ReadonlySet<string>;
}

export interface Vocabulary {
  /** Every word that occurs in any term, with the languages that it belongs to. */
  readonly words: ReadonlyMap<string, WordInfo>;
  /** Words of five letters and more by length, for finding what a misspelt word may have been. */
  readonly byLength: readonly Shelf[];
  /** Of these, the words that name something in the data. */
  readonly subjectsByLength: readonly Shelf[];
  /** Everyday words that mean nothing here, and no misspelt word of the data. */
  readonly ordinary: ReadonlySet<string>;
  /** Words of six letters and more by their consonants, for those typed without vowels. */
  readonly byConsonants: ReadonlyMap<string, readonly WordInfo[]>;
}

/** Words of one length, and beside them their sets of letters, packed for a quick look through all of them. */
export interface Shelf {
  readonly infos: readonly WordInfo[];
  readonly letters: Int32Array;
}

export interface WordInfo {
  readonly word: string;
  readonly languages: readonly LanguageCode[];
  /** Part of the name of something in the data, or a cue that decides the kind of question. */
  readonly weighty: boolean;
  /** Names something in the data. */
  readonly subject: boolean;
  /** The languages in which it means something by itself, not only within a longer term. */
  readonly alone: readonly LanguageCode[];
  /** In how many terms it occurs: a word that is used more is likelier meant. */
  readonly uses: number;
  /** Written with a capital. */
  readonly name: boolean;
  /** One of the most frequent words of its language, or of what is asked about. */
  readonly frequent: boolean;
  /** One bit for each letter that occurs in the word. */
  readonly letters: number;
}

export interface Lexicons {
  readonly byLanguage: Readonly<Record<LanguageCode, Lexicon>>;
  readonly vocabulary: Vocabulary;
}

interface Term {
  readonly text: string;
  readonly language: LanguageCode;
  readonly concept?: ConceptId;
  readonly cue?: Cue;
}

/** Built once, at start-up: every question is then only looked up. */
export function buildLexicons(dataset: Dataset, languages: Readonly<Record<LanguageCode, Language>>): Lexicons {
  const terms = [...dataset.concepts.values()]
    .flatMap(conceptTerms)
    .concat(LANGUAGE_CODES.flatMap((code) => cueTerms(languages[code])));
  const own = (code: LanguageCode) => collect(terms.filter((term) => term.language === code));
  const collected = { nl: own('nl'), en: own('en') };
  const byLanguage = {
    nl: toLexicon(collected.nl, collected.en, languages.nl),
    en: toLexicon(collected.en, collected.nl, languages.en),
  };
  const ordinary = LANGUAGE_CODES.flatMap((code) =>
    languages[code].words.ordinary.map((text) => ({ text, language: code })),
  );
  const frequent = new Set(LANGUAGE_CODES.flatMap((code) => languages[code].words.frequent));
  const everyday = new Set(ordinary.flatMap(({ text }) => wordsOf(text)));
  return { byLanguage, vocabulary: { ...buildVocabulary([...terms, ...ordinary], frequent), ordinary: everyday } };
}

function conceptTerms(concept: Concept): Term[] {
  return LANGUAGE_CODES.flatMap((language) =>
    concept.terms[language].map((text): Term => ({ text, language, concept: concept.id })),
  );
}

function cueTerms({ code, words }: Language): Term[] {
  const listed = Object.entries(words.cues).flatMap(([cue, texts]) =>
    texts.map((text): Term => ({ text, language: code, cue: cue as Cue })),
  );
  const numbers = [...Object.keys(words.numbers), ...Object.keys(words.fractions)].map(
    (text): Term => ({ text, language: code, cue: 'number' }),
  );
  const countries = countryNames(code).map((text): Term => ({ text, language: code, cue: 'country' }));
  return [...listed, ...numbers, ...countries];
}

interface Draft {
  concepts: Set<ConceptId>;
  cues: Set<Cue>;
  languages: Set<LanguageCode>;
  oneWord: boolean;
}

function collect(terms: readonly Term[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const { text, language, concept, cue } of terms) {
    const key = keyOf(text);
    if (key === '') continue;
    const draft = drafts.get(key) ?? { concepts: new Set(), cues: new Set(), languages: new Set(), oneWord: true };
    drafts.set(key, draft);
    if (wordsOf(text).length > 1) draft.oneWord = false;
    if (concept) draft.concepts.add(concept);
    if (cue) draft.cues.add(cue);
    draft.languages.add(language);
  }
  return drafts;
}

function toLexicon(own: ReadonlyMap<string, Draft>, other: ReadonlyMap<string, Draft>, { words }: Language): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [key, draft] of other) entries.set(key, toEntry(draft));
  for (const [key, draft] of own) {
    const shared = other.has(key)
      ? new Set([...draft.languages, ...(other.get(key)?.languages ?? [])])
      : draft.languages;
    entries.set(key, toEntry({ ...draft, languages: shared }));
  }
  const longest = new Map<string, number>();
  for (const key of entries.keys()) {
    const start = startOf(key);
    longest.set(start, Math.max(longest.get(start) ?? 0, key.length));
  }
  return { entries, longest, particles: new Set(words.particles) };
}

/** By so many of their first letters terms are bounded in length. */
export const START = 3;

/** The first letters of a word or a term, or all of a shorter one. */
export function startOf(key: string): string {
  return key.length > START ? key.slice(0, START) : key;
}

function toEntry({ concepts, cues, languages, oneWord }: Draft): Entry {
  return { concepts: [...concepts], cues: [...cues], languages: [...languages], oneWord };
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Cues that decide nothing by themselves. */
export const LIGHT: ReadonlySet<Cue> = new Set(['filler', 'greeting', 'number', 'that', 'from', 'of', 'and']);

/** A word of the data that stands in so many of its terms is one that people use. */
const OFTEN_USED = 6;

interface WordDraft {
  readonly languages: Set<LanguageCode>;
  readonly alone: Set<LanguageCode>;
  weighty: boolean;
  subject: boolean;
  name: boolean;
  frequent: boolean;
  uses: number;
}

function buildVocabulary(terms: readonly Term[], frequent: ReadonlySet<string>): Omit<Vocabulary, 'ordinary'> {
  const drafts = new Map<string, WordDraft>();
  const add = (word: string, whole: boolean, { text, language, concept, cue }: Term) => {
    const draft = drafts.get(word) ?? newWord();
    drafts.set(word, draft);
    if (frequent.has(word)) draft.frequent = true;
    draft.languages.add(language);
    draft.uses += 1;
    if (!whole) return;
    if (concept || cue) draft.alone.add(language);
    if (concept && !concept.startsWith('absent:')) draft.subject = true;
    if (concept || (cue && !LIGHT.has(cue))) draft.weighty = true;
    if (/^\p{Lu}/u.test(text)) draft.name = true;
  };
  for (const term of terms) {
    const words = wordsOf(term.text);
    for (const word of words) add(word, words.length === 1, term);
    // "start-ups" is also written, and misspelt, as one word.
    if (HYPHENATED.test(term.text)) add(words.join(''), true, term);
  }
  const words = new Map<string, WordInfo>();
  const byLength: WordInfo[][] = [];
  const byConsonants = new Map<string, WordInfo[]>();
  for (const [word, { languages, alone, ...use }] of drafts) {
    if (use.subject && alone.size > 0 && use.uses >= OFTEN_USED) use.frequent = true;
    const info: WordInfo = { word, languages: [...languages], alone: [...alone], ...use, letters: letterSet(word) };
    words.set(word, info);
    if (word.length < 4) continue;
    while (byLength.length <= word.length) byLength.push([]);
    byLength[word.length]?.push(info);
    if (word.length < 6 || info.alone.length === 0) continue;
    const consonants = consonantsOf(word);
    byConsonants.set(consonants, [...(byConsonants.get(consonants) ?? []), info]);
  }
  const subjects = byLength.map((infos) => infos.filter(({ subject }) => subject));
  return { words, byLength: byLength.map(toShelf), subjectsByLength: subjects.map(toShelf), byConsonants };
}

function toShelf(infos: readonly WordInfo[]): Shelf {
  return { infos, letters: Int32Array.from(infos, ({ letters }) => letters) };
}

const HYPHENATED = /^[^\s-]+-[^\s-]+$/;

function newWord(): WordDraft {
  return {
    languages: new Set(),
    alone: new Set(),
    weighty: false,
    subject: false,
    name: false,
    frequent: false,
    uses: 0,
  };
}

export function consonantsOf(word: string): string {
  return word.replace(/[aeiou]/g, '');
}

export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return set;
}
