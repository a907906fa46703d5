import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { Key } from '../../src/store/store.ts';
import { mountSmallDisk } from './small-disk.ts';

const disk = mountSmallDisk();
afterAll(() => disk?.remove());

const keyOf = (n: number): Key => ({ owner: 'T1', kind: 'thread', id: String(n).padStart(5, '0') });

test.skipIf(!disk)(
  'on a full disk nothing is lost that was said to be kept, and nothing kept that was refused',
  async () => {
    const url = `sqlite:${join(disk?.folder ?? '', 'kept.db')}`;
    const store = await openStore(url);
    const kept: string[] = [];
    const write = async (from: number) => {
      const keys = Array.from({ length: 50 }, (_, n) => keyOf(from + n));
      const results = await Promise.allSettled(keys.map((key) => store.set(key, 'x'.repeat(200), 60)));
      kept.push(...keys.filter((_, n) => results[n]?.status === 'fulfilled').map(({ id }) => id));
      return results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.errstr)] : []));
    };
    disk?.fill(300_000);
    const refusals: string[] = [];
    for (let from = 0; refusals.length === 0; from += 50) refusals.push(...(await write(from)));
    expect(new Set(refusals)).toEqual(new Set(['database or disk is full']));
    await write(50_000);
    const found = async () => (await store.find('thread')).map(({ id }) => id);
    expect(await found()).toEqual(kept);
    disk?.free();
    await store.deleteAll('T1', 'thread', '0000');
    await store.scrub();
    expect(await write(60_000)).toEqual([]);
    disk?.fill();
    await store.close();
    const again = await openStore(url);
    expect((await again.find('thread')).map(({ id }) => id)).toEqual(kept.filter((id) => !id.startsWith('0000')));
    await again.close();
    disk?.free();
  },
);

test.skipIf(!disk)('what is kept can be read on a full disk', async () => {
  const url = `sqlite:${join(disk?.folder ?? '', 'read.db')}`;
  const store = await openStore(url);
  await store.set(keyOf(1), 'kept', 60);
  disk?.fill();
  const beside = await openStore(url);
  expect((await beside.get(keyOf(1)))?.value).toBe('kept');
  await beside.close();
  disk?.free();
  await store.close();
});
