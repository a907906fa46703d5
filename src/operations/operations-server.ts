import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Something that the program can't do without; rejects when it is not there. */
export type Check = () => Promise<void> | void;

export interface Operations {
  readonly metrics: Pick<Metrics, 'read'>;
  readonly checks: Readonly<Record<string, Check>>;
  readonly isStopping: () => boolean;
}

export interface OperationsServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** A check that takes longer counts as failed: whoever asks for it does not wait much longer either. */
const MOST_MS = 2_000;
const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * For those who run the program, on a port that the internet does not reach: `/healthz` (it runs), `/readyz` (it can
 * answer), `/metrics`. Rejects when the port is taken.
 */
export async function startOperationsServer(port: number, operations: Operations): Promise<OperationsServer> {
  const server = createServer({ requestTimeout: 5_000, headersTimeout: 5_000 }, (request, response) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const path = (request.url ?? '').split('?')[0];
    const answer = isRead ? ROUTES[path ?? ''] : undefined;
    if (!answer) return send(response, isRead ? 404 : 405, 'text/plain', isRead ? 'not found\n' : 'only GET\n');
    answer(operations, response).catch(() => send(response, 500, 'text/plain', 'failed\n'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return { port: portOf(server), stop: () => close(server) };
}

type Route = (operations: Operations, response: ServerResponse) => Promise<void>;

const ROUTES: Readonly<Record<string, Route>> = {
  '/healthz': async (_, response) => send(response, 200, 'text/plain', 'ok\n'),
  '/readyz': async ({ checks, isStopping }, response) => {
    const entries = Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check)] as const);
    const outcomes = Object.fromEntries(await Promise.all(entries));
    const isReady = !isStopping() && Object.values(outcomes).every((outcome) => outcome === 'ok');
    const body = { ready: isReady, ...(isStopping() ? { stopping: true } : {}), ...outcomes };
    send(response, isReady ? 200 : 503, 'application/json', `${JSON.stringify(body)}\n`);
  },
  '/metrics': async ({ metrics }, response) => {
    const { contentType, text } = await metrics.read();
    send(response, 200, contentType, text);
  },
};

async function outcomeOf(check: Check): Promise<'ok' | 'failed' | 'too slow'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too slow'>((resolve) => {
    timer = setTimeout(() => resolve('too slow'), MOST_MS);
  });
  try {
    return await Promise.race([Promise.try(check).then(() => 'ok' as const), late]);
  } catch {
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': contentType });
  response.end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
