import { createInterface } from 'node:readline/promises';
import type { Bot } from '../bot.ts';
import type { Query } from '../model/query.ts';
import { printMessage } from './print-message.ts';

const REMEMBERED = 4;

/** Asks for questions until there are no more; each may continue on those before it. */
export async function promptForQuestions(bot: Bot): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  console.log(`${bot.dataset.organisation.app}. Ctrl-D: stop.`);
  terminal.prompt();
  let thread: readonly Query[] = [];
  for await (const question of terminal) {
    if (question.trim() !== '') {
      const { query, message } = bot.ask(question, { thread });
      thread = [...thread, query].slice(-REMEMBERED);
      console.log(`\n${printMessage(message, bot.languages[message.language])}\n`);
    }
    terminal.prompt();
  }
}
