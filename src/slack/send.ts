import { RespondError, type RespondFn, type types, type webApi } from '@slack/bolt';
import type { Answered } from './ask.ts';
import type { AppBlock } from './block-kit/app-block.ts';
import type { Post, Rung, RungName } from './block-kit/post.ts';
import type { Edge } from './edge.ts';
import { factsOf, type Log } from './log.ts';
import { readingOf } from './reading.ts';

/** What one try of posting carries. */
export interface Content {
  readonly text: string;
  readonly blocks?: AppBlock[];
}

const BLOCK_ERRORS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'invalid_arguments',
]);

interface Refusal {
  readonly error: string;
  readonly reasons: readonly string[];
}

/**
 * Posts in the richest form that Slack takes, in at most three tries: the best one, one that leaves out what was
 * refused, and text only.
 */
export async function sendThroughLadder<T>(
  send: (content: Content) => Promise<T>,
  { text, rungs }: Post,
  log: Log,
): Promise<{ sent: T; rung: RungName }> {
  let at = 0;
  for (let refusals = 0; ; refusals += 1) {
    const rung = rungs[at] ?? { name: 'text' };
    try {
      const sent = await send(rung.blocks ? { text, blocks: [...rung.blocks] } : { text });
      return { sent, rung: rung.name };
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal || !rung.blocks) throw error;
      log.warn('blocks refused', { rung: rung.name, error: refusal.error, reasons: refusal.reasons });
      at = refusals >= 1 ? rungs.length - 1 : nextRung(rungs, at, refusal);
    }
  }
}

/** Without the chart if that was refused, with a plainer table if the table was, and else text only. */
function nextRung(rungs: readonly Rung[], at: number, { error, reasons }: Refusal): number {
  const refused = refusedBlock(rungs[at], reasons);
  const isTable = refused === 'table' || error === 'invalid_attachments';
  const name: RungName = isTable ? 'plain-table' : 'text';
  if (refused === 'data_visualization' || (reasons.length === 0 && !isTable)) return at + 1;
  const found = rungs.findIndex((rung) => rung.name === name);
  return found > at ? found : rungs.length - 1;
}

const POINTER = /\/blocks\/(?<at>\d+)/;

function refusedBlock(rung: Rung | undefined, reasons: readonly string[]): string | undefined {
  const found = reasons.flatMap((reason) => POINTER.exec(reason)?.groups?.at ?? []);
  return found[0] === undefined ? undefined : rung?.blocks?.[Number(found[0])]?.type;
}

function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof RefusedResponse) return { error: error.reason, reasons: [] };
  if (error instanceof RespondError)
    return isRefusal(error.statusCode) ? { error: `status ${error.statusCode}`, reasons: [] } : undefined;
  const { data } = error as Partial<webApi.WebAPIPlatformError>;
  if (!data || !BLOCK_ERRORS.has(data.error)) return undefined;
  const { errors = [], response_metadata } = data as {
    errors?: readonly unknown[];
    response_metadata?: { messages?: readonly unknown[] };
  };
  return {
    error: data.error,
    reasons: [...errors, ...(response_metadata?.messages ?? [])].filter((one) => typeof one === 'string'),
  };
}

/** 404 and 410: the response_url is used up. 429: too often. Another form of the message would not help. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![404, 410, 429].includes(status);
}

/** Slack may refuse with a friendly status; then the body says so. */
class RefusedResponse extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`refused through the response_url: ${reason}`);
    this.name = 'RefusedResponse';
    this.reason = reason;
  }
}

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

/** Runs the work of a surface. When it fails, the detail goes to the log, and one sentence to the person. */
export async function guarded(
  log: Log,
  surface: string,
  work: () => Promise<void>,
  tell: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error('failed', { surface, ...factsOf(error) });
    await tell().catch((again: unknown) => log.warn('could not say so', { surface, ...factsOf(again) }));
  }
}
