import { ConfigError, loadConfig } from './config.ts';
import { findJudgements } from './slack/kept/votes.ts';
import { openStore } from './store/open-store.ts';

/** What people judged, for maintainers: the answers that were not right first. Safe while the app is running. */
async function run(): Promise<void> {
  const store = await openStore(loadConfig().databaseUrl);
  const given = await findJudgements(store);
  await store.close();
  const order = [...given].sort((a, b) => b.verdict.localeCompare(a.verdict) || b.day.localeCompare(a.day));
  for (const { verdict, day, kind, question, reading } of order)
    console.log([verdict, day, kind, question, reading].join('\t'));
  if (order.length === 0) console.error('There are no judgements.');
}

run().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : String(error));
  process.exitCode = 1;
});
