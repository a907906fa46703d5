import type {
  BlockAction,
  ButtonAction,
  Middleware,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
  webApi,
} from '@slack/bolt';
import * as z from 'zod';
import { type Who, whoIn } from '../edge.ts';
import { type Manner, respondThrough, type Way, waysTo } from '../post/ways.ts';

export type ClickListener = Middleware<SlackActionMiddlewareArgs<BlockAction>>;

/** Where something was clicked. */
export interface ClickPlace {
  readonly place: 'private' | 'thread' | 'direct' | 'channel';
  readonly channel?: string;
  readonly message?: string;
  readonly thread?: string;
}

/** A click on a button of ours, read. */
export interface Click {
  readonly who: Who;
  readonly place: ClickPlace;
  readonly actionId: string;
  readonly value: string | undefined;
  /** When it was clicked, as Slack counts. */
  readonly ts: string;
  readonly triggerId: string;
  readonly responseUrl: string | undefined;
  readonly client: webApi.WebClient;
}

export function readClick({ action, body, context, client }: Parameters<ClickListener>[0]): Click {
  return {
    who: whoIn(context, body.user.id),
    place: placeOf(body),
    actionId: action.action_id,
    value: carriedBy(action),
    ts: action.action_ts ?? String(Date.now() / 1000),
    triggerId: body.trigger_id,
    responseUrl: body.response_url || undefined,
    client,
  };
}

/** What a button or a choice carries; whoever reads it may count on a text. */
function carriedBy(action: Parameters<ClickListener>[0]['action']): string | undefined {
  const value: unknown = (action as ButtonAction).value ?? (action as StaticSelectAction).selected_option?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The ways to the clicker alone, where they clicked. */
export function waysToClicker({ who, place, responseUrl: url, client }: Click, manner: Manner = {}): Way[] {
  return waysTo({ client, user: who.user, url, channel: place.channel, thread: place.thread }, manner);
}

/** For all in the conversation, also where the app is no member. None where the click came without a response_url. */
export function publicResponse({ responseUrl }: Click, thread?: string): Way[] {
  const inThread = thread ? { thread_ts: thread } : {};
  if (!responseUrl) return [];
  return [respondThrough(responseUrl, { response_type: 'in_channel', replace_original: false, ...inThread })];
}

/** Not everything that Slack sends here is documented, so nothing is taken for granted. */
const container = z.object({
  message_ts: z.string().optional().catch(undefined),
  channel_id: z.string().optional().catch(undefined),
  thread_ts: z.string().optional().catch(undefined),
  is_ephemeral: z.boolean().optional().catch(undefined),
});

function placeOf(body: Pick<BlockAction, 'container' | 'channel' | 'message'>): ClickPlace {
  const from = container.safeParse(body.container).data ?? {};
  const channel = from.channel_id ?? body.channel?.id;
  const message = from.message_ts ?? body.message?.ts;
  const ownThread = typeof body.message?.thread_ts === 'string' ? body.message.thread_ts : undefined;
  const thread = from.thread_ts ?? ownThread;
  const isDirect = channel?.startsWith('D') ?? false;
  const place = from.is_ephemeral ? 'private' : isDirect ? 'direct' : thread ? 'thread' : 'channel';
  return { place, ...(channel ? { channel } : {}), ...(message ? { message } : {}), ...(thread ? { thread } : {}) };
}
