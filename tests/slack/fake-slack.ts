import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  /** "chat.postMessage", or "respond" for a response_url. */
  readonly method: string;
  readonly args: Record<string, unknown>;
  readonly token: string | undefined;
  /** Of a response_url: what comes after its last slash. */
  readonly path: string;
  /** Whether the caller has gone meanwhile. */
  readonly isGone: () => boolean;
}

export interface Refusal {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: Record<string, unknown>;
}

type Given = Refusal | Record<string, unknown> | undefined;
type Answer = (call: Call) => Given | Promise<Given>;

/** The Web API of Slack and its response_urls on this machine: remembers every call, and refuses what a test tells it to. */
export interface FakeSlack {
  readonly url: string;
  readonly apiUrl: string;
  readonly calls: Call[];
  responseUrl(name?: string): string;
  /** What a method answers from now on; undefined means: as usual. */
  answer(method: string, answer: Answer): void;
  /** Waits for this many calls of a method, and gives all of them. */
  until(method: string, count?: number): Promise<Call[]>;
  of(method: string): Call[];
  reset(): void;
  close(): Promise<void>;
  readonly server: Server;
}

const PATIENCE_MS = 30_000;

export async function startFakeSlack(): Promise<FakeSlack> {
  const calls: Call[] = [];
  const answers = new Map<string, Answer>();
  let ts = 0;
  const usual = ({ method }: Call): Record<string, unknown> => {
    if (method === 'auth.test') return { user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T1' };
    ts += 1;
    return method === 'chat.postMessage' ? { ts: `1700000000.${String(ts).padStart(6, '0')}` } : {};
  };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const call = await readCall(request);
    calls.push(call);
    const given = await answers.get(call.method)?.(call);
    const {
      status = 200,
      headers = {},
      body,
    }: Refusal = given && 'body' in given ? (given as Refusal) : { body: { ok: true, ...usual(call), ...given } };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(call.method === 'respond' && status === 200 && !given ? 'ok' : JSON.stringify(body));
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const of = (method: string) => calls.filter((call) => call.method === method);
  return {
    url,
    apiUrl: `${url}/api/`,
    calls,
    server,
    of,
    responseUrl: (name = 'one') => `${url}/commands/T1/${name}`,
    answer: (method, answer) => answers.set(method, answer),
    until: async (method, count = 1) => {
      const since = Date.now();
      while (of(method).length < count) {
        if (Date.now() - since > PATIENCE_MS)
          throw new Error(
            `waited for ${count} × ${method}; there were ${calls.map((call) => call.method).join(', ') || 'no calls'}`,
          );
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return of(method);
    },
    reset: () => {
      calls.length = 0;
      answers.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const path = request.url ?? '';
  const isApi = path.startsWith('/api/');
  const args = isApi
    ? Object.fromEntries([...new URLSearchParams(text)].map(([key, value]) => [key, parsed(value)]))
    : JSON.parse(text || '{}');
  const isGone = () => request.socket.destroyed;
  const token = request.headers.authorization?.replace('Bearer ', '');
  return {
    method: isApi ? path.slice('/api/'.length) : 'respond',
    args,
    token,
    path: path.split('/').at(-1) ?? '',
    isGone,
  };
}

function parsed(value: string): unknown {
  try {
    return /^[[{]/.test(value) ? JSON.parse(value) : value === 'true' ? true : value === 'false' ? false : value;
  } catch {
    return value;
  }
}

export function refuse(error: string, extra: Record<string, unknown> = {}): Refusal {
  return { body: { ok: false, error, ...extra } };
}
