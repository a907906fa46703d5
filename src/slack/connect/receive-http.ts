import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { type ReceiverEvent, verifySlackRequest } from '@slack/bolt';
import { NotTakenError } from '../frame/hold-ack.ts';
import { factsOf, type Log } from '../log.ts';
import { end, type Handler } from './serve-http.ts';

/** Hands over what arrived; resolves when it is done, or when it is acknowledged and goes on. */
export type Process = (event: ReceiverEvent) => Promise<void>;

const MOST_BYTES = 1024 * 1024;
/** What has no signature may only be Slack's check of the certificate. */
const MOST_UNSIGNED_BYTES = 1024;
const MOST_SECONDS_APART = 5 * 60;

/** Takes what Slack sends over HTTP, when it is signed, of this moment, and of a shape that Slack sends. */
export function receiveHttp(signingSecret: string, process: Process, log: Log): Handler {
  return async (request, response) => {
    const isSigned = isFresh(request.headers['x-slack-request-timestamp']) && 'x-slack-signature' in request.headers;
    const bytes = await readBody(request, isSigned ? MOST_BYTES : MOST_UNSIGNED_BYTES);
    if (!bytes) return refuse(response, isSigned ? 413 : 401, log);
    const text = bytes.toString('utf8');
    if (isCertificateCheck(request, text)) return end(response, 200);
    if (!isSigned || !isFromSlack(request, text, signingSecret)) return refuse(response, 401, log);
    const body = readObject(request, text);
    if (!body) return refuse(response, 400, log);
    if (body.type === 'url_verification') return answer(response, { challenge: body.challenge });
    await handOver(request, response, body, process, log);
  };
}

async function handOver(
  { headers }: IncomingMessage,
  response: ServerResponse,
  body: Record<string, unknown>,
  process: Process,
  log: Log,
): Promise<void> {
  const retryNum = Number(headers['x-slack-retry-num']);
  const retryReason = headers['x-slack-retry-reason'];
  try {
    await process({
      body,
      ack: async (said) => answer(response, said),
      ...(retryNum ? { retryNum } : {}),
      ...(typeof retryReason === 'string' ? { retryReason } : {}),
    });
  } catch (error) {
    if (!(error instanceof NotTakenError)) log.error('failed', factsOf(error));
    end(response, 500);
  }
}

function refuse(response: ServerResponse, status: number, log: Log): void {
  log.warn('request refused', { status });
  // What is left of a body that is not read has no place on this connection.
  response.setHeader('connection', 'close');
  end(response, status);
}

/** Undefined when there is more of it than this. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length']) > most) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Bolt refuses what is too old; what is from the future could be sent again for as long. */
function isFresh(seconds: string | string[] | undefined): boolean {
  return Math.abs(Date.now() / 1000 - Number(seconds)) <= MOST_SECONDS_APART;
}

function isFromSlack({ headers }: IncomingMessage, body: string, signingSecret: string): boolean {
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: {
        'x-slack-signature': String(headers['x-slack-signature']),
        'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
      },
    });
    return true;
  } catch {
    return false;
  }
}

/** A proxy may have added the character set. */
function isForm({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.split(';')[0]?.trim() === 'application/x-www-form-urlencoded';
}

function isCertificateCheck(request: IncomingMessage, text: string): boolean {
  return isForm(request) && parse(text).ssl_check === '1';
}

/** Undefined when it is not of a shape that Slack sends. */
function readObject(request: IncomingMessage, text: string): Record<string, unknown> | undefined {
  try {
    const form = isForm(request) ? { ...parse(text) } : undefined;
    const body: unknown = form && typeof form.payload !== 'string' ? form : JSON.parse(String(form?.payload ?? text));
    return isObject(body) && (body.type !== 'event_callback' || isObject(body.event)) ? body : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a listener says with its acknowledgement: nothing, a text, or for instance the errors of a form. */
function answer(response: ServerResponse, said: unknown): void {
  if (response.headersSent) return;
  if (typeof said === 'object' && said !== null) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said));
  } else {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(typeof said === 'string' ? said : '');
  }
}
