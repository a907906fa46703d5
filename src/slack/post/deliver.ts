import type { Post, RungName } from '../block-kit/post.ts';
import { factsOf, type Log } from '../log.ts';
import { sendThroughLadder } from './ladder.ts';
import type { Way } from './ways.ts';

export interface Delivered {
  readonly ts: string | undefined;
  readonly rung: RungName;
  readonly way: string;
}

/** Sends a post the first way that works, in the richest form that Slack takes. Rejects when there is none. */
export async function deliver(post: Post, ways: readonly Way[], log: Log): Promise<Delivered> {
  for (const [n, way] of ways.entries()) {
    try {
      const { sent, rung } = await sendThroughLadder(way.send, post, log);
      return { ts: sent, rung, way: way.name };
    } catch (error) {
      const isLast = n === ways.length - 1;
      if (isLast || (way.isClosed && !way.isClosed(error))) throw error;
      log.warn('another way is tried', { way: way.name, ...factsOf(error) });
    }
  }
  throw new Error('there is no way to send it');
}
