import { readFile, rm } from 'node:fs/promises';
import * as z from 'zod';
import { parseJson } from '../parse-json.ts';
import type { Kind } from './kinds.ts';
import type { Json, Key, Store } from './store.ts';

/** A line of a store file of the version before the database: a record, or that one is gone. */
const line = z.union([
  z.object({ key: z.string(), until: z.number(), value: z.json() }),
  z.object({ key: z.string(), gone: z.literal(true) }),
]);
type Line = z.infer<typeof line>;

/** What is worth taking along; what was remembered for minutes or hours is not. */
const TAKEN: readonly Kind[] = ['person', 'thread', 'vote', 'judgement', 'shared'];

export interface TakenOver {
  readonly records: number;
  /** Lines that could not be read. */
  readonly spoiled: number;
}

/**
 * Takes over the store file of an older version, once: when all of it is in the database, the file is deleted. Undefined
 * when there is none.
 */
export async function takeOver(file: string, store: Store, now: number = Date.now()): Promise<TakenOver | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const read = text.split('\n').filter(Boolean).map(readLine);
  const last = new Map(read.flatMap((one) => (one ? [[one.key, one] as const] : [])));
  const live = [...last.values()].flatMap((one) => ('until' in one && one.until > now ? [one] : []));
  const written = live.map(async ({ key, value, until }) => {
    const to = keyOf(key);
    return to ? store.swap(to, undefined, toPresent(to, value), (until - now) / 1000) : false;
  });
  const records = (await Promise.all(written)).filter(Boolean).length;
  await rm(file);
  return { records, spoiled: read.filter((one) => !one).length };
}

function readLine(text: string): Line | undefined {
  return line.safeParse(parseJson(text)).data;
}

/** Keys were "T1/person/U1". */
function keyOf(key: string): Key | undefined {
  const [owner = '', name, ...id] = key.split('/');
  const kind = TAKEN.find((one) => one === name);
  return kind && { owner, kind, id: id.join('/') };
}

/** A vote named its judgement by the whole key. */
function toPresent({ kind }: Key, value: Json): Json {
  if (kind !== 'vote' || typeof value !== 'object' || value === null || !('judgement' in value)) return value;
  return { judgement: String(value.judgement).split('/').at(-1) ?? '' };
}
