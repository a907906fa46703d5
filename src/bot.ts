import { answer } from './answer/answer.ts';
import { check } from './answer/check/answer-check.ts';
import { checkQuery } from './claims/check-query.ts';
import { buildClaimLexicons } from './claims/claim-lexicon.ts';
import { readCheck } from './claims/read-check.ts';
import type { Language } from './languages/language.ts';
import type { Answer, Checked } from './model/answer.ts';
import type { Dataset } from './model/dataset.ts';
import type { LanguageCode } from './model/language-code.ts';
import type { Message } from './model/message.ts';
import type { Query } from './model/query.ts';
import { buildLexicons } from './parse/lexicon.ts';
import { createNearest } from './parse/nearest.ts';
import { parse } from './parse/parse.ts';
import type { Trace } from './parse/trace.ts';
import { type Mended, sayMended } from './render/mended.ts';
import { render } from './render/render.ts';

/** Everything that came of one question, stage by stage. */
export interface Reply {
  readonly query: Query;
  readonly trace: Trace;
  readonly answer: Answer;
  readonly message: Message;
  /** What came of the claims in it, where there were any. */
  readonly checked?: Checked;
}

export interface AskOptions {
  /** The questions before this one in the same thread, oldest first. */
  readonly thread?: readonly Query[];
  readonly defaultLanguage?: LanguageCode;
}

export interface Bot {
  readonly dataset: Dataset;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  /** Text → Query → Answer → Message. Pure: the same question in the same thread has the same reply. */
  ask(text: string, options?: AskOptions): Reply;
  /** Checks a text, whatever it asks. */
  check(text: string, options?: AskOptions): Reply;
  /** Answers a query that was read before, such as one that a button stands for. */
  reply(query: Query): Omit<Reply, 'trace'>;
}

export function createBot(dataset: Dataset, languages: Readonly<Record<LanguageCode, Language>>): Bot {
  const lexicons = buildLexicons(dataset, languages);
  const claimLexicons = buildClaimLexicons(languages);
  const nearest = createNearest(dataset);
  const reply = (query: Query, checked?: Checked) => {
    const answered = answer(query, dataset, checked);
    return { query, answer: answered, message: render(answered, languages, dataset) };
  };
  const read = (text: string, options: AskOptions, isCheck: boolean): Reply => {
    const { thread = [], defaultLanguage = 'nl' } = options;
    const fallback = thread.at(-1)?.language ?? defaultLanguage;
    const found = readCheck(text, { dataset, languages, lexicons, claimLexicons, thread, fallback, isCheck });
    const checked = found && check(found.check, dataset);
    const query = found && checked?.verdict !== 'unknown' ? checkQuery(found, dataset) : undefined;
    if (found && checked && query)
      return {
        ...reply(query, checked),
        checked,
        trace: { language: found.language, words: [], repairs: [], by: 'check' },
      };
    const { query: asked, trace } = parse(text, { dataset, languages, lexicons, nearest, ...options });
    const isNothing = found?.isExplicit && (asked.kind === 'unknown' || asked.kind === 'catalogue' || isCheck);
    const language = found?.language ?? asked.language;
    const nothing: Query = { kind: 'unknown', dataset: dataset.id, language, nearest: [], unchecked: true };
    const answered = reply(isNothing ? nothing : asked);
    const message = sayMended(answered.message, mendedIn(trace), languages[answered.query.language]);
    return { ...answered, message, trace, ...(checked ? { checked } : {}) };
  };
  return {
    dataset,
    languages,
    reply: (query) => reply(query),
    ask: (text, options = {}) => read(text, options, false),
    check: (text, options = {}) => read(text, options, true),
  };
}

/** Misspelt words that name a subject: how the others were read changes nothing for the reader. */
function mendedIn({ words, repairs }: Trace): Mended[] {
  const subjects = new Set(words.filter(({ as }) => as === 'subject').flatMap((match) => match.words.split(' ')));
  return repairs
    .filter(({ raw, repair }) => repair.how === 'typo' && repair.words.length === 1 && subjects.has(raw))
    .map(({ raw, repair }) => ({ raw, read: repair.words.join(' ') }));
}
