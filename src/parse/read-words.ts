import { LANGUAGE_CODES, type Language, type LanguageCode } from '../languages/language.ts';
import type { Lexicon, Lexicons, Vocabulary } from './lexicon.ts';
import { type Match, matchTokens } from './match.ts';
import { findForm, findLonger, type Repair, repairWord, splitCompound } from './repair.ts';
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
export function readWords(tokens: readonly Token[], context: ReadingContext): Reading {
  const { lexicons, languages } = context;
  const guess = detectLanguage(tokens, lexicons.vocabulary, context.fallback);
  const first = matchTokens(tokens, lexicons.byLanguage[guess]);
  if (first.every(({ entry, tokens: [token] }) => entry || token?.number !== undefined)) {
    return { language: guess, matches: first, repairs: [] };
  }
  const repairs: Mended[] = [];
  const ordered = [languages[guess], ...LANGUAGE_CODES.filter((code) => code !== guess).map((code) => languages[code])];
  const mended: Token[] = [];
  for (const match of first) {
    const [token] = match.tokens;
    if (match.entry || !token || token.number !== undefined) {
      mended.push(...match.tokens);
      continue;
    }
    const before = token.gap === '-' ? mended.pop() : undefined;
    const joined = before && repairUnknown(before.word + token.word, ordered, lexicons.vocabulary);
    if (before && joined?.how !== 'compound') mended.push(before);
    const repair = joined?.how === 'compound' ? joined : repairUnknown(token.word, ordered, lexicons.vocabulary);
    if (!repair || (isShortName(token) && isGuess(repair, lexicons.byLanguage[guess]))) {
      mended.push(token);
      continue;
    }
    repairs.push({ raw: token.raw, repair });
    mended.push(...repair.words.map((word, at) => mendedToken(token, word, at)));
  }
  if (repairs.length === 0) return { language: guess, matches: first, repairs };
  const language = detectLanguage(mended, lexicons.vocabulary, context.fallback);
  const chosen = chooseWords(mended, repairs, lexicons.byLanguage[language]);
  return { language, matches: matchTokens(chosen, lexicons.byLanguage[language]), repairs };
}

const LONGEST_SHORT_NAME = 6;

function isShortName({ name, word }: Token): boolean {
  return name && word.length <= LONGEST_SHORT_NAME;
}

/** A name that looks like a word without a meaning is still a name. */
function isGuess({ words, how }: Repair, { entries }: Lexicon): boolean {
  return (
    how === 'typo' &&
    words.every(
      (word) => entries.get(word)?.cues.every((cue) => cue === 'filler') && entries.get(word)?.concepts.length === 0,
    )
  );
}

type Mended = { readonly raw: string; repair: Repair };

/** Where a misspelt word can have been several, the one that makes the most of the words around it. */
function chooseWords(tokens: readonly Token[], repairs: readonly Mended[], lexicon: Lexicon): readonly Token[] {
  let best = tokens;
  for (const mended of repairs) {
    const at = best.findIndex(({ raw, word }) => raw === mended.raw && word === mended.repair.words[0]);
    const token = best[at];
    if (!token || !mended.repair.others) continue;
    let most = sense(best, lexicon);
    for (const word of mended.repair.others) {
      const other = best.with(at, mendedToken(token, word, 0));
      const made = sense(other, lexicon);
      if (made <= most) continue;
      most = made;
      best = other;
      mended.repair = { words: [word], how: 'typo' };
    }
  }
  return best;
}

/** How much sense a row of words makes: long terms count for more than short ones, and the subject for more than the rest. */
function sense(tokens: readonly Token[], lexicon: Lexicon): number {
  return matchTokens(tokens, lexicon)
    .map(({ entry, tokens: span }) => (entry ? span.length ** 2 + (entry.concepts.length > 0 ? 0.5 : 0) : 0))
    .reduce((sum, value) => sum + value, 0);
}

/** A word that only occurs within longer terms is spelt right: it can only be another form, or a compound. */
function repairUnknown(word: string, languages: readonly Language[], vocabulary: Vocabulary): Repair | undefined {
  if (!vocabulary.words.has(word)) return repairWord(word, languages, vocabulary);
  const form = findForm(word, languages, vocabulary) ?? findLonger(word, languages, vocabulary);
  if (form) return { words: [form], how: 'form' };
  const words = splitCompound(word, languages, vocabulary);
  return words ? { words, how: 'compound' } : undefined;
}

function mendedToken(token: Token, word: string, index: number): Token {
  const number = /^\d+$/.test(word) ? { number: Number(word) } : {};
  return { ...token, ...number, word, gap: index === 0 ? token.gap : '' };
}

/** The language with the most words of its own. Words that both have say nothing. */
function detectLanguage(tokens: readonly Token[], { words }: Vocabulary, fallback: LanguageCode): LanguageCode {
  const score: Record<LanguageCode, number> = { nl: 0, en: 0 };
  for (const { word, number } of tokens) {
    const languages = number === undefined ? words.get(word)?.languages : undefined;
    if (languages?.length !== 1) continue;
    for (const code of languages) score[code] += word.length > 2 ? 2 : 1;
  }
  const [best] = LANGUAGE_CODES.toSorted((a, b) => score[b] - score[a]);
  return best && score[best] > score[fallback] ? best : fallback;
}
