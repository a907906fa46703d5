import { factsOf, type Log } from '../slack/log.ts';

export interface StopOnSignalOptions {
  readonly log: Log;
  /** Tells of a connection that will not come back by itself: a supervisor starts the program afresh then. */
  readonly onLost: (listener: () => void) => void;
}

export interface Stopping {
  readonly isStopping: () => boolean;
  /** What is to be stopped, one after another, when it is time. */
  inOrder(steps: readonly (() => Promise<void>)[]): void;
}

/** All steps together; a supervisor that waits ten seconds sees the program end by itself. */
const MOST_MS = 8_000;
/** Kept for each of the steps that come after. */
const RESERVED_MS = 400;
const IMPATIENT_MS = 1_000;

/**
 * Ends the program on SIGINT and SIGTERM with 0, and when something fails that nobody foresaw with 1: what is being
 * worked on is finished first, but what hangs is left behind. What was left behind is answered at the next start.
 */
export function stopOnSignal({ log, onLost }: StopOnSignalOptions): Stopping {
  let since: number | undefined;
  let steps: readonly (() => Promise<void>)[] = [];
  const stop = async (exitCode: number) => {
    // One Ctrl-C can arrive more than once, passed on by npm; a second one means: now.
    if (since !== undefined && Date.now() - since < IMPATIENT_MS) return;
    if (since !== undefined) process.exit(1);
    since = Date.now();
    log.info('stopping');
    const deadline = since + MOST_MS;
    for (const [n, step] of steps.entries()) {
      const left = deadline - Date.now() - RESERVED_MS * (steps.length - n - 1);
      if (!(await isDoneWithin(left, step, log))) log.warn('left behind', { step: n });
    }
    log.info('stopped', { ms: Date.now() - since });
    process.exit(exitCode);
  };
  const fail = (event: string) => (error: unknown) => {
    log.error(event, factsOf(error));
    // While it stops, whatever goes wrong is no reason to stop any sooner.
    if (since === undefined) void stop(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  onLost(() => {
    log.error('connection lost');
    void stop(1);
  });
  process.on('unhandledRejection', fail('unhandled rejection'));
  process.on('uncaughtException', fail('uncaught exception'));
  return {
    isStopping: () => since !== undefined,
    inOrder: (all) => {
      steps = all;
    },
  };
}

async function isDoneWithin(ms: number, step: () => Promise<void>, log: Log): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = step()
    .catch((error: unknown) => log.error('could not stop', factsOf(error)))
    .then(() => true as const);
  const isDone = await Promise.race([done, late]);
  clearTimeout(timer);
  return isDone;
}
