/** What can be kept: plain data, so that it survives a restart and can move to a database. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Keeps small records by key, each with a life time. Every call is asynchronous, so that Redis or PostgreSQL can stand
 * behind it; `addIfAbsent` is the one call that several processes may race for, and only one of them is told `true`.
 */
export interface Store {
  /** What comes back was written by an older version, perhaps: check it before use. */
  get(key: string): Promise<unknown>;
  set(key: string, value: Json, lifeSeconds: number): Promise<void>;
  addIfAbsent(key: string, value: Json, lifeSeconds: number): Promise<boolean>;
  delete(key: string): Promise<void>;
  deletePrefix(prefix: string): Promise<void>;
  entries(prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  /** Waits until everything is kept safely. */
  close(): Promise<void>;
}
