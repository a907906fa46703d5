import { isJsonObject } from '../block-kit/rules.ts';
import type { Json } from '../model/workspace-state.ts';
import { parseObject } from './read-body.ts';

/** How the bot took an envelope. */
export type Delivery =
  | { readonly kind: 'acknowledged'; readonly payload: Json; readonly tookMs: number }
  | { readonly kind: 'not-connected' | 'timeout' };

export interface PendingAcks {
  expect(envelopeId: string, onLateAck?: (tookMs: number) => void): Promise<Delivery>;
  receive(frame: string): void;
}

/** Waits for acknowledgements; one that comes too late is still noticed. */
export function createPendingAcks(timeout: number): PendingAcks {
  const waiting = new Map<string, (payload: Json) => void>();
  return {
    expect: (envelopeId, onLateAck) => {
      const sentAt = Date.now();
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ kind: 'timeout' }), timeout);
        waiting.set(envelopeId, (payload) => {
          clearTimeout(timer);
          waiting.delete(envelopeId);
          const tookMs = Date.now() - sentAt;
          if (tookMs > timeout) onLateAck?.(tookMs);
          resolve({ kind: 'acknowledged', payload, tookMs });
        });
      });
    },
    receive: (frame) => {
      const { envelope_id: id, payload } = parseObject(frame);
      if (typeof id === 'string') waiting.get(id)?.(isJsonObject(payload) ? payload : {});
    },
  };
}
