import { openPostgres } from './postgres-driver.ts';
import { openRecordStore } from './record-store.ts';
import { openSqlite } from './sqlite-driver.ts';
import type { Store } from './store.ts';

export const IN_MEMORY = 'sqlite::memory:';

export interface StoreOptions {
  readonly now?: () => number;
  /** Told when a connection to the database is lost; the next question makes a new one. */
  readonly onFailure?: (error: unknown) => void;
}

/** Opens the store at `sqlite:PATH` or `postgres://…`. */
export function openStore(url: string, { now, onFailure }: StoreOptions = {}): Promise<Store> {
  const driver = url.startsWith('sqlite:') ? openSqlite(url.slice('sqlite:'.length)) : openPostgres(url, onFailure);
  return openRecordStore(driver, now);
}
