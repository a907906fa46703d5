import { createInterface } from 'node:readline';
import { createBot } from './bot.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { toRecord } from './terminal/contract.ts';
import type { Query } from './model/query.ts';
const bot = createBot(loadDataset(process.env.DATA_DIR ?? 'data'), languages);
const arg = process.argv.slice(2);
if (arg[0] === '--jsonl') {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, q, thread = [] } = JSON.parse(line);
    const before: Query[] = [];
    for (const t of thread) before.push(bot.ask(t, { thread: before }).query);
    console.log(JSON.stringify(toRecord(bot.ask(q, { thread: before }), bot, id)));
  }
} else {
  const r = bot.ask(arg.join(' '));
  console.log(JSON.stringify(r.trace, null, 1), JSON.stringify(r.query), toRecord(r, bot));
}
