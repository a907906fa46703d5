import { afterAll, describe, expect, test } from 'vitest';
import { createFollows } from '../../../src/slack/kept/follows.ts';
import { forgetPerson } from '../../../src/slack/kept/people.ts';
import { IN_MEMORY, openStore } from '../../../src/store/open-store.ts';
import { createTestDatabase, hasPostgres, type TestDatabase } from '../../store/postgres.ts';

const databases: TestDatabase[] = [];
const newPostgres = async () => {
  databases.push(await createTestDatabase());
  return databases.at(-1)?.url ?? '';
};
afterAll(async () => {
  for (const database of databases) await database.drop();
});

const channel = { team: 'T1', channel: 'C1' };
const direct = { team: 'T1', channel: 'D1' };
const begun = (...topics: string[]) => ({ topics, edition: '2020', by: 'U1', language: 'nl' }) as const;

describe.each([
  ['in SQLite', async () => IN_MEMORY, true],
  ['in PostgreSQL', newPostgres, hasPostgres],
])('what conversations follow, %s', (_, newUrl, isThere) => {
  let now = 1_800_000_000_000;
  const open = async () => {
    const store = await openStore(await newUrl(), { now: () => now });
    return { store, follows: createFollows(store) };
  };
  const topicsOf = async ({ follows }: Awaited<ReturnType<typeof open>>, place = channel) =>
    Object.keys((await follows.of(place))?.topics ?? {});

  test.runIf(isThere)('begins once for each topic, and ends', async () => {
    const kept = await open();
    const { store, follows } = kept;
    expect(await follows.begin(channel, begun('a', 'b'))).toEqual(['a', 'b']);
    expect(await follows.begin(channel, { ...begun('b', 'c'), edition: '2021', language: 'en' })).toEqual(['c']);
    expect(await follows.of(channel)).toEqual({
      ...channel,
      language: 'en',
      topics: { a: { since: '2020', by: 'U1' }, b: { since: '2020', by: 'U1' }, c: { since: '2021', by: 'U1' } },
    });
    expect(await follows.end(channel, ['a', 'x'])).toEqual(['a']);
    expect(await topicsOf(kept)).toEqual(['b', 'c']);
    expect(await follows.end(channel, ['b', 'c'])).toEqual(['b', 'c']);
    expect([await follows.of(channel), await follows.all()]).toEqual([undefined, []]);
    expect(await follows.end(channel, ['b'])).toEqual([]);
    await store.close();
  });

  test.runIf(isThere)('of many at once none is lost', async () => {
    const kept = await open();
    const topics = Array.from({ length: 20 }, (_, n) => `topic-${n}`);
    await Promise.all(topics.map((topic) => kept.follows.begin(channel, begun(topic))));
    expect((await topicsOf(kept)).sort()).toEqual([...topics].sort());
    await kept.store.close();
  });

  test.runIf(isThere)('tells workspaces apart, and goes with all that one has', async () => {
    const { store, follows } = await open();
    await follows.begin(channel, begun('a'));
    await follows.begin({ ...channel, team: 'T2' }, begun('b'));
    expect((await follows.all()).map(({ team }) => team)).toEqual(['T1', 'T2']);
    expect((await follows.all('T2')).map(({ topics }) => Object.keys(topics))).toEqual([['b']]);
    await store.deleteAll('T2');
    expect((await follows.all()).map(({ team }) => team)).toEqual(['T1']);
    await store.close();
  });

  test.runIf(isThere)(
    'announcing is the work of one at a time, and of somebody else when they die over it',
    async () => {
      const { store, follows } = await open();
      await follows.begin(channel, begun('a', 'b'));
      const claims = await Promise.all(Array.from({ length: 10 }, () => follows.claim(channel)));
      const [claim, ...others] = claims.filter((one) => one !== undefined);
      expect(others).toEqual([]);
      await follows.markAnnounced(channel, ['a'], '2021');
      await claim?.release();
      expect((await follows.of(channel))?.topics).toEqual({
        a: { since: '2021', by: 'U1' },
        b: { since: '2020', by: 'U1' },
      });
      expect(await follows.claim(channel)).toBeDefined();
      expect(await follows.claim(channel)).toBeUndefined();
      now += 600_000;
      expect(await follows.claim(channel)).toBeDefined();
      await store.close();
    },
  );

  test.runIf(isThere)(
    'a person is forgotten: their own conversation follows nothing, a channel goes on without them',
    async () => {
      const kept = await open();
      await kept.follows.begin(direct, begun('a'));
      await kept.follows.begin(channel, begun('a'));
      await kept.follows.begin(channel, { ...begun('b'), by: 'U2' });
      await forgetPerson(kept.store, { team: 'T1', user: 'U1' });
      expect(await kept.follows.of(direct)).toBeUndefined();
      expect((await kept.follows.of(channel))?.topics).toEqual({
        a: { since: '2020' },
        b: { since: '2020', by: 'U2' },
      });
      expect(JSON.stringify(await kept.store.find('follow'))).not.toContain('U1');
      await kept.store.close();
    },
  );
});
