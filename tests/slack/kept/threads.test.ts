import { expect, test } from 'vitest';
import { inOrder, keepInThreads, OUTSIDE_THREADS, readThread } from '../../../src/slack/kept/threads.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { bot } from '../../bot.ts';

const place = { team: 'T1', channel: 'C1', thread: '1.1' };
const query = bot.ask('naturalisatie 2019').query;

test('keeps the last four questions', async () => {
  const store = createMemoryStore();
  for (const year of [2018, 2019, 2020, 2018, 2019]) {
    const asked = bot.ask(`naturalisatie ${year}`).query;
    await keepInThreads(store, [place], await readThread(store, bot.dataset, place), asked, 30);
  }
  const kept = await readThread(store, bot.dataset, place);
  expect(kept.map((one) => ('years' in one ? one.years.value : []))).toEqual([[2019], [2020], [2018], [2019]]);
});

test('forgets after its life time; outside threads after a day', async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now });
  const outside = { ...place, thread: OUTSIDE_THREADS };
  await keepInThreads(store, [place, outside], [], query, 30);
  now = 2 * 86_400_000;
  expect([
    (await readThread(store, bot.dataset, place)).length,
    (await readThread(store, bot.dataset, outside)).length,
  ]).toEqual([1, 0]);
  now = 31 * 86_400_000;
  expect(await readThread(store, bot.dataset, place)).toEqual([]);
});

test('what cannot be read counts as absent', async () => {
  const store = createMemoryStore();
  await store.set('T1/thread/C1/1.1', ['old', { kind: 'figures' }, { ...query, dataset: 'other' }, query as never], 60);
  expect(await readThread(store, bot.dataset, place)).toEqual([query]);
  await store.set('T1/thread/C1/1.1', { queries: 3 }, 60);
  expect(await readThread(store, bot.dataset, place)).toEqual([]);
});

test('what is not understood, and help, do not push out what was asked', async () => {
  const store = createMemoryStore();
  await keepInThreads(store, [place], [query], bot.ask('bananen').query, 30);
  expect(await store.get('T1/thread/C1/1.1')).toBeUndefined();
});

test('works in order on one thread, also after a failure', async () => {
  const done: string[] = [];
  const step = (name: string, ms: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    done.push(name);
    if (name === 'b') throw new Error('b');
  };
  await Promise.allSettled([inOrder(place, step('a', 20)), inOrder(place, step('b', 5)), inOrder(place, step('c', 0))]);
  expect(done).toEqual(['a', 'b', 'c']);
});
