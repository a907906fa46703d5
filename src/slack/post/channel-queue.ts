import { webApi } from '@slack/bolt';
import PQueue from 'p-queue';

/** At the same time in one channel: one post that hangs leaves room for others. */
const AT_ONCE = 4;
const MOST_TRIES = 3;
/** Whoever asked has given up by then. */
const MOST_WAIT_SECONDS = 60;

const queues = new Map<string, PQueue>();

/**
 * Runs a call that Slack limits per channel. When Slack says that it is too much, this channel waits as long as it says
 * and tries again; other channels do not notice.
 */
export async function inChannel<T>(channel: string, call: () => Promise<T>): Promise<T> {
  const queue = queues.get(channel) ?? new PQueue({ concurrency: AT_ONCE });
  queues.set(channel, queue);
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        return await queue.add(call);
      } catch (error) {
        if (!(error instanceof webApi.WebAPIRateLimitedError)) throw error;
        if (tries === MOST_TRIES || error.retryAfter > MOST_WAIT_SECONDS) throw error;
        pause(queue, error.retryAfter);
      }
    }
  } finally {
    if (queue.size === 0 && queue.pending === 0 && queues.get(channel) === queue) queues.delete(channel);
  }
}

function pause(queue: PQueue, seconds: number): void {
  if (queue.isPaused) return;
  queue.pause();
  setTimeout(() => queue.start(), seconds * 1000);
}
