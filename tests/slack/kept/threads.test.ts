import { expect, test } from 'vitest';
import type { Query } from '../../../src/model/query.ts';
import { keepInThread, OUTSIDE_THREADS, readInThread } from '../../../src/slack/kept/threads.ts';
import { IN_MEMORY, openStore } from '../../../src/store/open-store.ts';
import type { Key } from '../../../src/store/store.ts';
import { bot } from '../../bot.ts';

const place = { team: 'T1', channel: 'C1', thread: '1.1' };
const key: Key = { owner: 'T1', kind: 'thread', id: 'C1/1.1' };
const outside = { ...place, thread: OUTSIDE_THREADS };
const queryOf = (question: string) => bot.ask(question).query;
const query = queryOf('naturalisatie 2019');
const yearsOf = (queries: readonly Query[]) => queries.map((one) => ('years' in one ? one.years.value : []));

async function keepingAt(now: () => number = Date.now) {
  return { store: await openStore(IN_MEMORY, { now }), dataset: bot.dataset, threadDays: 30 };
}
type Keeping = Awaited<ReturnType<typeof keepingAt>>;

/** What a question at that time would be read with. */
async function before(keeping: Keeping, at = place, ts = '9'): Promise<readonly Query[]> {
  let seen: readonly Query[] = [];
  await readInThread(keeping, at, ts, (queries) => {
    seen = queries;
    return { query: queryOf('help') };
  });
  return seen;
}

test('keeps the last four questions, in the order in which they were asked', async () => {
  const keeping = await keepingAt();
  for (const [ts, year] of Object.entries({ 5: 2018, 1: 2018, 2: 2019, 4: 2020, 3: 2018 }))
    await keepInThread(keeping, place, { ts, query: queryOf(`naturalisatie ${year}`) });
  expect(yearsOf(await before(keeping))).toEqual([[2019], [2018], [2020], [2018]]);
});

test('a question that comes again is read with what came before it, not with itself or what came after', async () => {
  const keeping = await keepingAt();
  for (const [ts, year] of [
    ['1', 2018],
    ['2', 2019],
    ['3', 2020],
  ] as const)
    await keepInThread(keeping, place, { ts, query: queryOf(`naturalisatie ${year}`) });
  expect(yearsOf(await before(keeping, place, '2'))).toEqual([[2018]]);
  await keepInThread(keeping, place, { ts: '2', query });
  expect(await before(keeping)).toHaveLength(3);
});

test('a question is read again with one that was kept while it was read', async () => {
  const keeping = await keepingAt();
  const read: number[] = [];
  const slow = readInThread(keeping, place, '2', (queries) => {
    read.push(queries.length);
    return { query };
  });
  const first = keepInThread(keeping, place, { ts: '1', query });
  await Promise.all([slow, first]);
  expect(read.at(-1)).toBe(read.length - 1);
  expect(await before(keeping)).toHaveLength(2);
});

test('forgets after its life time; outside threads after a day', async () => {
  let now = 0;
  const keeping = await keepingAt(() => now);
  for (const at of [place, outside]) await keepInThread(keeping, at, { ts: '1', query });
  now = 2 * 86_400_000;
  expect([(await before(keeping)).length, (await before(keeping, outside)).length]).toEqual([1, 0]);
  now = 31 * 86_400_000;
  expect(await before(keeping)).toEqual([]);
});

test('what an older version kept is read; what cannot be read counts as absent', async () => {
  const keeping = await keepingAt();
  await keeping.store.set(key, ['old', { kind: 'figures' }, { ...query, dataset: 'other' }, query as never], 60);
  expect(await before(keeping)).toEqual([query]);
  await keeping.store.set(key, { queries: 3 }, 60);
  expect(await before(keeping)).toEqual([]);
});

test('what is not understood, and help, do not push out what was asked', async () => {
  const keeping = await keepingAt();
  await keepInThread(keeping, place, { ts: '1', query: queryOf('bananen') });
  expect(await keeping.store.get(key)).toBeUndefined();
});
