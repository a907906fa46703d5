import type { IncomingMessage } from 'node:http';
import { isJsonObject } from '../block-kit/rules.ts';

const MAX_BYTES = 2_000_000;

/** The body of a request as text; too much of it is an error. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('request_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The arguments of a call, JSON or form-encoded, those in the address included. */
export async function readArguments(request: IncomingMessage): Promise<Record<string, unknown>> {
  const query = Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams);
  const text = await readText(request);
  if (!text) return query;
  if (request.headers['content-type']?.startsWith('application/json')) return { ...query, ...parseObject(text) };
  return { ...query, ...Object.fromEntries(new URLSearchParams(text)) };
}

/** A JSON object, or an empty one when the text is anything else. */
export function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
