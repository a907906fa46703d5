import * as z from 'zod';
import { parseJson } from '../../parse-json.ts';
import type { Key, Store } from '../../store/store.ts';
import { days, type Who } from '../edge.ts';
import { whoSent } from '../read/who-sent.ts';

/** What was acknowledged and is not done yet, as Slack sent it; undefined where that cannot be read any more. */
export interface Parked {
  readonly key: Key;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

const parkedKey = (claim: Key): Key => ({ ...claim, kind: 'parked' });

/** What was acknowledged before it was done is kept whole until it is, so that a crash loses nothing. */
export async function park(store: Store, claim: Key, body: object): Promise<void> {
  const { token: _token, ...rest } = body as { token?: unknown };
  await store.set(parkedKey(claim), JSON.stringify(rest), days(1));
}

export async function unpark(store: Store, claim: Key): Promise<void> {
  await store.delete(parkedKey(claim));
}

export async function findParked(store: Store, owner?: string): Promise<readonly Parked[]> {
  const parked = await store.find('parked', owner);
  return parked.map(({ owner, kind, id, value }) => ({ key: { owner, kind, id }, body: readBody(value) }));
}

const whole = z.record(z.string(), z.unknown());

function readBody(value: unknown): Parked['body'] {
  return whole.safeParse(parseJson(value)).data;
}

export async function forgetParked(store: Store, { team, user }: Who): Promise<void> {
  for (const { key, body } of await findParked(store, team)) if (whoSent(body)?.user === user) await store.delete(key);
}
