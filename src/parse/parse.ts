import type { Cue } from '../languages/cues.ts';
import type { Language, LanguageCode } from '../languages/language.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Query } from '../model/query.ts';
import type { Clues } from './clues.ts';
import { findKind } from './find-kind.ts';
import { findMentions, findSubject } from './find-subject.ts';
import { findYears } from './find-years.ts';
import { focusOn } from './focus/focus.ts';
import { completeFromThread } from './follow-up.ts';
import type { Lexicons } from './lexicon.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import type { Nearest } from './nearest.ts';
import { type Reading, readWords } from './read-words.ts';
import { findThreshold } from './threshold.ts';
import { MAX_LENGTH, tokenize } from './tokenize.ts';
import type { Trace } from './trace.ts';
import { traceOf } from './trace.ts';

export interface ParseContext {
  readonly dataset: Dataset;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  readonly lexicons: Lexicons;
  readonly nearest: Nearest;
  /** The questions before this one in the same thread, oldest first. */
  readonly thread?: readonly Query[];
  /** Taken when a question could be in either language, and the thread says nothing. */
  readonly defaultLanguage?: LanguageCode;
}

export interface Parsed {
  readonly query: Query;
  readonly trace: Trace;
}

/** Reads a question. Always answers a query: what is not understood is a query of kind `unknown`. */
export function parse(text: string, context: ParseContext): Parsed {
  const { dataset, languages, lexicons, thread = [] } = context;
  const fallback = thread.at(-1)?.language ?? context.defaultLanguage ?? 'nl';
  const reading = readWords(tokenize(text), { lexicons, languages, fallback });
  if (text.length > MAX_LENGTH) {
    const query: Query = { kind: 'unknown', language: reading.language, nearest: [], tooLong: true };
    return { query, trace: { language: reading.language, words: [], repairs: [], by: 'too long' } };
  }
  const clues = findClues(reading, dataset, languages, thread);
  const { query, by } = findKind(clues);
  const asked: Query = query.kind === 'unknown' ? { ...query, nearest: context.nearest(reading) } : query;
  return { query: asked, trace: traceOf(reading, clues, by) };
}

type LanguageOf = Pick<Clues, 'languages' | 'language'>;

/** What the words signal together: "not the percentage" asks for none, and "more than" without a number compares. */
function collectCues(found: Pick<Clues, 'matches' | 'years' | 'languages' | 'language'>): ReadonlySet<Cue> {
  const { matches } = found;
  const cues = new Set<Cue>();
  matches.forEach((match, at) => {
    // "2018+2019+2020"
    if (found.years.used.has(at) && match.tokens[0]?.gap === '+') cues.add('total').add('sum');
    const denied = [matches[at - 1], matches[at - 2]].some(
      (before) => before && hasCue(before, 'not', 'none', 'except'),
    );
    const called = isSalutation(match, matches[at + 1]);
    const verb = isHalfOfVerb(match, matches[at - 1], found);
    for (const cue of match.entry?.cues ?? [])
      if (!(DENIABLE.has(cue) && denied) && !(cue === 'best' && called) && !(verb && MOVES.has(cue))) cues.add(cue);
  });
  if (!findThreshold(found)) {
    if (matches.some((match) => hasCue(match, 'above') && isComparative(match, found))) cues.add('more').add('than');
    if (cues.has('below') && matches.some((match) => hasCue(match, 'below') && match.tokens.length > 1))
      cues.add('less').add('than');
  }
  return cues;
}

/** "not the percentage", "not the yearly total" */
const DENIABLE: ReadonlySet<Cue> = new Set(['percent', 'total', 'sum']);
const MOVES: ReadonlySet<Cue> = new Set(['rise', 'fall']);

/** "dig up": after a verb that is not known, nothing is said to go up. */
function isHalfOfVerb({ tokens }: Match, before: Match | undefined, { languages, language }: LanguageOf): boolean {
  const [token] = tokens;
  return (
    tokens.length === 1 && !!before && !before.entry && languages[language].words.particles.includes(token?.word ?? '')
  );
}

/** "Beste bot, …" calls nothing the best. */
function isSalutation(match: Match, next: Match | undefined): boolean {
  if (!hasCue(match, 'greeting') || !next) return false;
  return !next.entry || hasCue(next, 'how-it-works', 'greeting') || conceptsOf(next).includes('domain');
}

/** "more than", and not "over" or "at least", which need a number after them. */
function isComparative({ tokens }: Match, { languages, language }: LanguageOf): boolean {
  return languages[language].words.cues.more?.includes(tokens[0]?.word ?? '') ?? false;
}

function findClues(
  { matches: all, language }: Reading,
  dataset: Dataset,
  languages: ParseContext['languages'],
  thread: readonly Query[],
): Clues {
  const matches = focusOn(all, dataset);
  const years = findYears(matches, dataset.years, languages[language]);
  const said = findSubject(findMentions(matches, dataset), matches);
  const { subject, continues, from } = completeFromThread(said, matches, years, thread, dataset);
  const cues = collectCues({ matches, years, languages, language });
  return { language, languages, dataset, matches, years, subject, subjectFrom: from, thread, continues, cues };
}
