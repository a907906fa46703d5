import { readFile } from 'node:fs/promises';
import { createBot } from './bot.ts';
import { ConfigError, loadConfig } from './config.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { readLog } from './questions/read-log.ts';
import { reportOf } from './questions/report.ts';
import { createSuggestFix } from './questions/suggest-fix.ts';
import { findJudgements } from './slack/kept/votes.ts';
import { openStore } from './store/open-store.ts';
import { readCommandLine } from './terminal/command-line.ts';

const USAGE = `Usage: npm run questions -- [log …]

What people asked, and what to do about it: what is asked most, what was not understood, and what was judged wrong, with
what people said was wrong. Questions stand in the log of a time when LOG_QUESTIONS was on. Safe while the app is running.

Options
  --help   this text`;

async function run(files: readonly string[]): Promise<void> {
  const { databaseUrl, dataDir } = loadConfig();
  const logged = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).flatMap(readLog);
  const store = await openStore(databaseUrl);
  const judgements = await findJudgements(store);
  await store.close();
  const bot = createBot(loadDataset(dataDir), languages);
  for (const line of reportOf(logged, judgements, createSuggestFix(bot))) console.log(line);
  if (logged.length === 0) console.error('To see what was asked, give a log of a time when LOG_QUESTIONS was on.');
}

const line = readCommandLine(process.argv.slice(2), { usage: USAGE, options: {}, allowPositionals: true });
if (line) {
  run(line.positionals).catch((error: unknown) => {
    console.error(
      error instanceof ConfigError || (error as { code?: string }).code === 'ENOENT'
        ? (error as Error).message
        : String(error),
    );
    process.exitCode = 1;
  });
}
