import pg from 'pg';
import type { Driver } from './driver.ts';

const CONNECTIONS = 10;
const TIMEOUT_MS = 5_000;
/** Any number, as long as all processes take the same one: the first migrates, the others wait. */
const MIGRATION_LOCK = 774_201;
/** Held by the process that scrubs; the others leave it to that one. */
export const SCRUB_LOCK = 774_202;
const SCRUB_MS = 10 * 60_000;

/** PostgreSQL, for as many processes as there are. */
export function openPostgres(url: string, onFailure: (error: unknown) => void = () => {}): Driver {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: TIMEOUT_MS,
    statement_timeout: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    application_name: 'ind-cijfers',
  });
  // A connection that is lost while nothing is asked of it is replaced; without a listener it would end the process.
  pool.on('error', onFailure);
  const query = (sql: string, values: readonly unknown[]) => pool.query(numbered(sql), [...values]);
  return {
    isShared: true,
    read: async (sql, values) => (await query(sql, values)).rows,
    write: async (sql, values) => (await query(sql, values)).rowCount ?? 0,
    migrate: (next) => migrate(pool, next),
    scrub: () => scrub(pool),
    close: () => pool.end(),
  };
}

function numbered(sql: string): string {
  return sql.replace(/\?(\d)/g, '$$$1');
}

async function migrate(pool: pg.Pool, next: (version: number) => readonly string[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
    const { rows } = await client.query('SELECT version FROM schema_version');
    const version = Number(rows[0]?.version ?? 0);
    const steps = next(version);
    // Compared byte by byte, as SQLite does.
    for (const step of steps) await client.query(step.replaceAll(' TEXT ', ' TEXT COLLATE "C" '));
    if (rows.length === 0) await client.query('INSERT INTO schema_version VALUES ($1)', [version + steps.length]);
    else await client.query('UPDATE schema_version SET version = $1', [version + steps.length]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

/**
 * Gives the place of what was deleted back to the table, while everybody reads and writes on. Its bytes stay in the file
 * until something else is written there: rewriting the table would lock it for all replicas.
 */
async function scrub(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS "isMine"', [SCRUB_LOCK]);
    if (!rows[0]?.isMine) return;
    await client.query('SET statement_timeout = 0');
    await client.query({ text: 'VACUUM record', query_timeout: SCRUB_MS } as pg.QueryConfig);
  } finally {
    // The lock and the setting end with the connection.
    client.release(true);
  }
}
