import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import type { Query } from '../../src/model/query.ts';
import { assumptionLine } from '../../src/render/notes.ts';
import { bot } from '../bot.ts';

/** A question with the answer that it had before the rule; `thread`: what was asked before it. */
const pair = z.strictObject({
  language: z.enum(['nl', 'en']),
  thread: z.array(z.string()).optional(),
  asked: z.string(),
  before: z.string(),
});
type Pair = z.infer<typeof pair>;
const rules = z
  .array(z.strictObject({ rule: z.string(), why: z.string(), pairs: z.array(pair).min(1) }))
  .parse(JSON.parse(readFileSync(new URL('house-style.json', import.meta.url), 'utf8')));

const SHOWN = 330;

/** What the answer says above its table. */
function saidNow({ language, thread = [], asked }: Pair): string {
  const before: Query[] = [];
  for (const question of thread) before.push(bot.ask(question, { thread: before, defaultLanguage: language }).query);
  const { message } = bot.ask(asked, { thread: before, defaultLanguage: language });
  const said = [message.headline, ...message.lines, assumptionLine(message)].filter(Boolean).join(' / ');
  return said.length > SHOWN ? `${said.slice(0, said.lastIndexOf(' ', SHOWN))} …` : said;
}

const HEAD = `# House style

How answers read, by the rules that they follow, each with answers as they were before it and as they are now: people
who ask have ten seconds. Only what stands above the table is shown; " / " is a new line. \`npm test -- -u\` writes what is
said now; the questions, and what was said before, stand in \`tests/render/house-style.json\`.
`;

it('what the house style shows as today’s answers is what the program says', async () => {
  const chapters = rules.map(({ rule, why, pairs }) => [
    `## ${rule}`,
    '',
    why,
    '',
    '| asked | before | now |',
    '| --- | --- | --- |',
    ...pairs.map((one) => `| ${[...(one.thread ?? []), one.asked].join(' → ')} | ${one.before} | ${saidNow(one)} |`),
    '',
  ]);
  await expect([HEAD, ...chapters.flat()].join('\n')).toMatchFileSnapshot('../../docs/house-style.md');
});
