import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** As much of Slack as an app needs that answers commands: it counts the answers, and keeps the first. */
export interface Slack {
  readonly url: string;
  readonly answers: readonly string[];
  /** Resolves when so many answers have come since the start. */
  answered(count: number): Promise<void>;
  count(): number;
  close(): void;
}

const KEPT = 500;
const AUTH = JSON.stringify({ ok: true, user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T1' });

export async function startSlack(): Promise<Slack> {
  const answers: string[] = [];
  let count = 0;
  let awaited = { count: 0, tell: () => {} };
  const take = async (request: IncomingMessage) => {
    const body = await buffer(request);
    if (answers.length < KEPT) answers.push(body.toString());
    count += 1;
    if (count === awaited.count) awaited.tell();
  };
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    if (request.url?.startsWith('/api/')) response.end(AUTH);
    else void take(request).then(() => response.end('{"ok":true}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    count: () => count,
    answered: (wanted) =>
      new Promise((resolve) => {
        awaited = { count: wanted, tell: resolve };
        if (count >= wanted) resolve();
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
