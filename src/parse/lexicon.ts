import type { Cue } from '../languages/cues.ts';
import { keyOf } from '../languages/key.ts';
import type { Language } from '../languages/language.ts';
import type { ConceptId, Dataset } from '../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import type { SmallTalk } from '../model/query.ts';
import { allTerms, ordinaryTerms, type Term } from './terms.ts';

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
  /** Greetings and thanks, by their key. */
  readonly smallTalk: ReadonlyMap<string, SmallTalk>;
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

/** Built once, at start-up: every question is then only looked up. */
export function buildLexicons(dataset: Dataset, languages: Readonly<Record<LanguageCode, Language>>): Lexicons {
  const terms = allTerms(dataset, languages);
  const ordinary = LANGUAGE_CODES.flatMap((code) => ordinaryTerms(languages[code]));
  const own = { nl: collect(terms, 'nl'), en: collect(terms, 'en') };
  const longest = longestOf([...own.nl.keys(), ...own.en.keys()]);
  const lexicon = (code: LanguageCode, other: LanguageCode): Lexicon => ({
    entries: joined(own[code], own[other]),
    longest,
    particles: new Set(languages[code].words.particles),
    smallTalk: smallTalkOf(languages[code]),
  });
  const frequent = new Set(LANGUAGE_CODES.flatMap((code) => languages[code].words.frequent));
  const everyday = new Set(ordinary.flatMap(({ words }) => words));
  return {
    byLanguage: { nl: lexicon('nl', 'en'), en: lexicon('en', 'nl') },
    vocabulary: { ...buildVocabulary([...terms, ...ordinary], frequent), ordinary: everyday },
  };
}

function smallTalkOf({ words: { smallTalk } }: Language): ReadonlyMap<string, SmallTalk> {
  const kinds = ['hello', 'thanks'] as const;
  return new Map(kinds.flatMap((kind) => smallTalk[kind].map((term) => [keyOf(term), kind] as const)));
}

type Draft<T> = { -readonly [Name in keyof T]: T[Name] };

function collect(terms: readonly Term[], code: LanguageCode): Map<string, Entry> {
  const drafts = new Map<string, Draft<Entry>>();
  for (const { key, words, language, concept, cue } of terms) {
    if (language !== code || key === '') continue;
    let draft = drafts.get(key);
    if (!draft) {
      draft = { concepts: NONE, cues: NONE, languages: NONE, oneWord: true };
      drafts.set(key, draft);
    }
    if (words.length > 1) draft.oneWord = false;
    if (concept) draft.concepts = withOne(draft.concepts, concept);
    if (cue) draft.cues = withOne(draft.cues, cue);
    draft.languages = withOne(draft.languages, language);
  }
  return drafts;
}

const NONE: readonly never[] = [];
const ones = new Map<string, readonly string[]>();

/** The list with one more item. Lists of one item are shared: nearly every term means one thing, in one language. */
function withOne<T extends string>(list: readonly T[], item: T): readonly T[] {
  if (list.length > 0) return list.includes(item) ? list : [...list, item];
  const shared = (ones.get(item) as readonly T[] | undefined) ?? [item];
  ones.set(item, shared);
  return shared;
}

/** The entries of a language, and of the other one where it has none. */
function joined(own: ReadonlyMap<string, Entry>, other: ReadonlyMap<string, Entry>): Map<string, Entry> {
  const entries = new Map(other);
  for (const [key, entry] of own) {
    const shared = other.get(key);
    entries.set(key, shared ? { ...entry, languages: [...entry.languages, ...shared.languages] } : entry);
  }
  return entries;
}

function longestOf(keys: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const start = startOf(key);
    if (key.length > (longest.get(start) ?? 0)) longest.set(start, key.length);
  }
  return longest;
}

/** By so many of their first letters terms are bounded in length. */
export const START = 3;

/** The first letters of a word or a term, or all of a shorter one. */
export function startOf(key: string): string {
  return key.length > START ? key.slice(0, START) : key;
}

/** Cues that decide nothing by themselves. */
export const LIGHT: ReadonlySet<Cue> = new Set([
  'filler',
  'greeting',
  'number',
  'that',
  'from',
  'of',
  'and',
  'preposition',
  'if',
  'would',
  'perfect',
  'auxiliary',
  'singular',
  'owner',
  'addressed',
  'taken-from',
  'divided-by',
]);

/** A word of the data that stands in so many of its terms is one that people use. */
const OFTEN_USED = 6;

function buildVocabulary(terms: readonly Term[], frequent: ReadonlySet<string>): Omit<Vocabulary, 'ordinary'> {
  const words = collectWords(terms, frequent);
  const byLength: WordInfo[][] = [];
  const byConsonants = new Map<string, WordInfo[]>();
  for (const info of words.values()) {
    const { word } = info;
    if (word.length < 4) continue;
    while (byLength.length <= word.length) byLength.push([]);
    byLength[word.length]?.push(info);
    if (word.length < 6 || info.alone.length === 0) continue;
    const consonants = consonantsOf(word);
    const alike = byConsonants.get(consonants);
    if (alike) alike.push(info);
    else byConsonants.set(consonants, [info]);
  }
  const subjects = byLength.map((infos) => infos.filter(({ subject }) => subject));
  return { words, byLength: byLength.map(toShelf), subjectsByLength: subjects.map(toShelf), byConsonants };
}

function collectWords(terms: readonly Term[], frequent: ReadonlySet<string>): Map<string, WordInfo> {
  const drafts = new Map<string, Draft<WordInfo>>();
  const add = (word: string, whole: boolean, { text, language, concept, cue }: Term) => {
    let draft = drafts.get(word);
    if (!draft) {
      draft = newWord(word, frequent.has(word));
      drafts.set(word, draft);
    }
    draft.languages = withOne(draft.languages, language);
    draft.uses += 1;
    if (!whole) return;
    if (concept || cue) draft.alone = withOne(draft.alone, language);
    if (concept && !concept.startsWith('absent:')) draft.subject = true;
    if (concept || (cue && !LIGHT.has(cue))) draft.weighty = true;
    if (CAPITAL.test(text)) draft.name = true;
  };
  for (const term of terms) {
    for (const word of term.words) add(word, term.words.length === 1, term);
    // "start-ups" is also written, and misspelt, as one word.
    if (term.words.length > 1 && HYPHENATED.test(term.text)) add(term.words.join(''), true, term);
  }
  for (const draft of drafts.values())
    if (draft.subject && draft.alone.length > 0 && draft.uses >= OFTEN_USED) draft.frequent = true;
  return drafts;
}

function toShelf(infos: readonly WordInfo[]): Shelf {
  return { infos, letters: Int32Array.from(infos, ({ letters }) => letters) };
}

const CAPITAL = /^\p{Lu}/u;
const HYPHENATED = /^[^\s-]+-[^\s-]+$/;

function newWord(word: string, frequent: boolean): Draft<WordInfo> {
  return {
    word,
    languages: NONE,
    alone: NONE,
    weighty: false,
    subject: false,
    name: false,
    frequent,
    uses: 0,
    letters: letterSet(word),
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
