import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import type { Config, Connection } from '../config.ts';
import { forgiving } from '../store/forgiving-store.ts';
import type { Store } from '../store/store.ts';
import type { Edge } from './edge.ts';
import { claimed } from './frame/claimed.ts';
import { holdAcks } from './frame/hold-ack.ts';
import { resumeParked } from './frame/resume.ts';
import { createInFlight, type InFlight } from './in-flight.ts';
import { createClaims } from './kept/claims.ts';
import { factsOf, type Log, toSlackLogger } from './log.ts';
import { register } from './register.ts';
import { watchSocket } from './watch-socket.ts';

/** How the app reaches Slack: never the stand-in, which is started before it and then looks the same. */
export type SlackConnection = Exclude<Connection, { kind: 'local' }>;

export interface AppParts {
  readonly config: Pick<Config, 'slackApiUrl' | 'feedbackDays' | 'threadDays'> & {
    readonly connection: SlackConnection;
  };
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  /** After how long without a sign of life a process counts as dead. */
  readonly leaseMs?: number;
}

export interface RunningApp {
  /** Where HTTP listens; undefined in Socket Mode. */
  readonly port: number | undefined;
  /** Called when the connection to Slack has been gone for so long that it will not come back by itself. */
  onLost(listener: () => void): void;
  /** Takes nothing new, finishes what it is doing, and ends; within about ten seconds. */
  stop(): Promise<void>;
}

const TIMEOUT_MS = 10_000;
/** More tries would answer a question minutes late, or twice. */
const RETRIES = 2;
const ENDPOINT = '/slack/events';

/** Connects the bot to Slack. Rejects when Slack does not accept the tokens, or the port is taken. */
export async function startApp(parts: AppParts): Promise<RunningApp> {
  const { store, log } = parts;
  const { connection } = parts.config;
  const claims = createClaims(store, parts.leaseMs === undefined ? {} : { leaseMs: parts.leaseMs });
  const inFlight = createInFlight();
  const logger = toSlackLogger(parts.log);
  const clientOptions = {
    slackApiUrl: parts.config.slackApiUrl,
    timeout: TIMEOUT_MS,
    retryConfig: { retries: RETRIES },
    // A client that waits out a rate limit holds up every other call to that workspace.
    rejectRateLimitedCalls: true,
  };
  const receiver = createReceiver(connection, parts, inFlight);
  const app = new App({
    receiver,
    token: connection.botToken,
    logger,
    clientOptions,
    convoStore: false,
    extendedErrorHandler: true,
    deferInitialization: true,
  });
  answerRateLimitNotices(app, parts.log);
  holdAcks(app);
  app.use(inFlight.middleware);
  app.use(claimed({ claims, store, log }));
  register(app, edgeOf(parts));
  app.error(async (failure) => parts.log.error('failed', factsOf('error' in failure ? failure.error : failure)));
  await app.init();
  const server = await app.start(...(connection.kind === 'http' ? [connection.port] : []));
  const resuming = resumeParked(app, store, log, claims.leaseMs);
  const address = 'address' in server && typeof server.address === 'function' ? server.address() : undefined;
  return {
    port: typeof address === 'object' && address ? address.port : undefined,
    onLost: (listener) => {
      if (receiver instanceof SocketModeReceiver) watchSocket(receiver.client, listener);
    },
    stop: async () => {
      inFlight.drain();
      resuming.stop();
      await stopReceiver(receiver);
      await inFlight.idle(TIMEOUT_MS);
    },
  };
}

function edgeOf({ bot, store: kept, log, config }: AppParts): Edge {
  const store = forgiving(kept, (error) => log.error('database does not answer', factsOf(error)));
  const { feedbackDays, threadDays } = config;
  return { bot, store, log, threadDays, ...(feedbackDays === undefined ? {} : { feedbackDays }) };
}

function createReceiver(
  connection: SlackConnection,
  { config, log }: AppParts,
  inFlight: InFlight,
): HTTPReceiver | SocketModeReceiver {
  const logger = toSlackLogger(log);
  if (connection.kind === 'socket') {
    // The receiver takes options of its Web API client from here, though its type does not say so.
    const installerOptions = { clientOptions: { slackApiUrl: config.slackApiUrl } } as object;
    return new SocketModeReceiver({ appToken: connection.appToken, logger, installerOptions });
  }
  return new HTTPReceiver({
    signingSecret: connection.signingSecret,
    endpoints: ENDPOINT,
    logger,
    customRoutes: [
      {
        path: '/healthz',
        method: ['GET'],
        handler: (_request, response) => {
          response.writeHead(inFlight.isDraining() ? 503 : 200, { 'content-type': 'text/plain' });
          response.end(inFlight.isDraining() ? 'stopping\n' : 'ok\n');
        },
      },
    ],
  });
}

/** Slack's notice that it holds events back has no event in it, which Bolt would leave unanswered. */
function answerRateLimitNotices(app: App, log: Log): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (event.body.type !== 'app_rate_limited') return process(event);
    log.error('slack holds events back', { since: Number(event.body.minute_rate_limited) || 0 });
    await event.ack();
  };
}

const SOCKET_CLOSES_MS = 2_000;

async function stopReceiver(receiver: Receiver): Promise<void> {
  if (!(receiver instanceof SocketModeReceiver)) return receiver.stop() as Promise<void>;
  // Closing the socket can take half a minute, which nobody who stops the program wants to wait.
  const closed = receiver.client.disconnect().catch(() => {});
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, SOCKET_CLOSES_MS).unref())]);
}
