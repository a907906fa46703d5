import type { Language } from '../languages/language.ts';
import type { Dataset } from '../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language-code.ts';
import { LONGEST_QUESTION, type Query } from '../model/query.ts';
import { joinAmounts } from './amounts.ts';
import type { Clues } from './clues.ts';
import { collectCues } from './collect-cues.ts';
import { withoutEmptyThan } from './comparatives.ts';
import { compose } from './composed/compose.ts';
import { composedQuery } from './composed/composed-query.ts';
import { joinDates } from './dates.ts';
import { findKind } from './find-kind.ts';
import { findMentions, findSubject } from './find-subject.ts';
import { findYears } from './find-years.ts';
import { focusOn } from './focus/focus.ts';
import { completeFromThread } from './follow-up.ts';
import { findHypothesis } from './hypothesis.ts';
import type { Lexicons } from './lexicon.ts';
import { hasCue, type Match } from './match.ts';
import { MOST_ASKS, mergeQueries } from './merge-queries.ts';
import type { Nearest } from './nearest.ts';
import { type Reading, readWords } from './read-words.ts';
import { smallTalkIn } from './small-talk.ts';
import { isList, splitQuestions } from './split-questions.ts';
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
  const words = LANGUAGE_CODES.map((code) => languages[code].words);
  const tokens = tokenize(text);
  const reading = readWords(joinAmounts(joinDates(tokens), words), { lexicons, languages, fallback });
  if (text.length > LONGEST_QUESTION) {
    const { language } = reading;
    const query: Query = { kind: 'unknown', dataset: dataset.id, language, nearest: [], tooLong: true };
    return { query, trace: { language, words: [], repairs: [], by: 'too long' } };
  }
  const focused = focus(reading.matches, dataset);
  const years = findYears(focused, dataset.years, languages[reading.language]);
  const smallTalk = smallTalkIn(text, tokens, reading.language, lexicons);
  if (smallTalk) {
    const { language } = reading;
    const query: Query = { kind: 'unknown', dataset: dataset.id, language, nearest: [], smallTalk };
    return { query, trace: traceOf(reading, focused, years, 'small talk') };
  }
  const { query, by } = readAll(reading, focused, context, thread);
  const asked: Query = query.kind === 'unknown' ? { ...query, nearest: context.nearest(text, reading) } : query;
  return { query: asked, trace: traceOf(reading, focused, years, by) };
}

/** Without what is only told around the question. */
function focus(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  return withoutEmptyThan(focusOn(matches, dataset));
}

/** A list is read line by line; other texts as one question where that leaves nothing over, or else as several. */
function readAll(reading: Reading, focused: readonly Match[], context: ParseContext, thread: readonly Query[]): Read {
  const questions = splitQuestions(reading.matches, context.dataset);
  const several = () => (questions.length > 1 ? readSeveral(questions, reading, context, thread) : undefined);
  const list = isList(questions) ? several() : undefined;
  if (list) return list;
  const whole = readQuestion(reading.matches, focused, reading, context, thread);
  return whole.composed && !whole.givesWay ? whole : (several() ?? whole);
}

interface Read {
  readonly query: Query;
  readonly by: string;
  readonly composed: boolean;
  readonly givesWay?: true;
}

/** One question: what its parts compose to, or else the kind of question that recognises it. */
function readQuestion(
  all: readonly Match[],
  matches: readonly Match[],
  { language }: Reading,
  context: ParseContext,
  thread: readonly Query[],
): Read {
  const { dataset, languages } = context;
  const figures = thread.filter((query) => query.kind === 'figures');
  const hypothesis = findHypothesis(all, languages[language]);
  const composed = hypothesis
    ? undefined
    : compose(matches, { dataset, language: languages[language], thread: figures });
  if (composed)
    return {
      query: composedQuery(composed, dataset, language),
      by: composed.rule.name,
      composed: true,
      ...(composed.rule.givesWay ? { givesWay: true } : {}),
    };
  const clues = findClues(matches, language, context, thread);
  return { ...findKind(hypothesis ? { ...clues, hypothesis } : clues), composed: false };
}

/** Several questions in one message, each a continuation of those before it; undefined where one has no figures. */
function readSeveral(
  questions: readonly (readonly Match[])[],
  reading: Reading,
  context: ParseContext,
  thread: readonly Query[],
): Read | undefined {
  if (questions.length > MOST_ASKS) return undefined;
  const read: Read[] = [];
  for (const question of questions) {
    const focused = focus(question, context.dataset);
    const next = readQuestion(question, focused, reading, context, [...thread, ...before(question, read)]);
    if (next.query.kind !== 'figures' || (!next.composed && isLeftUnadded(question, next))) return undefined;
    read.push(next);
  }
  if (isDatedLater(read)) return undefined;
  const merged = mergeQueries(read.map(({ query }) => query).filter((query) => query.kind === 'figures'));
  return merged && { query: merged, by: read.map(({ by }) => by).join(' + '), composed: true };
}

/** What a question goes on from: "the same for …" from all that was asked before it, others from the last. */
function before(question: readonly Match[], read: readonly Read[]): readonly Query[] {
  const queries = read.map(({ query }) => query);
  const merged = mergeQueries(queries.filter((query) => query.kind === 'figures'));
  return merged && question.some((match) => hasCue(match, 'same')) ? [merged] : queries;
}

/** "the sum of the expenses and the staff": something was to be added up, and was not. */
function isLeftUnadded(question: readonly Match[], { query }: Read): boolean {
  const sums = question.some((match) => hasCue(match, 'sum'));
  return (
    sums &&
    query.kind === 'figures' &&
    query.asks.every((ask) => ask.ask === 'value' && ask.of.every(({ metric }) => metric.is === 'indicator'))
  );
}

/** "how many calls, and how many e-mails, both in 2019": the year is said of the first as well. */
function isDatedLater([first, ...others]: readonly Read[]): boolean {
  const from = ({ query }: Read) => (query.kind === 'figures' ? query.years.from : undefined);
  const isOfOneYear = first?.query.kind === 'figures' && first.query.asks.every(({ ask }) => ask === 'value');
  return isOfOneYear && from(first) === 'assumed' && others.some((other) => from(other) === 'said');
}

function findClues(
  matches: readonly Match[],
  language: LanguageCode,
  { dataset, languages }: ParseContext,
  thread: readonly Query[],
): Clues {
  const years = findYears(matches, dataset.years, languages[language]);
  const said = findSubject(findMentions(matches, dataset), matches);
  const { subject, continues, from } = completeFromThread(said, matches, years, thread, dataset);
  const cues = collectCues({ matches, years, languages, language, subject });
  return { language, languages, dataset, matches, years, subject, subjectFrom: from, thread, continues, cues };
}
