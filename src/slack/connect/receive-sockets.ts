import { setTimeout as wait } from 'node:timers/promises';
import { SocketModeClient } from '@slack/socket-mode';
import * as z from 'zod';
import { parseJson } from '../../parse-json.ts';
import { NotTakenError } from '../frame/hold-ack.ts';
import { factsOf, type Log, toSlackLogger } from '../log.ts';
import type { Process } from './receive-http.ts';
import { watchSockets } from './watch-sockets.ts';

/** Slack renews each connection from time to time, and the client then has none for seconds: the other one stays. */
const CONNECTIONS = 2;
const CALL_MS = 10_000;
const AGAIN_MS = 5_000;
/** Closing can take half a minute, which nobody who stops the program wants to wait. */
const CLOSES_MS = 2_000;

export interface Sockets {
  /** Whether Slack can reach the app at this moment. */
  isConnected(): boolean;
  onLost(listener: () => void): void;
  stop(): Promise<void>;
}

export interface SocketOptions {
  readonly appToken: string;
  readonly slackApiUrl: string;
  readonly process: Process;
  readonly log: Log;
}

/** Takes what Slack sends in Socket Mode. Rejects when Slack does not accept the token. */
export async function receiveSockets(options: SocketOptions): Promise<Sockets> {
  const clients = Array.from({ length: CONNECTIONS }, () => createClient(options));
  // One after the other: Slack refuses connections that are asked for at the same moment.
  for (const { client, start } of clients) {
    await start();
    client.start = keepTrying(start, options.log);
  }
  const lost: (() => void)[] = [];
  const watched = watchSockets(
    clients.map(({ client }) => client),
    () => {
      for (const listener of lost) listener();
    },
  );
  return {
    isConnected: watched.isConnected,
    onLost: (listener) => lost.push(listener),
    stop: async () => {
      const closed = clients.map(({ client }) => client.disconnect().catch(() => {}));
      await Promise.race([Promise.all(closed), wait(CLOSES_MS, undefined, { ref: false })]);
    },
  };
}

type Start = SocketModeClient['start'];

/** When the client connects again by itself, nobody catches its failure, which would end the process. */
function keepTrying(start: Start, log: Log): Start {
  return async () => {
    for (;;) {
      try {
        return await start();
      } catch (error) {
        log.warn('not connected', factsOf(error));
        await wait(AGAIN_MS, undefined, { ref: false });
      }
    }
  };
}

function createClient({ appToken, slackApiUrl, process, log }: SocketOptions) {
  const client = new SocketModeClient({
    appToken,
    logger: toSlackLogger(log),
    clientOptions: { slackApiUrl, timeout: CALL_MS },
  });
  guard(client, log);
  client.on('slack_event', async ({ ack, body, retry_num: retryNum, retry_reason: retryReason }) => {
    try {
      await process({ body, ack, retryNum, retryReason });
    } catch (error) {
      // Not acknowledged, so Slack delivers it again.
      if (!(error instanceof NotTakenError)) log.warn('not acknowledged', factsOf(error));
    }
  });
  return { client, start: client.start.bind(client) };
}

const frame = z.object({
  type: z.string(),
  envelope_id: z.string().optional(),
  payload: z
    .looseObject({ type: z.string().optional(), event: z.looseObject({ type: z.string() }).optional() })
    .optional(),
});

/** The client throws on some frames where nobody can catch it; those are taken out before it sees them. */
function guard(client: SocketModeClient, log: Log): void {
  const [read] = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: boolean) => {
    const known = isBinary ? undefined : frame.safeParse(parseJson(data)).data;
    const isWhole = known && (known.type !== 'events_api' || known.payload?.event);
    if (isWhole) return read?.call(client, data, isBinary);
    const isNotice = known?.payload?.type === 'app_rate_limited';
    log.error(isNotice ? 'slack holds events back' : 'frame not understood', known ? { type: known.type } : {});
    if (known?.envelope_id) void acknowledge(client, known.envelope_id);
  });
}

/** Otherwise Slack would deliver it again. The client has no public way to say so. */
async function acknowledge(client: SocketModeClient, envelope: string): Promise<void> {
  const { send } = client as unknown as { send(envelope: string): Promise<void> };
  await send.call(client, envelope).catch(() => {});
}
