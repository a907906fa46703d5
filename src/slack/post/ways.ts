import { RespondError, type types, type webApi } from '@slack/bolt';
import type { Query } from '../../model/query.ts';
import type { Edge } from '../edge.ts';
import { inChannel } from './channel-queue.ts';
import { type Content, RefusedResponse } from './ladder.ts';
import { readingOf } from './reading.ts';

/** A way to get a message to where it should stand. */
export interface Way {
  readonly name: string;
  /** Gives the time stamp of the message, where Slack tells it. */
  send(content: Content): Promise<string | undefined>;
  /** Whether another way may be open where this one is not. Without it: after any failure. */
  isClosed?(error: unknown): boolean;
}

export interface Destination {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Posts as the app, for all who can read there; with how the question was read as metadata. */
export function postIn(client: webApi.WebClient, { channel, thread }: Destination, reading?: string): Way {
  const metadata: types.MessageMetadata | undefined =
    reading === undefined ? undefined : { event_type: 'reading', event_payload: { reading } };
  const common = {
    channel,
    unfurl_links: false,
    unfurl_media: false,
    ...(metadata ? { metadata } : {}),
    ...(thread ? { thread_ts: thread } : {}),
  };
  return {
    name: 'post',
    send: async (content) => {
      const message = { ...content, ...common } as webApi.ChatPostMessageArguments;
      const { ts } = await inChannel(channel, () => client.chat.postMessage(message));
      return ts;
    },
    isClosed: isNoMember,
  };
}

/** What Slack says where the app can post nothing. */
const NO_MEMBER = new Set(['not_in_channel', 'channel_not_found', 'restricted_action', 'is_archived']);

export function isNoMember(error: unknown): boolean {
  return NO_MEMBER.has((error as Partial<webApi.WebAPIPlatformError>)?.data?.error ?? '');
}

/** What stands in the metadata of an answer. */
export function readingFor(query: Query, { bot }: Edge): string {
  return readingOf(query, bot.dataset) || query.kind;
}

/** How a response_url is used: for the clicker only, for all, or in place of the message that was clicked. */
export interface Manner {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly delete_original?: boolean;
  readonly thread_ts?: string;
}

const TIMEOUT_MS = 5_000;

/** Answers through a response_url, which also works where the app is no member. */
export function respondThrough(url: string, manner: Manner): Way {
  return {
    name: 'response_url',
    send: async (content) => {
      await respondOnce(url, { ...content, ...manner });
      return undefined;
    },
  };
}

/** Slack may also refuse with a friendly status; then the body says so. */
export async function respondOnce(url: string, message: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body = await response.text().catch(() => '');
  if (!response.ok) throw new RespondError(`refused with status ${response.status}`, response.status);
  const reason = /"ok"\s*:\s*false.*?"error"\s*:\s*"(?<reason>[a-z_]+)"/s.exec(body)?.groups?.reason;
  if (reason) throw new RefusedResponse(reason);
}

/** Seen by one person only, in a channel where the app is a member. */
export function whisperIn(client: webApi.WebClient, user: string, { channel, thread }: Destination): Way {
  return {
    name: 'ephemeral',
    send: async (content) => {
      const to = { channel, user, ...(thread ? { thread_ts: thread } : {}) };
      const message = { ...content, ...to } as webApi.ChatPostEphemeralArguments;
      await inChannel(channel, () => client.chat.postEphemeral(message));
      return undefined;
    },
  };
}

/** A direct message, which is always open. */
export function writeTo(client: webApi.WebClient, user: string): Way {
  return { ...postIn(client, { channel: user }), name: 'direct message' };
}

/** Where somebody did something, as far as it says how they can be reached. */
export interface Origin {
  readonly client: webApi.WebClient;
  readonly user: string;
  readonly url?: string | undefined;
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
}

/** The ways to one person alone: where they are, or else in a direct message. */
export function waysTo({ client, user, url, channel, thread }: Origin, manner: Manner = {}): Way[] {
  const inThread = thread ? { thread_ts: thread } : {};
  return [
    ...(url
      ? [respondThrough(url, { response_type: 'ephemeral', replace_original: false, ...inThread, ...manner })]
      : []),
    ...(channel ? [whisperIn(client, user, { channel, thread })] : []),
    writeTo(client, user),
  ];
}
