import type { Bot } from '../src/bot.ts';
import type { Query } from '../src/model/query.ts';
import type { Question } from './questions.ts';

/** How the earlier questions of the thread were read, as the app keeps them. */
export function askedBefore(bot: Bot, { thread = [] }: Question): Query[] {
  const queries: Query[] = [];
  for (const text of thread) queries.push(bot.ask(text, { thread: queries }).query);
  return queries;
}
