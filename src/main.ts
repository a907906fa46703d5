import { setTimeout as wait } from 'node:timers/promises';
import { createBot } from './bot.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { loadDataset } from './dataset/load.ts';
import { languages } from './languages/languages.ts';
import { startFromLocalWorkspace } from './local-workspace.ts';
import { mcpRoutes } from './mcp/handle-http.ts';
import { createMetrics } from './operations/metrics.ts';
import { type Operations, type OperationsServer, startOperationsServer } from './operations/operations-server.ts';
import { stopOnSignal } from './operations/stop-on-signal.ts';
import { startApp } from './slack/app.ts';
import { JUDGEMENT_KINDS } from './slack/kept/votes.ts';
import { createLog, factsOf, type Log } from './slack/log.ts';
import { IN_MEMORY, openStore } from './store/open-store.ts';
import { createSplitStore } from './store/split-store.ts';
import type { Store } from './store/store.ts';
import { takeOver } from './store/take-over.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { version } from './version.ts';

const USAGE = `Usage: npm start [-- option]

Starts the app. With Slack tokens in .env it connects to Slack; without, it opens a workspace in the browser that
stands in for Slack. Ctrl-C ends it. Every setting is explained in .env.example.

Options
  --port NUMBER   the port to listen on, instead of PORT
  --help          this text`;

/** A proxy that asks every second how the app is sends it nothing more after this. */
const LEAVE_MS = 1_500;

/** Starts the app: configuration, data, store, Slack. Stops with a sentence about what is wrong, and never half started. */
async function start(): Promise<void> {
  const line = readCommandLine(process.argv.slice(2), { usage: USAGE, options: { port: { type: 'string' } } });
  if (!line) return;
  const config = loadConfig(process.argv.slice(2));
  const metrics = createMetrics();
  const log = metrics.counting(createLog(config.logLevel));
  const bot = createBot(loadDataset(config.dataDir), languages);
  const store = await openStoreOf(config, log);
  const { connection, mcpToken, ...rest } = config;
  const routes = mcpToken ? mcpRoutes(bot, version, mcpToken) : {};
  const parts = { bot, store, log, routes };
  const app =
    connection.kind === 'local'
      ? await startFromLocalWorkspace(connection.port, config, parts)
      : await startApp({ ...parts, config: { ...rest, connection } });
  const stopping = stopOnSignal({ log, onLost: app.onLost });
  metrics.gauge('in_flight', 'What is being worked on.', app.working);
  const operations = await startOperations(config, {
    metrics,
    checks: { database: () => store.check(), slack: app.check },
    isStopping: stopping.isStopping,
  });
  const leave = async () => {
    app.leave();
    if (connection.kind === 'http') await wait(LEAVE_MS);
  };
  stopping.inOrder([leave, app.stop, store.close, ...(operations ? [operations.stop] : [])]);
  log.info('started', { connection: connection.kind, port: app.port, operationsPort: operations?.port });
}

function startOperations({ operationsPort }: Config, parts: Operations): Promise<OperationsServer> | undefined {
  return operationsPort === undefined ? undefined : startOperationsServer(operationsPort, parts);
}

/**
 * The local workspace forgets everything when it stops, so what was kept about it must not outlive it; but for the
 * judgements, which `npm run feedback` shows.
 */
async function openStoreOf({ connection, databaseUrl, storeFile }: Config, log: Log): Promise<Store> {
  const isLocal = connection.kind === 'local';
  const store = await openStore(databaseUrl, {
    onFailure: (error) => log.warn('database connection lost', factsOf(error)),
  });
  if (isLocal) return createSplitStore(await openStore(IN_MEMORY), store, JUDGEMENT_KINDS);
  const taken = await takeOver(storeFile, store);
  if (taken) log.info('store file taken over', { ...taken });
  return store;
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
    return 'The app could not start: PORT or OPERATIONS_PORT is in use. Stop what is using it, or choose another port.';
  return error instanceof ConfigError ? error.message : `The app could not start: ${error.message}`;
}
