import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { promptForQuestions } from '../../src/terminal/prompt.ts';
import { bot } from '../bot.ts';

/** Types into the prompt as at a keyboard, and gives back what it showed. */
async function type(...lines: readonly string[]): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => (shown += chunk));
  const ended = promptForQuestions(bot, input, output);
  for (const line of lines) input.write(`${line}\r`);
  await ended;
  return shown;
}

it.each(['exit', 'quit', 'stop', ':q', ' Exit '])('"%s" ends it, and is not taken for a question', async (word) => {
  const shown = await type('ontvangen klachten 2019', word);
  expect(shown).toContain('Type a question, or "exit".');
  expect(shown).toContain('1.880');
  expect(shown).not.toContain('Brexit');
});
