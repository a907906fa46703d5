import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { IN_MEMORY, openStore, type StoreOptions } from '../../src/store/open-store.ts';
import { SCRUB_LOCK } from '../../src/store/postgres-driver.ts';
import { openSqlite } from '../../src/store/sqlite-driver.ts';
import type { Key } from '../../src/store/store.ts';
import { takeOver } from '../../src/store/take-over.ts';
import { createTestDatabase, hasPostgres, type TestDatabase } from './postgres.ts';

const newFile = async () => join(await mkdtemp(join(tmpdir(), 'store-')), 'deep', 'kept.db');
const databases: TestDatabase[] = [];
const newPostgres = async () => {
  databases.push(await createTestDatabase());
  return databases.at(-1)?.url ?? '';
};
afterAll(async () => {
  for (const database of databases) await database.drop();
});

const a1: Key = { owner: 'a', kind: 'thread', id: 'C1/1' };
const a2: Key = { owner: 'a', kind: 'thread', id: 'C2/1' };
const person: Key = { owner: 'a', kind: 'person', id: 'U1' };
const b1: Key = { ...a1, owner: 'b' };

describe.each([
  ['in memory', async () => IN_MEMORY, true],
  ['in SQLite', async () => `sqlite:${await newFile()}`, true],
  ['in PostgreSQL', newPostgres, hasPostgres],
])('%s', (_, newUrl, isThere) => {
  const open = async (options: StoreOptions = {}) => openStore(await newUrl(), options);

  test.runIf(isThere)('keeps, gives back, finds and deletes', async () => {
    const store = await open();
    await store.set(a1, { list: [1, 'é„', null] }, 60);
    await store.set(a2, true, 60);
    await store.set(b1, 'other', 60);
    await store.set(person, {}, 60);
    expect(await store.get(a1)).toEqual({ value: { list: [1, 'é„', null] }, version: 1 });
    expect((await store.find('thread')).map(({ owner, id }) => `${owner} ${id}`)).toEqual([
      'a C1/1',
      'a C2/1',
      'b C1/1',
    ]);
    expect(await store.find('thread', 'a', 'C2/')).toEqual([{ ...a2, value: true, version: 1 }]);
    await store.deleteAll('a', 'thread', 'C2/');
    await store.delete(a1);
    expect([await store.get(a1), await store.get(a2)]).toEqual([undefined, undefined]);
    expect(await store.get(person)).toBeDefined();
    await store.deleteAll('a');
    expect([(await store.find('person')).length, (await store.find('thread')).length]).toEqual([0, 1]);
    await store.close();
  });

  test.runIf(isThere)('forgets when the life time is over, and sweeps what is', async () => {
    let now = 1_800_000_000_000;
    const store = await open({ now: () => now });
    await store.set(a1, 1, 10);
    await store.set(a2, 1, 20);
    now += 9_999;
    expect((await store.get(a1))?.value).toBe(1);
    now += 1;
    expect(await store.get(a1)).toBeUndefined();
    expect(await store.find('thread')).toHaveLength(1);
    expect(await store.sweep()).toBe(1);
    await store.scrub();
    await store.close();
  });

  test.runIf(isThere)('of many who write at once, one is told that it was first', async () => {
    let now = 1_800_000_000_000;
    const store = await open({ now: () => now });
    const first = async () => {
      const swaps = Array.from({ length: 20 }, (_, i) => store.swap(a1, undefined, i, 10));
      return (await Promise.all(swaps)).filter(Boolean).length;
    };
    expect(await first()).toBe(1);
    now += 10_001;
    expect(await first()).toBe(1);
    const version = (await store.get(a1))?.version;
    const later = await Promise.all(Array.from({ length: 20 }, (_, i) => store.swap(a1, version, i, 10)));
    expect(later.filter(Boolean)).toHaveLength(1);
    await store.close();
  });

  test.runIf(isThere)('is migrated once, also by several at the same time', async () => {
    const url = await newUrl();
    const stores = await Promise.all([openStore(url), openStore(url), openStore(url)]);
    for (const store of stores) await store.check();
    for (const store of stores) await store.close();
  });
});

describe('the file of SQLite', () => {
  test('survives a restart, for its owner only', async () => {
    const file = await newFile();
    const store = await openStore(`sqlite:${file}`);
    await store.set(person, { language: 'en' }, 60);
    await store.close();
    const again = await openStore(`sqlite:${file}`);
    expect((await again.get(person))?.value).toEqual({ language: 'en' });
    expect((await stat(file)).mode & 0o077).toBe(0);
    await again.close();
  });

  test('has nothing left of what was deleted, changed or has lived long enough', async () => {
    const file = await newFile();
    let now = 1_800_000_000_000;
    const store = await openStore(`sqlite:${file}`, { now: () => now });
    await store.set(person, 'secret-deleted', 60);
    await store.set(a1, 'secret-changed', 1_000);
    await store.set(a1, 'present', 1_000);
    await store.set(a2, 'secret-over', 10);
    await store.set(b1, 'secret-workspace', 60);
    await store.delete(person);
    await store.deleteAll('b');
    now += 11_000;
    await store.sweep();
    await store.scrub();
    const files = await readdir(dirname(file));
    const bytes = await Promise.all(files.map((name) => readFile(join(dirname(file), name), 'latin1')));
    expect(bytes.join()).toContain('present');
    expect(bytes.join()).not.toContain('secret');
    await store.close();
  });

  test('has no copy left either of what was moved about in it', async () => {
    const file = await newFile();
    const store = await openStore(`sqlite:${file}`);
    const both = (id: string) => [
      store.set({ owner: 'a', kind: 'person', id }, `secret${'x'.repeat(100)}`, 60),
      store.set({ owner: 'b', kind: 'person', id }, 'kept', 60),
    ];
    await Promise.all(Array.from({ length: 500 }, (_, n) => both(`U${n}`)).flat());
    await store.deleteAll('a');
    await store.scrub();
    expect((await readFile(file, 'latin1')).split('secret')).toHaveLength(1);
    await store.close();
  });

  test('of a newer version is left alone', async () => {
    const file = await newFile();
    await (await openStore(`sqlite:${file}`)).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(/version 99 .* Start the newer program/);
  });

  test('a change that fails spoils none of those that are written together with it', async () => {
    const driver = openSqlite(await newFile());
    await driver.migrate(() => ['CREATE TABLE t (n INTEGER PRIMARY KEY)']);
    const insert = (n: number) => driver.write('INSERT INTO t VALUES (?1)', [n]);
    const results = await Promise.allSettled([insert(1), insert(1), insert(2)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await driver.read('SELECT n FROM t', [])).toHaveLength(2);
    await driver.close();
  });
});

describe.runIf(hasPostgres)('scrubbing in PostgreSQL', () => {
  test('waits for nobody who reads or writes, and nobody waits for it', async () => {
    const url = await newPostgres();
    const store = await openStore(url);
    await store.set(a1, 'deleted', 60);
    await store.set(a2, 'kept', 60);
    const reader = new pg.Client({ connectionString: url });
    await reader.connect();
    await reader.query('BEGIN');
    await reader.query('SELECT * FROM record FOR UPDATE');
    await store.deleteAll('a', 'person');
    await store.scrub();
    await store.set(b1, 'beside it', 60);
    await reader.query('ROLLBACK');
    await reader.end();
    await store.close();
  });

  test('is done by one process at a time: another leaves it to that one', async () => {
    const url = await newPostgres();
    const store = await openStore(url);
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    const vacuums = async () => {
      await other.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await other.query(
        "SELECT vacuum_count AS count FROM pg_stat_user_tables WHERE relid = 'record'::regclass",
      );
      return Number(rows[0]?.count);
    };
    await other.query('SELECT pg_advisory_lock($1)', [SCRUB_LOCK]);
    await store.scrub();
    expect(await vacuums()).toBe(0);
    await other.query('SELECT pg_advisory_unlock($1)', [SCRUB_LOCK]);
    await store.scrub();
    await vi.waitFor(async () => expect(await vacuums()).toBe(1), 5_000);
    await other.end();
    await store.close();
  });
});

test('a store file of an older version is taken over once, and then deleted', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'old-')), 'store.jsonl');
  const lines = [
    { key: 'T1/person/U1', until: 9_000, value: { language: 'en' } },
    { key: 'T1/thread/C1/1.1', until: 9_000, value: [] },
    { key: 'T1/vote/U1/answer', until: 9_000, value: { judgement: 'T1/judgement/j1' } },
    { key: 'T1/judgement/j1', until: 9_000, value: {} },
    { key: 'T1/judgement/j2', until: 4_000, value: 'over' },
    { key: 'event/Ev1', until: 9_000, value: true },
    { key: 'T1/person/U2', until: 9_000, value: {} },
    { key: 'T1/person/U2', gone: true },
  ];
  await writeFile(file, `${lines.map((one) => JSON.stringify(one)).join('\n')}\n{"key":"half","unt`);
  const store = await openStore(IN_MEMORY, { now: () => 5_000 });
  expect(await takeOver(file, store, 5_000)).toEqual({ records: 4, spoiled: 1 });
  expect((await store.find('person', 'T1')).map(({ id }) => id)).toEqual(['U1']);
  expect((await store.get({ owner: 'T1', kind: 'thread', id: 'C1/1.1' }))?.value).toEqual([]);
  expect((await store.find('vote'))[0]).toMatchObject({ id: 'U1/answer', value: { judgement: 'j1' } });
  expect(existsSync(file)).toBe(false);
  expect(await takeOver(file, store, 5_000)).toBeUndefined();
  await store.close();
});
