import { ConfigError, loadConfig } from './config.ts';
import { judgement } from './slack/kept/votes.ts';
import { readStoreFile } from './store/file-store.ts';

/** What people judged, for maintainers: the answers that were not right first. Safe while the app is running. */
async function run(): Promise<void> {
  const { storeFile } = loadConfig();
  const entries = [...(await readStoreFile(storeFile))].filter(([key]) => key.includes('/judgement/'));
  const given = entries.flatMap(([, { value }]) => judgement.safeParse(value).data ?? []);
  const order = [...given].sort((a, b) => b.verdict.localeCompare(a.verdict) || b.day.localeCompare(a.day));
  for (const { verdict, day, kind, question, reading } of order)
    console.log([verdict, day, kind, question, reading].join('\t'));
  if (order.length === 0) console.error('There are no judgements.');
}

run().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : String(error));
  process.exitCode = 1;
});
