import type { Bot, Reply } from '../../bot.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { FiguresQuery, Query } from '../../model/query.ts';
import type { Person } from '../kept/people.ts';

/** A reply, whether the question was typed or stood behind a button. */
export type Answered = Omit<Reply, 'trace'>;

/** Answers a typed question in the language that the person chose, or else in its own; nothing typed means help. */
export function ask(bot: Bot, text: string, person: Person, thread: readonly Query[] = []): Answered {
  const fallback = person.language ?? thread.at(-1)?.language;
  if (text === '') return help(bot, fallback ?? 'nl');
  const reply = bot.ask(text, { thread, ...(fallback ? { defaultLanguage: fallback } : {}) });
  if (!person.language || person.language === reply.query.language) return reply;
  return bot.reply(inLanguage(reply.query, person.language));
}

/** Checks a text, in the language that the person chose, or else in its own. */
export function check(bot: Bot, text: string, person: Person): Answered {
  const reply = bot.check(text, person.language ? { defaultLanguage: person.language } : {});
  if (!person.language || person.language === reply.query.language) return reply;
  return bot.reply(inLanguage(reply.query, person.language));
}

export function help(bot: Bot, language: LanguageCode): Answered {
  return bot.reply({ kind: 'catalogue', dataset: bot.dataset.id, language, ask: 'help' });
}

/** The same question, to be answered in another language. */
export function inLanguage(query: Query, language: LanguageCode): Query {
  if (query.kind !== 'choices') return { ...query, language };
  return { ...query, language, options: query.options.map((option): FiguresQuery => ({ ...option, language })) };
}
