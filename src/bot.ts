import { answer } from './answer/answer.ts';
import type { Language } from './languages/language.ts';
import type { Answer } from './model/answer.ts';
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
  /** Answers a query that was read before, such as one that a button stands for. */
  reply(query: Query): Omit<Reply, 'trace'>;
}

export function createBot(dataset: Dataset, languages: Readonly<Record<LanguageCode, Language>>): Bot {
  const lexicons = buildLexicons(dataset, languages);
  const nearest = createNearest(dataset);
  const reply = (query: Query) => {
    const answered = answer(query, dataset);
    return { query, answer: answered, message: render(answered, languages, dataset) };
  };
  return {
    dataset,
    languages,
    reply,
    ask(text, options = {}) {
      const { query, trace } = parse(text, { dataset, languages, lexicons, nearest, ...options });
      const answered = reply(query);
      const message = sayMended(answered.message, mendedIn(trace), languages[query.language]);
      return { ...answered, message, trace };
    },
  };
}

/** Misspelt words that name a subject: how the others were read changes nothing for the reader. */
function mendedIn({ words, repairs }: Trace): Mended[] {
  const subjects = new Set(words.filter(({ as }) => as === 'subject').flatMap((match) => match.words.split(' ')));
  return repairs
    .filter(({ raw, repair }) => repair.how === 'typo' && repair.words.length === 1 && subjects.has(raw))
    .map(({ raw, repair }) => ({ raw, read: repair.words.join(' ') }));
}
