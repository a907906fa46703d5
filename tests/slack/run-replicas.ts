import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type WebSocket, WebSocketServer } from 'ws';
import { openStore } from '../../src/store/open-store.ts';
import { type Call, type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { signed } from './http-app.ts';
import { mention } from './payloads.ts';

const PROGRAM = fileURLToPath(new URL('replica.ts', import.meta.url));

export interface Figures {
  readonly questions: number;
  readonly deliveries: number;
  readonly answered: number;
  readonly twice: number;
  /** Follow-ups that were answered with the right figure. */
  readonly understood: number;
  readonly followUps: number;
  readonly seconds: number;
}

/** Two questions in a thread; the second is understood only with the first. */
const CONVERSATIONS: readonly (readonly [string, string, string])[] = [
  ['klachten 2019', 'en in 2020?', '2.900'],
  ['klachten 2020', 'en in 2019?', '1.880'],
  ['aanvragen naturalisatie 2018', 'en in 2019?', '44.400'],
  ['how many complaints in 2019', 'and in 2020?', '2,900'],
];
const AT_ONCE = 16;
const MOST_DELIVERIES = 3;
/** Slack waits a minute, then five; that would make a long test. */
const DELIVER_AGAIN_MS = 400;

type Side = 'http' | 'socket';

interface Replica {
  readonly child: ChildProcess;
  readonly port: string;
}

async function startReplica(kind: Side, slack: FakeSlack, databaseUrl: string): Promise<Replica> {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { PATH: process.env.PATH ?? '', KIND: kind, DATABASE_URL: databaseUrl, SLACK_API_URL: slack.apiUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, port: /port=(?<port>\w+)/.exec(String(line))?.groups?.port ?? '' };
}

/** Slack's side of Socket Mode: sends envelopes, and tells which were acknowledged. */
function serveSockets(slack: FakeSlack) {
  const server = new WebSocketServer({ server: slack.server });
  const acknowledged = new Map<string, () => void>();
  const sockets = new Set<WebSocket>();
  slack.answer('apps.connections.open', () => ({ url: `${slack.url.replace('http', 'ws')}/link` }));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => acknowledged.get(JSON.parse(String(data)).envelope_id)?.());
    socket.send(JSON.stringify({ type: 'hello' }));
  });
  let count = 0;
  return {
    close: () => server.close(),
    deliver: async (payload: object): Promise<boolean> => {
      const open = [...sockets];
      const socket = open[count % Math.max(1, open.length)];
      if (!socket) return false;
      count += 1;
      const id = `envelope-${count}`;
      const taken = new Promise<true>((resolve) => acknowledged.set(id, () => resolve(true)));
      socket.send(JSON.stringify({ envelope_id: id, type: 'events_api', payload, accepts_response_payload: false }));
      return Promise.race([taken, wait(3_000, false)]);
    },
  };
}

async function untilMarked(databaseUrl: string, posts: number): Promise<void> {
  const store = await openStore(databaseUrl);
  const isDone = ({ value }: { value: unknown }) => (value as { state?: string }).state === 'done';
  for (let tries = 0; tries < 100 && (await store.find('claim')).filter(isDone).length < posts; tries += 1)
    await wait(20);
  await store.close();
}

/**
 * Asks in threads, each question delivered one to three times to either of two processes, until it is acknowledged, and
 * kills one of them half-way while what it posts is on its way.
 */
export async function runReplicas(conversations: number, databaseUrl: string): Promise<Figures> {
  const slack = await startFakeSlack();
  const sockets = serveSockets(slack);
  const answers = new Map<string, Call[]>();
  let gate = Promise.resolve();
  slack.answer('chat.postMessage', async (call) => {
    await gate;
    if (call.isGone()) return undefined;
    const thread = String(call.args.thread_ts);
    answers.set(thread, [...(answers.get(thread) ?? []), call]);
    return undefined;
  });
  let http = await startReplica('http', slack, databaseUrl);
  const socket = await startReplica('socket', slack, databaseUrl);
  const since = Date.now();
  let deliveries = 0;
  const deliver = async (body: object): Promise<void> => {
    for (;;) {
      deliveries += 1;
      const text = JSON.stringify(body);
      const taken =
        Math.random() < 0.5
          ? await sockets.deliver(body)
          : await fetch(`http://127.0.0.1:${http.port}/slack/events`, {
              method: 'POST',
              body: text,
              headers: { 'content-type': 'application/json', ...signed(text) },
            }).then(
              ({ status }) => status === 200,
              () => false,
            );
      if (taken) return;
      await wait(DELIVER_AGAIN_MS);
    }
  };
  const ask = (body: ReturnType<typeof mention>) =>
    Promise.all(
      Array.from({ length: 1 + Math.floor(Math.random() * MOST_DELIVERIES) }, async (_, n) => {
        await wait(Math.random() * 30);
        await deliver({ ...body, event_id: `${body.event_id}-${n}` });
      }),
    );
  const total = () => [...answers.values()].reduce((sum, calls) => sum + calls.length, 0);

  const waiting = Array.from({ length: conversations }, (_, n) => n);
  const converse = async () => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      const [question = '', followUp = ''] = CONVERSATIONS[n % CONVERSATIONS.length] ?? [];
      const user = `U${n}`;
      const first = mention(question, { user, channel: `C${n % 50}` });
      const { ts } = first.event as { ts: string };
      await ask(first);
      await ask(mention(followUp, { user, channel: `C${n % 50}`, thread_ts: ts }));
      threads.push([ts, n]);
    }
  };
  const threads: [string, number][] = [];
  const killHalfWay = async () => {
    while (total() < conversations) await wait(10);
    let open = () => {};
    gate = new Promise((resolve) => (open = resolve));
    // What cannot be closed is the moment between a post and its mark; here all that is posted is marked.
    await untilMarked(databaseUrl, total());
    http.child.kill('SIGKILL');
    await once(http.child, 'exit');
    await wait(100);
    open();
    http = await startReplica('http', slack, databaseUrl);
  };
  await Promise.all([killHalfWay(), ...Array.from({ length: AT_ONCE }, converse)]);
  const seconds = (Date.now() - since) / 1000;
  // What the killed process had acknowledged undone is taken up when its lease has run out.
  for (let tries = 0; tries < 600 && total() < 2 * conversations; tries += 1) await wait(50);
  // And whatever might still come of deliveries that came late.
  await wait(500);
  for (const { child } of [http, socket]) child.kill('SIGKILL');
  sockets.close();
  await slack.close();
  const textsOf = (ts: string) => (answers.get(ts) ?? []).map(({ args }) => String(args.text));
  const understood = threads.filter(([ts, n]) => {
    const expected = CONVERSATIONS[n % CONVERSATIONS.length]?.[2] ?? '';
    return textsOf(ts).at(-1)?.includes(expected);
  });
  return {
    questions: 2 * conversations,
    deliveries,
    answered: threads.reduce((sum, [ts]) => sum + Math.min(2, textsOf(ts).length), 0),
    twice: threads.reduce((sum, [ts]) => sum + Math.max(0, textsOf(ts).length - 2), 0),
    understood: understood.length,
    followUps: conversations,
    seconds,
  };
}
