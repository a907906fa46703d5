import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import type { Bot } from '../bot.ts';
import type { Query } from '../model/query.ts';
import { toRecord } from './contract.ts';

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  q: z.string(),
  thread: z.array(z.string()).optional(),
});

/**
 * Answers questions line by line, in the order in which they come. A line that is not a question is reported with its
 * number, and the others are still answered. Returns how many lines could not be read.
 */
export async function answerLines(
  bot: Bot,
  input: Readable,
  output: Writable,
  report: (problem: string) => void,
): Promise<number> {
  let number = 0;
  let unread = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    const question = readLine(text);
    if (typeof question === 'string') {
      unread += 1;
      report(`line ${number}: ${question}`);
      continue;
    }
    const thread = threadOf(bot, question.thread ?? []);
    output.write(`${JSON.stringify(toRecord(bot.ask(question.q, { thread }), bot, question.id))}\n`);
  }
  return unread;
}

function readLine(text: string): z.infer<typeof line> | string {
  try {
    const result = line.safeParse(JSON.parse(text));
    return result.success ? result.data : 'expected {"id": "…", "q": "the question", "thread": ["…"]}';
  } catch {
    return 'not JSON; expected one object a line, such as {"id": "1", "q": "calls 2019"}';
  }
}

/** The earlier questions of a thread, read one after another, as they were when they were asked. */
export function threadOf(bot: Bot, questions: readonly string[]): Query[] {
  const thread: Query[] = [];
  for (const question of questions) thread.push(bot.ask(question, { thread }).query);
  return thread;
}
