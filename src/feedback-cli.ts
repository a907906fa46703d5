import { ConfigError, loadConfig } from './config.ts';
import { findJudgements } from './slack/kept/votes.ts';
import { openStore } from './store/open-store.ts';
import { readCommandLine } from './terminal/command-line.ts';

const USAGE = `Usage: npm run feedback

What people thought of answers, those that were not right first. A line each, with tabs between: the judgement, the day,
the kind of question, the question, how it was read, what was wrong, and what was said about it. Safe while the app is
running, and of the local workspace too.

Options
  --help   this text`;

async function run(): Promise<void> {
  const store = await openStore(loadConfig().databaseUrl);
  const given = await findJudgements(store);
  await store.close();
  const order = [...given].sort((a, b) => b.verdict.localeCompare(a.verdict) || b.day.localeCompare(a.day));
  for (const { verdict, day, kind, question, reading, reason = '', remark = '' } of order)
    console.log([verdict, day, kind, question, reading, reason, remark.replace(/\s+/g, ' ')].join('\t').trimEnd());
  if (order.length === 0) console.error('There are no judgements.');
}

if (readCommandLine(process.argv.slice(2), { usage: USAGE, options: {} })) {
  run().catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : String(error));
    process.exitCode = 1;
  });
}
