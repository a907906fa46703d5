import { type Check, type Claim, LONGEST_TEXT } from '../model/claim.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { LONGEST_QUESTION, type Query } from '../model/query.ts';
import { detectLanguage } from '../parse/read-words.ts';
import { tokenize } from '../parse/tokenize.ts';
import { mannerOf, openedCheck } from './check-request.ts';
import { type Discourse, NOTHING_SAID } from './read/discourse.ts';
import type { ReadContext } from './read/sentence.ts';
import { readClaims, readPieces, shifted } from './read-claims.ts';

export type CheckContext = Omit<ReadContext, 'language' | 'mends'> & {
  /** Taken where the words could be either. */
  readonly fallback: LanguageCode;
  readonly thread: readonly Query[];
  /** The text is to be checked, whatever it asks. */
  readonly isCheck?: boolean;
};

export interface FoundCheck {
  readonly check: Check;
  readonly language: LanguageCode;
  /** The message asks for a check in so many words, and for nothing else. */
  readonly isExplicit: boolean;
}

/** What a message states that is to be checked; undefined where it asks for a figure, or states nothing. */
export function readCheck(text: string, context: CheckContext): FoundCheck | undefined {
  const { fallback, lexicons, claimLexicons } = context;
  if (text.length > LONGEST_TEXT) return undefined;
  const language = detectLanguage(tokenize(text.slice(0, LONGEST_QUESTION)), lexicons.vocabulary, fallback);
  const opened = openedCheck(text, claimLexicons[language]);
  const isLong = text.length > LONGEST_QUESTION;
  const reading: ReadContext = { ...context, language, mends: !isLong };
  const from = opened ?? 0;
  const isExplicit = opened !== undefined || context.isCheck === true;
  if (!isExplicit && !isLong) {
    if (!MAY_STATE.test(text)) return undefined;
    const pieces = readPieces(text, reading);
    const manner = mannerOf(pieces.flatMap(({ sentence }) => sentence ?? []));
    if (manner === 'asks-figure') return undefined;
    const claims = readClaims(text, pieces, reading, spokenOf(context.thread));
    const isStated = claims.some((claim) => 'value' in claim.says && (manner === 'tells' || isPlain(claim)));
    if (claims.length === 0 || (manner !== 'asks-check' && !isStated)) return undefined;
    return { check: { text, claims }, language, isExplicit: false };
  }
  const stated = text.slice(from);
  const claims = shifted(readClaims(stated, readPieces(stated, reading), reading), from);
  return { check: { text, claims }, language, isExplicit };
}

/** A number that can only be meant as one: in a unit, or large. */
function isPlain({ says, about, unchecked }: Claim): boolean {
  return (
    'value' in says && about.length > 0 && unchecked === undefined && (says.unit !== 'count' || says.value >= LARGE)
  );
}
const LARGE = 100;

/** A claim has a number, or a word for one or for a direction: at least two words. */
const MAY_STATE = /\S\s+\S/;

/** What the thread was about, for "and is it true that it was 21% in 2018?". */
function spokenOf(thread: readonly Query[]): Discourse {
  const previous = thread.findLast((query) => query.kind === 'figures');
  const ask = previous?.asks[0];
  const metric = ask && (ask.ask === 'rank' || ask.ask === 'filter' ? ask.of[0] : ask.of[0]?.metric);
  if (!previous || !metric) return NOTHING_SAID;
  const [year] = previous.years.value;
  return { ...NOTHING_SAID, metric, ...(previous.years.value.length === 1 && year !== undefined ? { year } : {}) };
}
