import type { Key, Store } from '../../store/store.ts';
import { days } from '../edge.ts';

const PARKED = 'parked';

/** What was acknowledged before it was done is kept whole until it is, so that a crash loses nothing. */
export async function park(store: Store, claim: Key, body: object): Promise<void> {
  const { token: _token, ...rest } = body as { token?: unknown };
  await store.set({ ...claim, kind: PARKED }, JSON.stringify(rest), days(1));
}

export async function unpark(store: Store, claim: Key): Promise<void> {
  await store.delete({ ...claim, kind: PARKED });
}

export async function findParked(store: Store): Promise<readonly Record<string, unknown>[]> {
  const parked = await store.find(PARKED);
  return parked.flatMap(({ value }) => (typeof value === 'string' ? [JSON.parse(value)] : []));
}
