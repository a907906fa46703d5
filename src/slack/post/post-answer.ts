import type { types, webApi } from '@slack/bolt';
import type { Post, RungName } from '../block-kit/post.ts';
import type { Edge } from '../edge.ts';
import type { Answered } from '../read/ask.ts';
import { sendThroughLadder } from './ladder.ts';
import { readingOf } from './reading.ts';

export interface Destination {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Posts an answer as the app, with how it was read as metadata. Says under which time stamp. */
export async function postAnswer(
  edge: Edge,
  client: webApi.WebClient,
  to: Destination,
  answered: Answered,
  post: Post,
): Promise<{ ts: string | undefined; rung: RungName }> {
  const metadata: types.MessageMetadata = {
    event_type: 'reading',
    event_payload: { reading: readingOf(answered.query, edge.bot.dataset) || answered.query.kind },
  };
  const common = {
    channel: to.channel,
    unfurl_links: false,
    unfurl_media: false,
    metadata,
    ...(to.thread ? { thread_ts: to.thread } : {}),
  };
  const { sent, rung } = await sendThroughLadder(
    (content) => client.chat.postMessage({ ...content, ...common } as webApi.ChatPostMessageArguments),
    post,
    edge.log,
  );
  return { ts: sent.ts, rung };
}

const NO_MEMBER = new Set(['not_in_channel', 'channel_not_found', 'restricted_action', 'is_archived']);

export function isNoMember(error: unknown): boolean {
  return NO_MEMBER.has((error as Partial<webApi.WebAPIPlatformError>)?.data?.error ?? '');
}
