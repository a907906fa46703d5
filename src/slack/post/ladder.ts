import { RespondError, type webApi } from '@slack/bolt';
import type { AppBlock } from '../block-kit/app-block.ts';
import type { Post, Rung, RungName } from '../block-kit/post.ts';
import type { Log } from '../log.ts';

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
export class RefusedResponse extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`refused through the response_url: ${reason}`);
    this.name = 'RefusedResponse';
    this.reason = reason;
  }
}
