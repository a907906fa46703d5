import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Json } from '../model/workspace-state.ts';
import { createConnectionPool } from './connection-pool.ts';
import { IDS, newSecret } from './identity.ts';
import { createPendingAcks, type Delivery } from './pending-acks.ts';

const MAX_CONNECTIONS = 10;

export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
  readonly acceptsResponse: boolean;
  readonly retry?: { readonly attempt: number; readonly reason: string };
}

export interface SocketMode {
  openUrl(base: string): string | undefined;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  send(envelope: Envelope, onLateAck?: (tookMs: number) => void): Promise<Delivery>;
  connections(): number;
  disconnect(reason: string): void;
  close(): Promise<void>;
}

/** The WebSocket side of Socket Mode: tickets, envelopes, acknowledgements. */
export function createSocketMode(ackTimeout: number, onConnections: (count: number) => void): SocketMode {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const acks = createPendingAcks(ackTimeout);
  const pool = createConnectionPool(acks.receive, onConnections);
  return {
    connections: pool.count,
    openUrl: (base) => {
      if (pool.count() >= MAX_CONNECTIONS) return undefined;
      const ticket = newSecret();
      tickets.add(ticket);
      return `${base.replace(/^http/, 'ws')}/link/?ticket=${ticket}&app_id=${IDS.app}`;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
      if (tickets.delete(ticket)) server.handleUpgrade(request, socket, head, pool.add);
      else socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    },
    send: (envelope, onLateAck) => {
      const socket = pool.newest();
      if (!socket) return Promise.resolve({ kind: 'not-connected' });
      const envelopeId = randomUUID();
      socket.send(JSON.stringify(frameOf(envelopeId, envelope)));
      return acks.expect(envelopeId, onLateAck);
    },
    disconnect: (reason) => pool.broadcast({ type: 'disconnect', reason, debug_info: { host: 'local-workspace' } }),
    close: async () => {
      await pool.close();
      server.close();
    },
  };
}

function frameOf(envelope_id: string, { type, payload, acceptsResponse, retry }: Envelope): object {
  const frame = { envelope_id, type, payload, accepts_response_payload: acceptsResponse };
  if (type !== 'events_api') return frame;
  return { ...frame, retry_attempt: retry?.attempt ?? 0, retry_reason: retry?.reason ?? '' };
}
