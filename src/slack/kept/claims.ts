import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Json, Key, Store } from '../../store/store.ts';
import { days } from '../edge.ts';

/** Works with claims on behalf of this process. */
export interface Claims {
  take(key: Key, turn?: string): Promise<Taken>;
  /** Whether anybody works on what these letters begin, and has an id that comes before this one. */
  hasEarlier(key: Key, prefix: string): Promise<boolean>;
  readonly leaseMs: number;
}

export type Taken =
  | { readonly state: 'mine'; readonly claim: Claim }
  /** Somebody else works on it, or has done it. */
  | { readonly state: 'busy' | 'done' };

/** What this process works on. The lease is renewed for as long as it does. */
export interface Claim {
  /** From 1 on: how often somebody began. */
  readonly tries: number;
  done(): Promise<void>;
  /** Lets somebody else try. */
  release(): Promise<void>;
}

const record = z.object({
  state: z.enum(['working', 'done']),
  /** The process that works on it. */
  by: z.string(),
  /** Working: when the lease ends. Done: when it was done. */
  at: z.number(),
  tries: z.number(),
  turn: z.string().optional(),
});
type ClaimRecord = z.infer<typeof record>;

const LEASE_MS = 15_000;
/** Slack delivers again for up to an hour; a message may be edited later than that. */
const KEPT_DAYS = 2;
/** Two clicks within this time are one. */
const DOUBLE_CLICK_MS = 20_000;

export function createClaims(store: Store, { leaseMs = LEASE_MS, now = Date.now } = {}): Claims {
  const by = randomUUID();
  const life = days(KEPT_DAYS);
  const write = (key: Key, value: ClaimRecord) => store.set(key, value as Json, life);
  const read = async (key: Key) => {
    const kept = await store.get(key);
    return kept && { version: kept.version, known: record.safeParse(kept.value).data };
  };
  /** Where no other process can be at work, a claim of another one is left over from before a crash. */
  const isFree = ({ by: holder, at }: ClaimRecord) => at <= now() || (!store.isShared && holder !== by);
  const mine = (key: Key, working: ClaimRecord): Taken => {
    let renewed = Promise.resolve();
    const renew = () => {
      renewed = write(key, { ...working, at: now() + leaseMs }).catch(() => {});
    };
    const timer = setInterval(renew, leaseMs / 3).unref();
    const end = async (value: ClaimRecord) => {
      clearInterval(timer);
      await renewed;
      await write(key, value);
    };
    return {
      state: 'mine',
      claim: {
        tries: working.tries,
        done: () => end({ ...working, state: 'done', at: now() }),
        release: () => end({ ...working, at: 0 }),
      },
    };
  };
  return {
    leaseMs,
    take: async (key, turn) => {
      const first: ClaimRecord = { state: 'working', by, at: now() + leaseMs, tries: 1, ...(turn ? { turn } : {}) };
      if (await store.swap(key, undefined, first as Json, life)) return mine(key, first);
      const kept = await read(key);
      if (!kept?.known) return { state: 'busy' };
      const { version, known } = kept;
      const isNextTurn = turn !== undefined && turn !== known.turn && known.at + DOUBLE_CLICK_MS <= now();
      if (known.state === 'done' && !isNextTurn) return { state: 'done' };
      if (known.state === 'working' && !isFree(known)) return { state: 'busy' };
      const isAgain = known.turn === turn && known.state === 'working';
      const next = { ...first, tries: isAgain ? known.tries + 1 : 1 };
      return (await store.swap(key, version, next as Json, life)) ? mine(key, next) : { state: 'busy' };
    },
    hasEarlier: async (key, prefix) => {
      const claims = await store.find('claim', key.owner, prefix);
      return claims.some(({ id, value }) => {
        const known = record.safeParse(value).data;
        return id < key.id && known?.state === 'working' && !isFree(known);
      });
    },
  };
}
