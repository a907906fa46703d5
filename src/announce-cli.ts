import { createBot } from './bot.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { DataFaultError } from './dataset/data-fault.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { announce } from './slack/announce/announce.ts';
import { newsMessage } from './slack/announce/compose-news.ts';
import { describeAnnounced, describeNothing, describePending } from './slack/announce/describe.ts';
import { allPending } from './slack/announce/pending.ts';
import { createClients } from './slack/install/clients.ts';
import { createFollows } from './slack/kept/follows.ts';
import { createLog } from './slack/log.ts';
import { openStore } from './store/open-store.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { printMessage } from './terminal/print-message.ts';

const USAGE = `Usage: npm run announce -- [option]

Posts what the newest edition changes to every channel and conversation that follows a topic, in all workspaces: new
figures, the largest rises and falls, what was revised. Each hears of an edition once, however often this is started; who
began to follow when the edition was there already hears nothing. Says where it went and where it failed, and why; what
failed is tried again when it is started again. Safe while the app is running. The exit code is 1 where something failed.

Options
  --dry-run   posts nothing: prints what would be posted, and where
  --help      this text`;

/** Gives how many conversations it failed in. */
async function run(isDryRun: boolean): Promise<number> {
  const config = loadConfig();
  const bot = createBot(loadDataset(config.dataDir), languages);
  const store = await openStore(config.databaseUrl);
  try {
    const follows = createFollows(store);
    const pending = allPending(await follows.all(), bot.dataset);
    if (pending.length === 0) console.log(describeNothing(bot.dataset.newestEdition));
    for (const one of isDryRun ? pending : []) {
      const { language } = one.following;
      console.log(`${describePending(one)}\n\n${printMessage(newsMessage(one, bot), languages[language])}\n`);
    }
    if (isDryRun || pending.length === 0) return 0;
    const log = createLog(config.logLevel);
    const clientOf = createClients({ ...slackOf(config), store, log });
    const all = await announce({ bot, follows, log, clientOf }, pending, (one) => console.log(describeAnnounced(one)));
    return all.filter(({ outcome }) => outcome !== 'posted' && outcome !== 'told').length;
  } finally {
    await store.close();
  }
}

function slackOf({ connection, slackApiUrl }: Config) {
  if (connection.kind !== 'local') return { access: connection, slackApiUrl };
  throw new ConfigError(['There are no Slack tokens: --dry-run prints what would be posted.']);
}

const line = readCommandLine(process.argv.slice(2), { usage: USAGE, options: { 'dry-run': { type: 'boolean' } } });
if (line) {
  try {
    if ((await run(line.values['dry-run'] === true)) > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof ConfigError || error instanceof DataFaultError ? error.message : String(error));
    process.exitCode = 1;
  }
}
