import type { Store } from '../../store/store.ts';
import { factsOf, type Log } from '../log.ts';

const EVERY_MS = 10 * 60_000;
/** Rewriting what a database has on the disk takes longer than deleting. */
const SCRUBBED_EVERY = 6;

/** Deletes what has lived long enough, at the start and every ten minutes; each hour also from what is on the disk. */
export function sweep(store: Store, log: Log): { stop(): void } {
  let round = 0;
  const run = async () => {
    const records = await store.sweep();
    if (records > 0) log.debug('swept', { records });
    if (round % SCRUBBED_EVERY === 0) await store.scrub();
    round += 1;
  };
  const safely = () => void run().catch((error: unknown) => log.error('could not sweep', factsOf(error)));
  safely();
  const timer = setInterval(safely, EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}
