import pg from 'pg';
import type { Driver } from './driver.ts';

const CONNECTIONS = 10;
const TIMEOUT_MS = 5_000;
/** Any number, as long as all processes take the same one: the first migrates, the others wait. */
const MIGRATION_LOCK = 774_201;

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
    // Rewrites the table without what was deleted, which is small enough for that.
    scrub: async () => {
      await pool.query('VACUUM FULL record');
    },
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
