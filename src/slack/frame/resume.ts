import type { ReceiverEvent } from '@slack/bolt';
import type { Store } from '../../store/store.ts';
import { findParked, type Parked, unpark } from '../kept/parked.ts';
import { factsOf, type Log } from '../log.ts';
import { NotTakenError } from './hold-ack.ts';
import { faultOf } from './well-formed.ts';

/**
 * Takes up what was acknowledged and then left undone, by a process that ended: at the start, and from time to time for
 * those of other processes. What somebody still works on is let alone by its claim.
 */
export function resumeParked(
  process: (event: ReceiverEvent) => Promise<void>,
  store: Store,
  log: Log,
  everyMs: number,
): { stop(): void } {
  // Each by itself: none waits for another, or fails with it.
  const resume = async ({ key, body }: Parked) => {
    if (body && !faultOf(body)) return process({ body, ack: async () => {}, customProperties: { isResumed: true } });
    log.error('parked record spoiled');
    await unpark(store, key);
  };
  const run = async () => {
    const parked = await findParked(store);
    const results = await Promise.allSettled(parked.map(resume));
    for (const result of results)
      if (result.status === 'rejected' && !(result.reason instanceof NotTakenError))
        log.error('could not resume', factsOf(result.reason));
  };
  const safely = () => void run().catch((error: unknown) => log.error('could not resume', factsOf(error)));
  safely();
  const timer = setInterval(safely, everyMs).unref();
  return { stop: () => clearInterval(timer) };
}
