import type { Reply } from '../../src/bot.ts';
import { type AnswerRecord, toRecord } from '../../src/terminal/contract.ts';
import { threadOf } from '../../src/terminal/jsonl.ts';
import { bot } from '../bot.ts';
import type { Phrase } from './corpus.ts';

export interface Asked {
  readonly reply: Reply;
  readonly record: AnswerRecord;
}

/** Asks a phrasing, after the questions of its thread; `change` alters every text first. */
export function askPhrase(
  { question, thread }: Pick<Phrase, 'question' | 'thread'>,
  change = (text: string) => text,
): Asked {
  const reply = bot.ask(change(question), { thread: threadOf(bot, thread.map(change)) });
  return { reply, record: toRecord(reply, bot) };
}
