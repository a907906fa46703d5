import type { RespondFn } from '@slack/bolt';
import type { Post, RungName } from '../block-kit/post.ts';
import type { Log } from '../log.ts';
import { RefusedResponse, sendThroughLadder } from './ladder.ts';

/** How a response_url is used: for the clicker only, for all, or in place of the message that was clicked. */
export interface Manner {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly thread_ts?: string;
}

/** Answers through a response_url, which also works where the app is no member. */
export async function respondWith(respond: RespondFn, post: Post, manner: Manner, log: Log): Promise<RungName> {
  const { rung } = await sendThroughLadder((content) => respondOnce(respond, { ...content, ...manner }), post, log);
  return rung;
}

export async function respondOnce(respond: RespondFn, message: Parameters<RespondFn>[0]): Promise<void> {
  const response = (await respond(message)) as unknown as Partial<Response> | undefined;
  const body = typeof response?.text === 'function' ? await response.text().catch(() => '') : '';
  const reason = /"ok"\s*:\s*false.*?"error"\s*:\s*"(?<reason>[a-z_]+)"/s.exec(body)?.groups?.reason;
  if (reason) throw new RefusedResponse(reason);
}
