import type { ReceiverEvent } from '@slack/bolt';
import type { Store } from '../../store/store.ts';
import { findParked } from '../kept/parked.ts';
import { factsOf, type Log } from '../log.ts';

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
  const resume = async () => {
    for (const body of await findParked(store))
      await process({ body, ack: async () => {}, customProperties: { isResumed: true } }).catch(() => {});
  };
  const run = () => resume().catch((error: unknown) => log.error('could not resume', factsOf(error)));
  void run();
  const timer = setInterval(run, everyMs).unref();
  return { stop: () => clearInterval(timer) };
}
