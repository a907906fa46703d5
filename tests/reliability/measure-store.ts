import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { startFakeSlack } from '../slack/fake-slack.ts';
import { command, mention } from '../slack/payloads.ts';
import { newDatabase, startHttpProgram } from '../slack/run-program.ts';
import { createTestDatabase, hasPostgres } from '../store/postgres.ts';
import { mountSmallDisk } from '../store/small-disk.ts';
import { line, type Measured, of } from './measured.ts';

const ROUNDS = 200;

async function msForEach(store: Store): Promise<number> {
  const since = performance.now();
  for (let n = 0; n < ROUNDS; n += 1) await store.set({ owner: 'T1', kind: 'claim', id: `${n}` }, { n }, 3_600);
  return (performance.now() - since) / ROUNDS;
}

async function fill(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, n) =>
        store.set({ owner: 'T1', kind: 'thread', id: `C${from + n}/1.1` }, { text: 'x'.repeat(300) }, 3_600),
      ),
    );
}

async function growth(name: string, url: string): Promise<Measured> {
  const store = await openStore(url);
  const empty = await msForEach(store);
  await fill(store, 50_000);
  const full = await msForEach(store);
  await store.close();
  return line(
    `A write that survives a power cut, in ${name}: empty, and with 50,000 records`,
    `${empty.toFixed(2)} ms, ${full.toFixed(2)} ms`,
  );
}

/** Every other record is deleted, so that those that stay lie between them. */
async function deleteHalf(store: Store): Promise<void> {
  for (let n = 0; n < 500; n += 1) {
    await store.set({ owner: 'T1', kind: 'person', id: `U${n}` }, `SECRET${'x'.repeat(100)}`, 3_600);
    await store.set({ owner: 'T2', kind: 'person', id: `U${n}` }, 'kept', 3_600);
  }
  await store.deleteAll('T1');
  await store.scrub();
}

const countIn = (bytes: string) => String(bytes.split('SECRET').length - 1);

async function deletion(): Promise<Measured> {
  const url = await newDatabase();
  const store = await openStore(url);
  await deleteHalf(store);
  const folder = dirname(url.slice('sqlite:'.length));
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
  await store.close();
  return line('500 records deleted: how many can still be read in the files of SQLite', countIn(files.join('')));
}

/** Needs the rights to read the files of the server, which whoever tests has. */
async function deletionInPostgres(url: string): Promise<Measured> {
  const store = await openStore(url);
  await deleteHalf(store);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const read = async () => {
    await client.query('CHECKPOINT');
    const { rows } = await client.query("SELECT pg_read_binary_file(pg_relation_filepath('record')) AS bytes");
    return countIn(String(rows[0]?.bytes?.toString('latin1')));
  };
  const afterwards = await read();
  await client.query('VACUUM FULL record');
  const rewritten = await read();
  await client.end();
  await store.close();
  return line('The same in the table of PostgreSQL, and after `VACUUM FULL`', `${afterwards}, ${rewritten}`);
}

/** Questions while nothing can be written, then a restart after kill -9. */
async function fullDisk(): Promise<Measured> {
  const what =
    'A full disk under SQLite: 20 questions; lines of error in the log; what was kept before, after a restart';
  const disk = mountSmallDisk();
  if (!disk) return line(what, 'not measured: no rights to mount a disk');
  const slack = await startFakeSlack();
  const url = `sqlite:${join(disk.folder, 'kept.db')}`;
  const program = await startHttpProgram(slack, url);
  const threads = Array.from({ length: 10 }, () => mention('klachten 2019'));
  for (const body of threads) await program.event(body);
  const before = slack.of('chat.postMessage').length;
  disk.fill();
  for (let n = 0; n < 10; n += 1) {
    await program.event(mention('klachten 2019', { user: `U${n}` }));
    await program.form(command('klachten 2019', slack.responseUrl(), { user_id: `U${n}` }));
  }
  const answered = slack.of('chat.postMessage').length - before + slack.of('respond').length;
  const errors = program.output().split('"level":"error"').length - 1;
  program.child.kill('SIGKILL');
  await program.ended;
  const again = await openStore(url);
  const kept = (await again.find('thread')).length;
  await again.close();
  await slack.close();
  disk.remove();
  return line(what, `${of(answered, 20)} answered; ${errors} line; ${of(kept, threads.length)} threads kept`);
}

export async function measureStore(): Promise<Measured[]> {
  const lines = [await growth('SQLite', await newDatabase())];
  if (hasPostgres) {
    const database = await createTestDatabase();
    lines.push(await growth('PostgreSQL', database.url));
    await database.drop();
  }
  lines.push(await fullDisk(), await deletion());
  if (hasPostgres) {
    const database = await createTestDatabase();
    lines.push(await deletionInPostgres(database.url));
    await database.drop();
  }
  return lines;
}
