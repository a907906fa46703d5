import { createBot } from './bot.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { startFromLocalWorkspace } from './local-workspace.ts';
import { type RunningApp, startApp } from './slack/app.ts';
import { createLog, factsOf, type Log } from './slack/log.ts';
import { IN_MEMORY, openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { takeOver } from './store/take-over.ts';

const GIVE_UP_MS = 15_000;
const IMPATIENT_MS = 1_000;

/** Starts the app: configuration, data, store, Slack. Stops with a sentence about what is wrong, and never half started. */
async function start(): Promise<void> {
  const config = loadConfig(process.argv.slice(2));
  const log = createLog(config.logLevel);
  const bot = createBot(loadDataset(config.dataDir), languages);
  const store = await openStoreOf(config, log);
  const { connection, ...rest } = config;
  const parts = { bot, store, log };
  const app =
    connection.kind === 'local'
      ? await startFromLocalWorkspace(connection.port, config, parts)
      : await startApp({ ...parts, config: { ...rest, connection } });
  log.info('started', { connection: connection.kind, port: app.port });
  stopOnSignal(app, () => store.close(), log);
}

/** The local workspace forgets everything when it stops, so what was kept about it must not outlive it. */
async function openStoreOf({ connection, databaseUrl, storeFile }: Config, log: Log): Promise<Store> {
  if (connection.kind === 'local') return openStore(IN_MEMORY);
  const store = await openStore(databaseUrl, {
    onFailure: (error) => log.warn('database connection lost', factsOf(error)),
  });
  const taken = await takeOver(storeFile, store);
  if (taken) log.info('store file taken over', { ...taken });
  return store;
}

function stopOnSignal(app: RunningApp, close: () => Promise<void>, log: Log): void {
  let since: number | undefined;
  const stop = async (exitCode: number) => {
    // One Ctrl-C can arrive more than once, passed on by npm; a second one means: now.
    if (since !== undefined && Date.now() - since < IMPATIENT_MS) return;
    if (since !== undefined) process.exit(1);
    since = Date.now();
    log.info('stopping');
    setTimeout(() => process.exit(1), GIVE_UP_MS).unref();
    await app.stop();
    await close();
    process.exit(exitCode);
  };
  const fail = (event: string) => (error: unknown) => {
    log.error(event, factsOf(error));
    void stop(1).catch(() => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stop(0).catch(fail('could not stop')));
  // The connection to Slack may be gone without a sign; a supervisor starts the program afresh.
  app.onLost(() => {
    log.error('connection lost');
    void stop(1);
  });
  process.on('unhandledRejection', fail('unhandled rejection'));
  process.on('uncaughtException', fail('uncaught exception'));
}

start().catch((error: unknown) => {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exit(1);
});

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return 'The app could not start.';
  const { data, code } = error as { data?: { error?: string }; code?: string };
  if (data?.error)
    return `The app could not start: Slack answered "${data.error}". Are SLACK_BOT_TOKEN and SLACK_APP_TOKEN those of this app?`;
  if (code === 'EADDRINUSE')
    return 'The app could not start: PORT is in use. Stop what is using it, or choose another port.';
  return error instanceof ConfigError ? error.message : `The app could not start: ${error.message}`;
}
