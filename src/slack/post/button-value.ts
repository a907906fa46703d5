import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';
import { LIMITS } from '../block-kit/limits.ts';
import { readQuery } from '../kept/read-query.ts';

/** What a button remembers: the question that it stands for, never its figures, so that old messages keep working. */
export interface ButtonValue {
  readonly query: Query;
  /** The answer that the button is part of, for what may be done with it only once. */
  readonly answer?: string;
  /** The question as it was typed, to be shown where the answer goes. */
  readonly asked?: string;
}

const carried = z.object({ q: z.unknown(), a: z.string().max(40).optional(), w: z.string().max(300).optional() });

/** Of a button value, unpacked: far more than any question takes, and little to keep in memory. */
const MOST_BYTES = 200_000;

/** Packed where it is too long as it is, as a question about everything. Undefined when even that does not fit in a button. */
export function writeButtonValue({ query, answer, asked }: ButtonValue): string | undefined {
  const { readings: _readings, ...kept } = 'readings' in query ? query : { ...query, readings: undefined };
  const text = JSON.stringify({ q: kept, ...(answer ? { a: answer } : {}), ...(asked ? { w: asked } : {}) });
  if (text.length <= LIMITS.button.value) return text;
  const packed = deflateRawSync(text, { level: 9 }).toString('base64url');
  return packed.length <= LIMITS.button.value ? packed : undefined;
}

/** Undefined when it is not a value of ours, or one that the data no longer have an answer to. */
export function readButtonValue(text: string | undefined, dataset: Dataset): ButtonValue | undefined {
  const value = carried.safeParse(unpacked(text ?? '')).data;
  if (!value) return undefined;
  const query = readQuery(value.q, dataset);
  if (!query) return undefined;
  return { query, ...(value.a ? { answer: value.a } : {}), ...(value.w ? { asked: value.w } : {}) };
}

function unpacked(text: string): unknown {
  try {
    if (text.startsWith('{')) return JSON.parse(text);
    return JSON.parse(inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: MOST_BYTES }).toString());
  } catch {
    return undefined;
  }
}
