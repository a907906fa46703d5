import type { Language } from '../languages/language.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import { type Lexicon, type Lexicons, LIGHT, type Vocabulary } from './lexicon.ts';
import { type Match, matchTokens } from './match.ts';
import { joinBroken } from './spelling/broken-words.ts';
import { chooseWords, type Slot, tokensOf } from './spelling/choose-words.ts';
import { editDistance } from './spelling/edit-distance.ts';
import { MIN_TWO_TYPOS } from './spelling/near-words.ts';
import { type Repair, repairsOf } from './spelling/repair.ts';
import type { Token } from './tokenize.ts';

/** A question with each of its words accounted for. */
export interface Reading {
  readonly language: LanguageCode;
  readonly matches: readonly Match[];
  readonly repairs: readonly { readonly raw: string; readonly repair: Repair }[];
}

export interface ReadingContext {
  readonly lexicons: Lexicons;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  /** Taken when the words could be either: that of the thread, or the default. */
  readonly fallback: LanguageCode;
}

/** Tells the language, mends what is misspelt, joined or split, and finds what each run of words means. */
export function readWords(tokens: readonly Token[], { lexicons, languages, fallback }: ReadingContext): Reading {
  const { vocabulary, byLanguage } = lexicons;
  const guess = detectLanguage(tokens, vocabulary, fallback);
  const first = matchTokens(tokens, byLanguage[guess]);
  if (first.every(isKnown)) return { language: guess, matches: first, repairs: [] };
  const ordered = [languages[guess], ...LANGUAGE_CODES.filter((code) => code !== guess).map((code) => languages[code])];
  const joined = joinBroken(tokens, ordered, vocabulary);
  const matches = joined.length < tokens.length ? matchTokens(joined, byLanguage[guess]) : first;
  const spelt = spell(matches, { languages: ordered, vocabulary, lexicon: byLanguage[guess] });
  const language = detectLanguage(spelt.flatMap(tokensOf), vocabulary, fallback);
  chooseWords(spelt, byLanguage[language]);
  const repairs = spelt.flatMap(({ token: { raw }, chosen }) => (chosen ? [{ raw, repair: chosen }] : []));
  if (repairs.length === 0) return { language: guess, matches, repairs };
  return { language, matches: matchTokens(spelt.flatMap(tokensOf), byLanguage[language]), repairs };
}

interface Spelling {
  readonly languages: readonly Language[];
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** What each word can have been. In a text full of errors, words that are known can be misspelt ones too. */
function spell(matches: readonly Match[], spelling: Spelling): readonly Slot[] {
  const read = matches.flatMap((match) =>
    match.tokens.map((token) => ({
      match,
      slot: slotOf(token, isKnown(match) ? [] : repairsOfUnknown(token, spelling)),
    })),
  );
  const slots = read.map(({ slot }) => slot);
  if (!matches.some(isKnown)) return slots.map(withoutGuess);
  return isNoisy(slots)
    ? read.map(({ match, slot }) => (isDoubtful(match) ? doubt(slot, match, spelling) : slot))
    : slots;
}

/** Stands for no figure: in a text full of errors it can be a misspelt word that does. */
function isDoubtful({ entry, tokens: [token, ...others] }: Match): boolean {
  if (!token || others.length > 0 || token.number !== undefined || token.word.length < MIN_DOUBTED) return false;
  return !entry || entry.concepts.every((id) => id.startsWith('absent:'));
}

/** All that a doubtful word can have been; one that is spelt right is first of all that word. */
function doubt({ token }: Slot, match: Match, { languages, vocabulary }: Spelling): Slot {
  const repairs = repairsOf(token.word, languages, vocabulary, true);
  const spelt = isKnown(match) || vocabulary.words.has(token.word);
  return spelt ? { token, repairs, chosen: undefined } : slotOf(token, repairs);
}

const MIN_DOUBTED = 4;
const MIN_LONG = 5;
const MIN_ERRORS = 2;

/** At least half of the long words are misspelt. */
function isNoisy(slots: readonly Slot[]): boolean {
  const long = slots.filter(({ token }) => token.number === undefined && token.word.length >= MIN_LONG);
  const errors = slots.filter(({ chosen }) => chosen?.how === 'typo');
  return errors.length >= MIN_ERRORS && errors.length >= long.length / 2;
}

/** Where no word at all is known, two wrong letters in one short word are too much of a guess. */
function withoutGuess({ token, repairs }: Slot): Slot {
  if (token.word.length >= MIN_TWO_TYPOS) return slotOf(token, repairs);
  const near = ({ how, words }: Repair) => how !== 'typo' || editDistance(token.word, words.join(''), 1) <= 1;
  return slotOf(token, repairs.filter(near));
}

function slotOf(token: Token, repairs: readonly Repair[]): Slot {
  return { token, repairs, chosen: repairs[0] };
}

function isKnown({ entry, tokens: [token] }: Match): boolean {
  return entry !== undefined || token?.number !== undefined;
}

/** A word that only occurs within longer terms is spelt right: it can only be another form, or a compound. */
function repairsOfUnknown(token: Token, { languages, vocabulary, lexicon }: Spelling): readonly Repair[] {
  const repairs = repairsOf(token.word, languages, vocabulary);
  if (vocabulary.words.has(token.word)) return repairs.filter(({ how }) => how !== 'typo');
  if (!isShortName(token)) return repairs;
  return repairs.filter((repair) => !isGuess(repair, lexicon, vocabulary) && !isRenamed(token, repair));
}

const LONGEST_SHORT_NAME = 6;

function isShortName({ name, word }: Token): boolean {
  return name && word.length <= LONGEST_SHORT_NAME;
}

/** "Jansen" is no "kansen": who misspells a word still begins it with its letter. */
function isRenamed({ word, raw }: Token, { how, words: [repaired] }: Repair): boolean {
  return how === 'typo' && /^\p{Lu}\p{Ll}/u.test(raw) && repaired?.[0] !== word[0];
}

/** A name that looks like a word without a meaning is still a name, unless that word is one itself. */
function isGuess({ words, how }: Repair, { entries }: Lexicon, vocabulary: Vocabulary): boolean {
  if (how !== 'typo') return false;
  return words.every((word) => {
    const entry = entries.get(word);
    const empty = entry?.concepts.length === 0 && entry.cues.every((cue) => LIGHT.has(cue));
    return empty && !vocabulary.words.get(word)?.name;
  });
}

/** The language with the most words of its own. Words that both have say nothing. */
export function detectLanguage(tokens: readonly Token[], { words }: Vocabulary, fallback: LanguageCode): LanguageCode {
  const score: Record<LanguageCode, number> = { nl: 0, en: 0 };
  for (const { word, number } of tokens) {
    const languages = number === undefined ? words.get(word)?.languages : undefined;
    if (languages?.length !== 1) continue;
    for (const code of languages) score[code] += word.length > 2 ? 2 : 1;
  }
  const [best] = LANGUAGE_CODES.toSorted((a, b) => score[b] - score[a]);
  return best && score[best] > score[fallback] ? best : fallback;
}
