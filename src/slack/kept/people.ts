import * as z from 'zod';
import { LANGUAGE_CODES } from '../../model/language-code.ts';
import type { Key, Store } from '../../store/store.ts';
import { days, type Who } from '../edge.ts';
import { forgetFollows } from './follows.ts';
import { forgetParked } from './parked.ts';
import { forgetVotes } from './votes.ts';

const personRecord = z.object({
  language: z.enum(LANGUAGE_CODES).exactOptional(),
  /** Set once the app has explained itself. */
  welcomed: z.literal(true).exactOptional(),
  /** The conversation with the app, so that it can be forgotten too. */
  directMessages: z.string().exactOptional(),
});

/** What is kept about one person. */
export type Person = Readonly<z.infer<typeof personRecord>>;

const KEPT_DAYS = 400;

function keyOf({ team, user }: Who): Key {
  return { owner: team, kind: 'person', id: user };
}

export async function findPerson(store: Store, who: Who): Promise<Person> {
  return personRecord.safeParse((await store.get(keyOf(who)))?.value).data ?? {};
}

export async function keepPerson(store: Store, who: Who, person: Person): Promise<void> {
  await store.set(keyOf(who), { ...person }, days(KEPT_DAYS));
}

/**
 * Deletes everything that is kept about one person: choices, judgements, what waits for an answer, and direct messages with
 * what is followed there.
 */
export async function forgetPerson(store: Store, who: Who): Promise<void> {
  const { directMessages } = await findPerson(store, who);
  if (directMessages) await forgetConversation(store, who.team, directMessages);
  await forgetVotes(store, who);
  await forgetParked(store, who);
  await forgetFollows(store, who);
  await store.delete(keyOf(who));
  await store.scrub();
}

/** What is kept of a direct conversation: its ids begin with its channel. */
async function forgetConversation(store: Store, owner: string, channel: string): Promise<void> {
  await store.deleteAll(owner, 'thread', `${channel}/`);
  await store.deleteAll(owner, 'told', `${channel}/`);
  await store.deleteAll(owner, 'shared', `${channel}:`);
  await store.deleteAll(owner, 'claim', `message/${channel}/`);
}
