import { createHash } from 'node:crypto';
import type { BlockAction, ButtonAction, RespondFn, StaticSelectAction } from '@slack/bolt';
import * as z from 'zod';
import { plainPost } from '../block-kit/post.ts';
import { type Edge, teamOf, type Who } from '../edge.ts';
import { respondWith } from '../post/respond.ts';

/** Where something was clicked. */
export interface ClickPlace {
  readonly place: 'private' | 'thread' | 'direct' | 'channel';
  readonly channel?: string;
  readonly message?: string;
  readonly thread?: string;
}

/** Not everything that Slack sends here is documented, so nothing is taken for granted. */
const container = z.object({
  message_ts: z.string().optional().catch(undefined),
  channel_id: z.string().optional().catch(undefined),
  thread_ts: z.string().optional().catch(undefined),
  is_ephemeral: z.boolean().optional().catch(undefined),
});

export function placeOf(body: Pick<BlockAction, 'container' | 'channel' | 'message'>): ClickPlace {
  const from = container.safeParse(body.container).data ?? {};
  const channel = from.channel_id ?? body.channel?.id;
  const message = from.message_ts ?? body.message?.ts;
  const ownThread = typeof body.message?.thread_ts === 'string' ? body.message.thread_ts : undefined;
  const thread = from.thread_ts ?? ownThread;
  const isDirect = channel?.startsWith('D') ?? false;
  const place = from.is_ephemeral ? 'private' : isDirect ? 'direct' : thread ? 'thread' : 'channel';
  return { place, ...(channel ? { channel } : {}), ...(message ? { message } : {}), ...(thread ? { thread } : {}) };
}

export function whoClicked(body: Pick<BlockAction, 'user'>, context: Parameters<typeof teamOf>[0]): Who {
  return { team: teamOf(context), user: body.user.id };
}

export function clickedValue(action: BlockAction['actions'][number]): string | undefined {
  return (action as ButtonAction).value ?? (action as StaticSelectAction).selected_option?.value;
}

const DOUBLE_CLICK_SECONDS = 20;

/** True for the first of some clicks on the same button, and again a little later: two quick clicks are one. */
export function isFirstClick(
  { store }: Edge,
  { team }: Who,
  { channel, message }: ClickPlace,
  action: { action_id: string },
  value = '',
): Promise<boolean> {
  const button = createHash('sha256').update(`${channel} ${message} ${action.action_id} ${value}`).digest('base64url');
  return store.addIfAbsent(`${team}/click/${button}`, true, DOUBLE_CLICK_SECONDS);
}

/** A sentence for the clicker alone, where they clicked. */
export async function whisper({ log }: Edge, respond: RespondFn, text: string, { thread }: ClickPlace): Promise<void> {
  const manner = {
    response_type: 'ephemeral',
    replace_original: false,
    ...(thread ? { thread_ts: thread } : {}),
  } as const;
  await respondWith(respond, plainPost(text), manner, log);
}
