import { setTimeout as wait } from 'node:timers/promises';
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Key, Store } from '../../store/store.ts';
import { teamOf } from '../edge.ts';
import type { Claim, Claims, Taken } from '../kept/claims.ts';
import { park, unpark } from '../kept/parked.ts';
import type { Log } from '../log.ts';
import { type ClaimId, claimIdOf } from './claim-id.ts';
import { type Delivery, deliveryOf } from './hold-ack.ts';

const MOST_TRIES = 3;
const LOOK_AGAIN_MS = 50;
/** So long before the deadline a delivery gives up waiting for whoever works on it. */
const MARGIN_MS = 300;
/** A question waits no longer than this for the one before it in its thread. */
const MOST_WAIT_MS = 5_000;

/** What claims are made with. */
export interface Claiming {
  readonly claims: Claims;
  readonly store: Store;
  readonly log: Log;
  /** Told when the database does not answer. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Lets everything through once, to whichever process it is delivered, and what a crash cut short again. Without a
 * database to ask, twice is better than never; but not what is parked, which is taken up again and again until it is done.
 */
export function claimed({ claims, store, log, onFailure }: Claiming): Middleware<AnyMiddlewareArgs> {
  return async ({ body, context, next }) => {
    const what = claimIdOf(body);
    const delivery = deliveryOf(context);
    if (!what || !delivery) return next();
    const key: Key = { owner: teamOf(context), kind: 'claim', id: what.id };
    const taken = await takeInTime(claims, key, what, delivery).catch((error: unknown) => {
      onFailure(error);
      return undefined;
    });
    if (!taken) return delivery.isResumed ? undefined : next();
    if (taken.state !== 'mine') {
      log.debug('seen before', { state: taken.state });
      if (taken.state === 'done' && delivery.isResumed) await unpark(store, key);
      // Whoever works on it may still crash; what Slack would not deliver again anyway is taken as it is.
      if (taken.state === 'busy' && what.isDeliveredAgain) delivery.refuse();
      return;
    }
    await work(
      { claims, store, onFailure },
      { key, what, delivery, claim: taken.claim },
      () => park(store, key, body),
      next,
    );
  };
}

interface Claimed {
  readonly key: Key;
  readonly what: ClaimId;
  readonly delivery: Delivery;
  readonly claim: Claim;
}

async function work(
  { claims, store, onFailure }: Pick<Claiming, 'claims' | 'store' | 'onFailure'>,
  { key, what, delivery, claim }: Claimed,
  keep: () => Promise<void>,
  next: () => Promise<unknown>,
): Promise<void> {
  let kept = delivery.isResumed ? Promise.resolve() : undefined;
  delivery.onLate(() => {
    kept = keep();
    return kept;
  });
  delivery.hopeless = claim.tries > MOST_TRIES;
  if (what.thread) await waitForEarlier(claims, key, what.thread).catch(() => {});
  await next();
  const mark = async () => {
    await end(claim, what, delivery);
    await kept;
    if (kept && delivery.outcome() !== 'refused') await unpark(store, key);
  };
  await mark().catch(onFailure);
}

/** Somebody else may be at work on it: as long as there is time, it is worth waiting for how that ends. */
async function takeInTime(claims: Claims, key: Key, { turn }: ClaimId, delivery: Delivery): Promise<Taken> {
  const last = delivery.isResumed ? 0 : delivery.deadline - MARGIN_MS;
  for (;;) {
    const taken = await claims.take(key, turn);
    if (taken.state !== 'busy' || Date.now() >= last) return taken;
    await wait(LOOK_AGAIN_MS);
  }
}

async function waitForEarlier(claims: Claims, key: Key, thread: string): Promise<void> {
  const last = Date.now() + MOST_WAIT_MS;
  while (Date.now() < last && (await claims.hasEarlier(key, thread))) await wait(LOOK_AGAIN_MS);
}

/** What failed can be clicked again, and what was refused is delivered again; all else is done. */
function end(claim: Claim, { turn }: ClaimId, delivery: Delivery): Promise<void> {
  const outcome = delivery.outcome();
  const isOpen = outcome === 'refused' || (outcome === 'failed' && turn !== undefined);
  return isOpen ? claim.release() : claim.done();
}
