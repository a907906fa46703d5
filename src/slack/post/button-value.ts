import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { readQuery } from '../kept/read-query.ts';

/** What a button remembers: the question that it stands for, never its figures, so that old messages keep working. */
export interface ButtonValue {
  readonly query: Query;
  /** The thread that it belongs to, where it is shown outside it. */
  readonly thread?: string;
  /** The answer that the button is part of, for what may be done with it only once. */
  readonly answer?: string;
  /** The question as it was typed, to be shown where the answer goes. */
  readonly asked?: string;
}

const carried = z.object({
  q: z.unknown().optional(),
  k: z.string().max(40).optional(),
  a: z.string().max(40).optional(),
  w: z.string().max(300).optional(),
  t: z.string().max(40).optional(),
});

/** Of a button value, unpacked: far more than any question takes, and little to keep in memory. */
const MOST_BYTES = 200_000;

/** Packed where it is too long as it is, as a question about everything. Undefined when even that does not fit in a button. */
export function writeButtonValue({ query, ...beside }: ButtonValue): string | undefined {
  const { readings: _readings, ...bare } = 'readings' in query ? query : { ...query, readings: undefined };
  const text = JSON.stringify({ q: bare, ...written(beside) });
  if (text.length <= LIMITS.button.value) return text;
  const packed = deflateRawSync(text, { level: 9 }).toString('base64url');
  return packed.length <= LIMITS.button.value ? packed : undefined;
}

/** Of a question that does not fit, which is kept under this key. */
export function writeKeptValue(key: string, beside: Omit<ButtonValue, 'query'>): string {
  return JSON.stringify({ k: key, ...written(beside) });
}

function written({ answer, asked, thread }: Omit<ButtonValue, 'query'>) {
  return { ...(answer ? { a: answer } : {}), ...(asked ? { w: asked } : {}), ...(thread ? { t: thread } : {}) };
}

/** The key under which the question is kept that did not fit in the button. */
export function keyIn(text: string | undefined): string | undefined {
  return carried.safeParse(unpacked(text ?? '')).data?.k;
}

/** Undefined when it is not a value of ours, or one that the data no longer have an answer to. `kept`: what was kept under its key. */
export function readButtonValue(text: string | undefined, dataset: Dataset, kept?: Query): ButtonValue | undefined {
  const value = carried.safeParse(unpacked(text ?? '')).data;
  if (!value) return undefined;
  const query = kept ?? readQuery(value.q, dataset);
  if (!query) return undefined;
  const { a: answer, w: asked, t: thread } = value;
  return { query, ...(answer ? { answer } : {}), ...(asked ? { asked } : {}), ...(thread ? { thread } : {}) };
}

function unpacked(text: string): unknown {
  try {
    if (text.startsWith('{')) return JSON.parse(text);
    return JSON.parse(inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES }).toString());
  } catch {
    return undefined;
  }
}
