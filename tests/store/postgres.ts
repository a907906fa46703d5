import { randomUUID } from 'node:crypto';
import pg from 'pg';

const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

async function query(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Whether there is a PostgreSQL to test with; a contributor's machine may have none. */
export const hasPostgres: boolean = await query('SELECT 1').then(
  () => true,
  () => false,
);
if (!hasPostgres) console.warn('There is no PostgreSQL at TEST_POSTGRES_URL: what needs one is skipped.');

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A schema of its own, so that tests do not see each other. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  await query(`CREATE SCHEMA ${schema}`);
  const url = new URL(SERVER);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return { url: url.href, drop: () => query(`DROP SCHEMA ${schema} CASCADE`) };
}
