import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Driver, SqlValue } from './driver.ts';

const WAIT_FOR_OTHERS_MS = 5_000;
/** Rewriting the file takes some 10 ms for each thousand records, in which nobody is answered. */
const REWRITTEN_EVERY_MS = 60_000;
const IN_MEMORY = ':memory:';

/** Nothing is written but beside the file itself: the rest of the disk may be read-only. */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY`;

/**
 * SQLite in a file of this machine, for one process. A change is on the disk before it counts (WAL, `synchronous` full);
 * what is asked for in the same turn of the event loop goes to the disk together, so that many changes wait for it once.
 */
export function openSqlite(path: string): Driver {
  if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: WAIT_FOR_OTHERS_MS });
  if (path !== IN_MEMORY) chmodSync(path, 0o600);
  database.exec(PRAGMAS);
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const together = createGroup(database);
  let rewriteAgain = 0;
  return {
    isShared: false,
    read: async (sql, values) => prepared(sql).all(...values),
    write: (sql, values: readonly SqlValue[]) => together.add(() => Number(prepared(sql).run(...values).changes)),
    migrate: async (next) =>
      inTransaction(database, () => {
        const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
        const steps = next(version);
        for (const step of steps) database.exec(step);
        // A full disk is no reason not to start.
        if (steps.length > 0) database.exec(`PRAGMA user_version = ${version + steps.length}`);
      }),
    scrub: async () => {
      // Deleted content is overwritten in the file; the journal beside it still has it, until it is emptied.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      if (performance.now() < rewriteAgain) return;
      rewriteAgain = performance.now() + REWRITTEN_EVERY_MS;
      // And where records were moved about, copies stay.
      database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: async () => {
      together.flush();
      if (database.isOpen) database.close();
    },
  };
}

interface Change {
  readonly run: () => number;
  readonly resolve: (changed: number) => void;
  readonly reject: (error: unknown) => void;
}

interface Group {
  add(run: () => number): Promise<number>;
  flush(): void;
}

function createGroup(database: DatabaseSync): Group {
  let waiting: Change[] = [];
  const flush = () => {
    const changes = waiting;
    waiting = [];
    if (changes.length === 0) return;
    const results: (() => void)[] = [];
    try {
      inTransaction(database, () => {
        for (const change of changes) results.push(tried(change, database));
      });
    } catch (error) {
      for (const { reject } of changes) reject(error);
      return;
    }
    for (const tell of results) tell();
  };
  return {
    flush,
    add: (run) =>
      new Promise((resolve, reject) => {
        waiting.push({ run, resolve, reject });
        if (waiting.length === 1) setImmediate(flush);
      }),
  };
}

/** One statement that fails has changed nothing, and spoils none of the others; unless it ended the transaction. */
function tried({ run, resolve, reject }: Change, database: DatabaseSync): () => void {
  try {
    const changed = run();
    return () => resolve(changed);
  } catch (error) {
    if (!database.isTransaction) throw error;
    return () => reject(error);
  }
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
