import type { Dataset } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';
import type { Json, Store } from '../../store/store.ts';
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

const MOST = 4;

function keyOf({ team, channel, thread }: ThreadPlace): string {
  return `${team}/thread/${channel}/${thread}`;
}

/** What was asked in a thread, oldest first. What an older version kept, or cannot be read, counts as absent. */
export async function readThread(store: Store, dataset: Dataset, place: ThreadPlace): Promise<readonly Query[]> {
  const kept = await store.get(keyOf(place));
  return Array.isArray(kept) ? kept.flatMap((one) => readQuery(one, dataset) ?? []).slice(-MOST) : [];
}

/** Adds a question to each of these threads. Questions that later ones cannot build on are not kept. */
export async function keepInThreads(
  store: Store,
  places: readonly ThreadPlace[],
  before: readonly Query[],
  query: Query,
  threadDays: number,
): Promise<void> {
  if (query.kind === 'unknown' || query.kind === 'catalogue') return;
  const queries = [...before, query].slice(-MOST) as unknown as Json;
  for (const place of places)
    await store.set(keyOf(place), queries, days(place.thread === OUTSIDE_THREADS ? 1 : threadDays));
}

const waiting = new Map<string, Promise<unknown>>();

/** Two questions in one thread, sent at the same moment, are read one after the other. */
export async function inOrder<T>(place: ThreadPlace, work: () => Promise<T>): Promise<T> {
  const key = keyOf(place);
  const turn = (waiting.get(key) ?? Promise.resolve()).then(work, work);
  waiting.set(key, turn);
  try {
    return await turn;
  } finally {
    if (waiting.get(key) === turn) waiting.delete(key);
  }
}
