import * as z from 'zod';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import type { Json, Key, Store } from '../../store/store.ts';
import { days, type Who } from '../edge.ts';

/** A channel, or the direct messages of one person with the app. */
export interface Conversation {
  readonly team: string;
  readonly channel: string;
}

/** A topic that is followed. */
interface Followed {
  /** The edition that was the newest when it began, or that was announced last: it is no news any more. */
  readonly since: string;
  /** Who began it, to find it on their Home tab; absent when they had their data deleted. */
  readonly by?: string;
}

/** What a conversation follows. */
export interface Following extends Conversation {
  /** That of whoever asked last. */
  readonly language: LanguageCode;
  readonly topics: Readonly<Record<string, Followed>>;
}

/** What conversations follow. Unlike what an answer can do without, it fails when the database does not answer. */
export interface Follows {
  of(place: Conversation): Promise<Following | undefined>;
  /** Of one workspace, or of all of them. */
  all(team?: string): Promise<readonly Following[]>;
  /** Gives the topics that were not followed before. */
  begin(place: Conversation, what: Beginning): Promise<readonly string[]>;
  /** Gives the topics that were followed before. */
  end(place: Conversation, topics: readonly string[]): Promise<readonly string[]>;
  /** From now on this edition is no news there. */
  markAnnounced(place: Conversation, topics: readonly string[], edition: string): Promise<void>;
  /** The work of announcing there; undefined while somebody else is at it. */
  claim(place: Conversation): Promise<{ release(): Promise<void> } | undefined>;
}

export interface Beginning {
  readonly topics: readonly string[];
  readonly edition: string;
  readonly by: string;
  readonly language: LanguageCode;
}

const record = z.object({
  language: z.enum(LANGUAGE_CODES),
  topics: z.record(z.string(), z.object({ since: z.string(), by: z.string().exactOptional() })),
});
type FollowRecord = z.infer<typeof record>;

const FOLLOW = 'follow';
const ANNOUNCING = 'announcing';

/** Until it is ended. */
const KEPT_DAYS = 36_500;
/** Longer than Slack is ever waited for in one channel; after that the process that had the claim is dead. */
const CLAIM_SECONDS = 600;

function keyOf({ team, channel }: Conversation): Key {
  return { owner: team, kind: FOLLOW, id: channel };
}

export function createFollows(store: Store): Follows {
  const change = (place: Conversation, work: (known: FollowRecord | undefined) => FollowRecord | undefined) =>
    changeRecord(store, keyOf(place), work);
  return {
    of: async (place) => followingOf(keyOf(place), (await store.get(keyOf(place)))?.value),
    all: async (team) => (await store.find(FOLLOW, team)).flatMap((found) => followingOf(found, found.value) ?? []),
    begin: async (place, { topics, edition, by, language }) => {
      let begun: readonly string[] = [];
      await change(place, (known) => {
        begun = topics.filter((topic) => !known?.topics[topic]);
        const added = begun.map((topic) => [topic, { since: edition, by }] as const);
        return { language, topics: { ...known?.topics, ...Object.fromEntries(added) } };
      });
      return begun;
    },
    end: async (place, topics) => {
      let ended: readonly string[] = [];
      await change(place, (known) => {
        ended = topics.filter((topic) => known?.topics[topic]);
        return ended.length > 0 && known ? without(known, ended) : undefined;
      });
      return ended;
    },
    markAnnounced: (place, topics, since) =>
      change(
        place,
        (known) => known && mapTopics(known, (one, topic) => (topics.includes(topic) ? { ...one, since } : one)),
      ),
    claim: async ({ team, channel }) => {
      const key: Key = { owner: team, kind: ANNOUNCING, id: channel };
      if (!(await store.swap(key, undefined, true, CLAIM_SECONDS))) return undefined;
      return { release: () => store.delete(key) };
    },
  };
}

/** What somebody's own conversation follows ends; a channel goes on without their name. */
export async function forgetFollows(store: Store, { team, user }: Who): Promise<void> {
  for (const { id, value } of await store.find(FOLLOW, team)) {
    const isTheirs = Object.values(record.safeParse(value).data?.topics ?? {}).some(({ by }) => by === user);
    if (!isTheirs) continue;
    if (isDirect(id)) await store.delete({ owner: team, kind: ANNOUNCING, id });
    await changeRecord(store, { owner: team, kind: FOLLOW, id }, (known) => {
      if (!known || isDirect(id)) return known && { ...known, topics: {} };
      return mapTopics(known, ({ by, ...rest }) => (by === undefined || by === user ? rest : { ...rest, by }));
    });
  }
}

/** Direct messages with the app. */
export function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

/** Changes a record however many do so at once; undefined leaves it as it is, and without topics it goes. */
async function changeRecord(
  store: Store,
  key: Key,
  work: (known: FollowRecord | undefined) => FollowRecord | undefined,
): Promise<void> {
  for (;;) {
    const kept = await store.get(key);
    const changed = work(record.safeParse(kept?.value).data);
    if (!changed) return;
    const life = Object.keys(changed.topics).length > 0 ? days(KEPT_DAYS) : 0;
    if (await store.swap(key, kept?.version, changed as unknown as Json, life)) return;
  }
}

function without(known: FollowRecord, ended: readonly string[]): FollowRecord {
  const left = Object.entries(known.topics).filter(([topic]) => !ended.includes(topic));
  return { ...known, topics: Object.fromEntries(left) };
}

function mapTopics(
  known: FollowRecord,
  map: (one: FollowRecord['topics'][string], topic: string) => FollowRecord['topics'][string],
): FollowRecord {
  const topics = Object.entries(known.topics).map(([topic, one]) => [topic, map(one, topic)] as const);
  return { ...known, topics: Object.fromEntries(topics) };
}

function followingOf({ owner: team, id: channel }: Pick<Key, 'owner' | 'id'>, value: unknown): Following | undefined {
  const { data } = record.safeParse(value);
  return data && { team, channel, ...data };
}
