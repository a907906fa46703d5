import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';
import type { Json, Key, Store } from '../../store/store.ts';
import { days } from '../edge.ts';
import { readQuery } from './read-query.ts';

/** A thread, or the whole of a conversation with the app outside threads. */
export interface ThreadPlace {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/** Outside threads a direct conversation just goes on; what was asked yesterday is no longer meant. */
export const OUTSIDE_THREADS = 'main';

/** A question as it was read, and the time stamp of its message. */
interface Asked {
  readonly ts: string;
  readonly query: Query;
}

/** What threads are kept with. */
export interface ThreadKeeping {
  readonly store: Store;
  readonly dataset: Dataset;
  readonly threadDays: number;
}

const MOST = 4;
const asked = z.object({ ts: z.string(), query: z.unknown() });

function keyOf({ team, channel, thread }: ThreadPlace): Key {
  return { owner: team, kind: 'thread', id: `${channel}/${thread}` };
}

/**
 * Reads a question with those that were asked in its thread before it, oldest first, and keeps how it was read. When
 * another question of that thread was kept meanwhile, also by another process, it is read again with that one. A question
 * that is delivered again is read as the first time: what was asked later, and its own first reading, do not count.
 */
export async function readInThread<T extends { readonly query: Query }>(
  keeping: ThreadKeeping,
  place: ThreadPlace,
  ts: string,
  read: (before: readonly Query[]) => T,
): Promise<T> {
  const key = keyOf(place);
  for (;;) {
    const kept = await keeping.store.get(key);
    const known = kept ? askedIn(kept.value, keeping.dataset) : [];
    const result = read(known.filter((one) => one.ts < ts).map(({ query }) => query));
    if (!isKept(result.query)) return result;
    const queries = [...known.filter((one) => one.ts !== ts), { ts, query: result.query }];
    queries.sort((a, b) => (a.ts < b.ts ? -1 : 1));
    const life = days(place.thread === OUTSIDE_THREADS ? 1 : keeping.threadDays);
    if (await keeping.store.swap(key, kept?.version, queries.slice(-MOST) as unknown as Json, life)) return result;
  }
}

/** Remembers a question that was read elsewhere as if it had been asked in this thread. */
export async function keepInThread(keeping: ThreadKeeping, place: ThreadPlace, { ts, query }: Asked): Promise<void> {
  await readInThread(keeping, place, ts, () => ({ query }));
}

/** A question that is too long for its button is kept as long as those of a thread, in a thread of its own. */
const beside = (team: string, id: string): ThreadPlace => ({ team, channel: 'button', thread: id });

export async function keepForButton({ store, threadDays }: ThreadKeeping, team: string, query: Query): Promise<string> {
  const id = randomUUID();
  await store.set(keyOf(beside(team, id)), [{ ts: '', query }] as unknown as Json, days(threadDays));
  return id;
}

export async function findForButton(
  { store, dataset }: ThreadKeeping,
  team: string,
  id: string,
): Promise<Query | undefined> {
  const kept = await store.get(keyOf(beside(team, id)));
  return kept ? askedIn(kept.value, dataset)[0]?.query : undefined;
}

/** Later questions cannot build on the others. */
function isKept({ kind }: Query): boolean {
  return kind !== 'unknown' && kind !== 'catalogue';
}

/** What an older version kept, without time stamps, counts as asked before; what cannot be read as absent. */
function askedIn(value: unknown, dataset: Dataset): Asked[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const { ts, query } = asked.safeParse(one).data ?? { ts: '', query: one };
    const read = readQuery(query, dataset);
    return read ? [{ ts, query: read }] : [];
  });
}
