import { App, type AppOptions, type Receiver } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import type { Config, Connection } from '../config.ts';
import { forgiving } from '../store/forgiving-store.ts';
import type { Store } from '../store/store.ts';
import { clientOptionsFor } from './connect/client-options.ts';
import { type Process, receiveHttp } from './connect/receive-http.ts';
import { receiveSockets, type Sockets } from './connect/receive-sockets.ts';
import { type Handler, type HttpServer, type Routes, serveHttp } from './connect/serve-http.ts';
import type { Edge } from './edge.ts';
import { claimed } from './frame/claimed.ts';
import { databaseFails } from './frame/database-fails.ts';
import { atDoor } from './frame/door.ts';
import { holdAcks } from './frame/hold-ack.ts';
import { createInFlight, type InFlight } from './frame/in-flight.ts';
import { createPace, type PaceLimits } from './frame/pace.ts';
import { resumeParked } from './frame/resume.ts';
import { onlyWellFormed } from './frame/well-formed.ts';
import { createAuthorize } from './install/authorize.ts';
import { installRoutes } from './install/install-routes.ts';
import { createInstallations } from './install/installations.ts';
import { createSeal } from './install/seal.ts';
import { createClaims } from './kept/claims.ts';
import { createFollows } from './kept/follows.ts';
import { sweep } from './kept/sweep.ts';
import { factsOf, type Log, toSlackLogger } from './log.ts';
import { register } from './register.ts';

/** How the app reaches Slack: never the stand-in, which is started before it and then looks the same. */
export type SlackConnection = Exclude<Connection, { kind: 'local' }>;

export interface AppParts {
  readonly config: Pick<Config, 'slackApiUrl' | 'feedbackDays' | 'threadDays' | 'logQuestions' | 'announcers'> & {
    readonly connection: SlackConnection;
  };
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  /** What else is answered over HTTP. */
  readonly routes?: Routes;
  /** After how long without a sign of life a process counts as dead. */
  readonly leaseMs?: number;
  /** How fast one person may ask, where it is not as usual. */
  readonly pace?: PaceLimits;
}

export interface RunningApp {
  /** Where HTTP listens; undefined in Socket Mode. */
  readonly port: number | undefined;
  /** Rejects when Slack has no connection to call the app by. */
  check(): void;
  /** How much is being worked on. */
  working(): number;
  /** Called when the connection to Slack has been gone for so long that it will not come back by itself. */
  onLost(listener: () => void): void;
  /** Says that it will stop, to whoever asks how it is, and goes on. */
  leave(): void;
  /** Takes nothing new, finishes what it is doing, and ends; within eight seconds. */
  stop(): Promise<void>;
}

const FINISH_MS = 6_000;
const FLUSH_MS = 500;

/** Connects the bot to Slack. Rejects when Slack does not accept the tokens, or the port is taken. */
export async function startApp(parts: AppParts): Promise<RunningApp> {
  const { store, log, config } = parts;
  const claims = createClaims(store, parts.leaseMs === undefined ? {} : { leaseMs: parts.leaseMs });
  const inFlight = createInFlight();
  const { routes, ...access } = accessTo(parts);
  const app = createApp(parts, access);
  holdAcks(app);
  const onFailure = databaseFails(log);
  app.use(claimed({ claims, store, log, onFailure }));
  register(app, edgeOf(parts, onFailure));
  app.error(async (failure) => log.error('failed', factsOf('error' in failure ? failure.error : failure)));
  await app.init();
  const process = onlyWellFormed((event) => inFlight.track(app.processEvent(event)), log);
  const door = atDoor(process, createPace(parts.pace), log);
  const all = { ...parts.routes, ...routes };
  const { server, sockets } = await connect({ config, routes: all, process: door, inFlight, log });
  const resuming = resumeParked(process, store, log, claims.leaseMs);
  const sweeping = sweep(store, log);
  return {
    port: server?.port,
    check: () => {
      if (sockets?.isConnected() === false) throw new Error('not connected');
    },
    working: inFlight.count,
    onLost: (listener) => sockets?.onLost(listener),
    leave: inFlight.drain,
    stop: async () => {
      inFlight.drain();
      resuming.stop();
      sweeping.stop();
      const closed = Promise.all([server?.stop(), sockets?.stop()]);
      await inFlight.idle(FINISH_MS);
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, FLUSH_MS).unref())]);
      server?.cut();
      await closed;
    },
  };
}

/** Bolt's receivers end the process on some of what can be sent to them, so it has none: it is handed what arrives. */
const NO_RECEIVER: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

/** The token of the one workspace; or where those of all are found, and the pages through which they install the app. */
function accessTo({ config, store, log }: AppParts): Pick<AppOptions, 'token' | 'authorize'> & { routes: Routes } {
  const { botToken, install } = config.connection;
  if (!install) return { token: botToken, routes: {} };
  const seal = createSeal(install.keys);
  const installations = createInstallations(store, seal);
  const clientOptions = clientOptionsFor(config.slackApiUrl);
  const { clientId, clientSecret } = install;
  const stateSecret = seal.secretFor('state');
  return {
    authorize: createAuthorize({ installations, store, log, clientId, clientSecret, clientOptions }),
    routes: installRoutes({ config: install, stateSecret, installations, clientOptions, log }),
  };
}

function createApp({ config, log }: AppParts, access: Pick<AppOptions, 'token' | 'authorize'>): App {
  return new App({
    receiver: NO_RECEIVER,
    ...access,
    logger: toSlackLogger(log),
    clientOptions: clientOptionsFor(config.slackApiUrl),
    convoStore: false,
    extendedErrorHandler: true,
    deferInitialization: true,
  });
}

interface Connecting {
  readonly config: AppParts['config'];
  readonly routes: Routes;
  readonly process: Process;
  readonly inFlight: InFlight;
  readonly log: Log;
}

async function connect({ config, routes, process, inFlight, log }: Connecting): Promise<{
  server?: HttpServer;
  sockets?: Sockets;
}> {
  const { connection, slackApiUrl } = config;
  const { port } = connection;
  if (connection.kind === 'socket') {
    const { appToken } = connection;
    const server = connection.install ? { server: await serveHttp(port, routes, log) } : {};
    return { ...server, sockets: await receiveSockets({ appToken, slackApiUrl, process, log }) };
  }
  const health: Handler = (_request, response) => {
    response.writeHead(inFlight.isDraining() ? 503 : 200, { 'content-type': 'text/plain' });
    response.end(inFlight.isDraining() ? 'stopping\n' : 'ok\n');
  };
  const events = receiveHttp(connection.signingSecret, withoutNotices(process, log), log);
  const all = { ...routes, 'POST /slack/events': events, 'GET /healthz': health };
  return { server: await serveHttp(port, all, log) };
}

/** Slack's notice that it holds events back has no event in it, which Bolt would leave unanswered. */
function withoutNotices(process: Process, log: Log): Process {
  return async (event) => {
    if (event.body.type !== 'app_rate_limited') return process(event);
    log.error('slack holds events back', { since: Number(event.body.minute_rate_limited) || 0 });
    await event.ack();
  };
}

function edgeOf({ bot, store: kept, log, config }: AppParts, onFailure: (error: unknown) => void): Edge {
  const store = forgiving(kept, onFailure);
  const { feedbackDays, threadDays, logQuestions, announcers = [] } = config;
  return {
    bot,
    store,
    log,
    follows: createFollows(kept),
    announcers,
    threadDays,
    ...(logQuestions ? { logQuestions } : {}),
    ...(feedbackDays === undefined ? {} : { feedbackDays }),
  };
}
