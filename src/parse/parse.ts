import type { Language } from '../languages/language.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { LONGEST_QUESTION, type Query } from '../model/query.ts';
import type { Clues } from './clues.ts';
import { collectCues } from './collect-cues.ts';
import { withoutEmptyThan } from './comparatives.ts';
import { findKind } from './find-kind.ts';
import { findMentions, findSubject } from './find-subject.ts';
import { findYears } from './find-years.ts';
import { focusOn } from './focus/focus.ts';
import { completeFromThread } from './follow-up.ts';
import type { Lexicons } from './lexicon.ts';
import type { Nearest } from './nearest.ts';
import { type Reading, readWords } from './read-words.ts';
import { smallTalkIn } from './small-talk.ts';
import { tokenize } from './tokenize.ts';
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
  const fallback = thread.at(-1)?.language ?? context.defaultLanguage ?? dataset.newestEdition.language;
  const reading = readWords(tokenize(text), { lexicons, languages, fallback });
  if (text.length > LONGEST_QUESTION) {
    const { language } = reading;
    const query: Query = { kind: 'unknown', dataset: dataset.id, language, nearest: [], tooLong: true };
    return { query, trace: { language, words: [], repairs: [], by: 'too long' } };
  }
  const clues = findClues(reading, dataset, languages, thread);
  const smallTalk = smallTalkIn(text, [languages[reading.language], ...Object.values(languages)]);
  if (smallTalk) {
    const { language } = reading;
    const query: Query = { kind: 'unknown', dataset: dataset.id, language, nearest: [], smallTalk };
    return { query, trace: traceOf(reading, clues, 'small talk') };
  }
  const { query, by } = findKind(clues);
  const asked: Query = query.kind === 'unknown' ? { ...query, nearest: context.nearest(text, reading) } : query;
  return { query: asked, trace: traceOf(reading, clues, by) };
}

function findClues(
  { matches: all, language }: Reading,
  dataset: Dataset,
  languages: ParseContext['languages'],
  thread: readonly Query[],
): Clues {
  const matches = withoutEmptyThan(focusOn(all, dataset));
  const years = findYears(matches, dataset.years, languages[language]);
  const said = findSubject(findMentions(matches, dataset), matches);
  const { subject, continues, from } = completeFromThread(said, matches, years, thread, dataset);
  const cues = collectCues({ matches, years, languages, language, subject });
  return { language, languages, dataset, matches, years, subject, subjectFrom: from, thread, continues, cues };
}
