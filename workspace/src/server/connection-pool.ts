import type { WebSocket } from 'ws';
import { IDS } from './identity.ts';

const PING_EVERY = 10_000;
const CLOSE_GRACE = 300;

export interface ConnectionPool {
  add(socket: WebSocket): void;
  newest(): WebSocket | undefined;
  count(): number;
  broadcast(frame: object): void;
  close(): Promise<void>;
}

/** The open connections of the bot: greeted, kept alive, counted. */
export function createConnectionPool(
  onFrame: (frame: string) => void,
  onCount: (count: number) => void,
): ConnectionPool {
  const sockets: WebSocket[] = [];
  const pings = setInterval(() => {
    for (const socket of sockets) socket.ping();
  }, PING_EVERY);
  pings.unref();
  return {
    newest: () => sockets.at(-1),
    count: () => sockets.length,
    broadcast: (frame) => {
      for (const socket of sockets) socket.send(JSON.stringify(frame));
    },
    add: (socket) => {
      sockets.push(socket);
      socket.on('message', (data) => onFrame(String(data)));
      socket.on('error', () => socket.terminate());
      socket.on('close', () => {
        sockets.splice(sockets.indexOf(socket), 1);
        onCount(sockets.length);
      });
      socket.send(JSON.stringify(greeting(sockets.length)));
      onCount(sockets.length);
    },
    close: async () => {
      clearInterval(pings);
      await Promise.all([...sockets].map(closeSocket));
    },
  };
}

function greeting(num_connections: number): object {
  const debug_info = { host: 'local-workspace', approximate_connection_time: 18_060 };
  return { type: 'hello', num_connections, connection_info: { app_id: IDS.app }, debug_info };
}

/** Says goodbye first; a peer that does not answer is cut off. */
function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), CLOSE_GRACE);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001);
  });
}
