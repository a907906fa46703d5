import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { factsOf, type Log } from '../log.ts';

/** Answers requests to one address. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** By method and path: "GET /healthz". */
export type Routes = Readonly<Record<string, Handler>>;

export interface HttpServer {
  readonly port: number;
  /** Takes nothing new; resolves when all that was asked is answered. */
  stop(): Promise<void>;
  /** Ends what is still open, such as a request that never came whole. */
  cut(): void;
}

/** Whoever is slower than this is no server of Slack's. */
const HEADERS_MS = 5_000;
const REQUEST_MS = 10_000;
const LOOK_EVERY_MS = 1_000;

/** Serves the routes. Rejects when the port is taken. */
export async function serveHttp(port: number, routes: Routes, log: Log): Promise<HttpServer> {
  const timeouts = {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    connectionsCheckingInterval: LOOK_EVERY_MS,
  };
  const server = createServer(timeouts, (request, response) => void route(routes, request, response, log));
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    cut: () => server.closeAllConnections(),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function route(routes: Routes, request: IncomingMessage, response: ServerResponse, log: Log): Promise<void> {
  // Nothing here is for browsers, nor for whoever keeps copies on the way.
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  const [path = ''] = (request.url ?? '').split('?');
  const handler = routes[`${request.method} ${path}`];
  if (!handler) return end(response, 404);
  try {
    await handler(request, response);
  } catch (error) {
    log.error('request failed', factsOf(error));
    end(response, 500);
  }
}

/** Answers with a status alone, if there is no answer yet. */
export function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status);
  response.end();
}
