import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../bot.ts';
import type { Query } from '../model/query.ts';
import { printReply } from './print-message.ts';

const REMEMBERED = 4;
const ENDS = new Set(['exit', 'quit', 'stop', ':q']);

/** Asks for questions until there are no more; each may continue on those before it. Piped, it only answers. */
export async function promptForQuestions(
  bot: Bot,
  input: Readable & { readonly isTTY?: boolean } = process.stdin,
  output: Writable = process.stdout,
): Promise<void> {
  const isTyped = input.isTTY === true;
  const lines = createInterface({ input, output, terminal: isTyped, prompt: isTyped ? '> ' : '' });
  const write = (text: string) => output.write(`${text}\n`);
  if (isTyped) write(`${bot.dataset.organisation.app}. Type a question, or "exit".`);
  lines.prompt();
  let thread: readonly Query[] = [];
  for await (const line of lines) {
    const question = line.trim();
    if (ENDS.has(question.toLowerCase())) break;
    if (question !== '') {
      const reply = bot.ask(question, { thread });
      thread = [...thread, reply.query].slice(-REMEMBERED);
      write(isTyped ? `\n${printReply(reply, bot)}\n` : `${printReply(reply, bot)}\n`);
    }
    lines.prompt();
  }
  lines.close();
}
