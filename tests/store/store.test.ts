import { appendFile, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFileStore } from '../../src/store/file-store.ts';
import { createMemoryStore } from '../../src/store/memory-store.ts';

const newFile = async () => join(await mkdtemp(join(tmpdir(), 'store-')), 'deep', 'store.jsonl');

describe.each([
  ['in memory', async (now: () => number) => createMemoryStore({ now })],
  ['in a file', async (now: () => number) => openFileStore(await newFile(), { now })],
])('%s', (_, open) => {
  test('keeps, gives back and deletes', async () => {
    const store = await open(() => 0);
    await store.set('a/1', { list: [1, 'x', null] }, 60);
    await store.set('a/2', true, 60);
    await store.set('b/1', 'other', 60);
    expect(await store.get('a/1')).toEqual({ list: [1, 'x', null] });
    expect(await store.entries('a/')).toEqual([
      { key: 'a/1', value: { list: [1, 'x', null] } },
      { key: 'a/2', value: true },
    ]);
    await store.delete('a/1');
    await store.deletePrefix('a/');
    expect([await store.get('a/1'), await store.get('a/2'), await store.get('b/1')]).toEqual([
      undefined,
      undefined,
      'other',
    ]);
    await store.close();
  });

  test('what is given back can be changed without changing what is kept', async () => {
    const store = await open(() => 0);
    await store.set('a', { list: [1] }, 60);
    ((await store.get('a')) as { list: number[] }).list.push(2);
    expect(await store.get('a')).toEqual({ list: [1] });
    await store.close();
  });

  test('forgets when the life time is over', async () => {
    let now = 0;
    const store = await open(() => now);
    await store.set('a', 1, 10);
    now = 9_999;
    expect(await store.get('a')).toBe(1);
    now = 10_000;
    expect(await store.get('a')).toBeUndefined();
    expect(await store.entries('')).toEqual([]);
    await store.close();
  });

  test('of many who add at once, one is told that it was first', async () => {
    let now = 0;
    const store = await open(() => now);
    const added = await Promise.all(Array.from({ length: 20 }, (_, i) => store.addIfAbsent('once', i, 10)));
    expect(added.filter(Boolean)).toHaveLength(1);
    now = 10_001;
    expect(await store.addIfAbsent('once', 1, 10)).toBe(true);
    await store.close();
  });
});

test('a full store drops what is over first, and then what was written longest ago', async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now, maxEntries: 3 });
  await store.set('short', 1, 1);
  await store.set('old', 1, 99);
  await store.set('newer', 1, 99);
  now = 2_000;
  await store.set('newest', 1, 99);
  expect((await store.entries('')).map(({ key }) => key)).toEqual(['old', 'newer', 'newest']);
  await store.set('one more', 1, 99);
  expect((await store.entries('')).map(({ key }) => key)).toEqual(['newer', 'newest', 'one more']);
});

describe('the file', () => {
  test('survives a restart, for its owner only', async () => {
    const file = await newFile();
    const store = await openFileStore(file);
    await store.set('a', { language: 'en' }, 60);
    await store.set('b', 1, 60);
    await store.delete('b');
    await store.close();
    const again = await openFileStore(file);
    expect(await again.entries('')).toEqual([{ key: 'a', value: { language: 'en' } }]);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(1);
    await again.close();
  });

  test('broken lines, and what is over, count as absent', async () => {
    const file = await newFile();
    const store = await openFileStore(file, { now: () => 0 });
    await store.set('whole', 1, 60);
    await store.set('over', 1, 1);
    await store.close();
    await appendFile(file, 'not json\n{"key":3}\n{"key":"half","until":99');
    const again = await openFileStore(file, { now: () => 5_000 });
    expect((await again.entries('')).map(({ key }) => key)).toEqual(['whole']);
    await again.set('later', 2, 60);
    await again.close();
    expect((await (await openFileStore(file, { now: () => 5_000 })).entries('')).map(({ key }) => key)).toEqual([
      'whole',
      'later',
    ]);
  });

  test('is tidied when it has grown', async () => {
    const file = await newFile();
    const store = await openFileStore(file);
    for (let round = 0; round < 6; round += 1) {
      for (let i = 0; i < 1000; i += 1) await store.set('same', i, 60);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await store.close();
    expect((await readFile(file, 'utf8')).split('\n').length).toBeLessThan(3000);
    expect(await (await openFileStore(file)).get('same')).toBe(999);
  });

  test('that cannot be written is said, and the bot goes on', async () => {
    const file = await newFile();
    const failures: unknown[] = [];
    const store = await openFileStore(file, { onFailure: (error) => failures.push(error) });
    const { rm } = await import('node:fs/promises');
    await rm(join(file, '..'), { recursive: true });
    await writeFile(join(file, '..'), 'no folder any more');
    await store.set('a', 1, 60);
    await store.close();
    expect(failures).toHaveLength(1);
    expect(await store.get('a')).toBe(1);
  });
});
