import type { Kind } from './kinds.ts';

/** What can be kept: plain data. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a record is called. Everything of one owner can go at once. */
export interface Key {
  /** A workspace, or an organisation where the app is installed for all of it. */
  readonly owner: string;
  readonly kind: Kind;
  readonly id: string;
}

export interface Kept {
  /** Written by an older version, perhaps: check it before use. */
  readonly value: unknown;
  /** Goes up by one with every change. */
  readonly version: number;
}

/** Keeps small records, each with a life time; shared by all processes that have the same database. */
export interface Store {
  get(key: Key): Promise<Kept | undefined>;
  set(key: Key, value: Json, lifeSeconds: number): Promise<void>;
  /**
   * Writes if the record is still at this version; `undefined`: if there is none. Several processes may race for it, and
   * only one of them is told `true`.
   */
  swap(key: Key, version: number | undefined, value: Json, lifeSeconds: number): Promise<boolean>;
  delete(key: Key): Promise<void>;
  /** Deletes what an owner has of one kind, from these first letters of an id on; or without a kind everything. */
  deleteAll(owner: string, kind?: Kind, idPrefix?: string): Promise<void>;
  find(kind: Kind, owner?: string, idPrefix?: string): Promise<readonly (Key & Kept)[]>;
  /** Deletes what has lived long enough. Gives the number of records. */
  sweep(): Promise<number>;
  /** Makes what was deleted unreadable on the disk too, as far as the database can. */
  scrub(): Promise<void>;
  /** Rejects when the database does not answer. */
  check(): Promise<void>;
  /** True when other processes may work with the same records. */
  readonly isShared: boolean;
  /** Waits until everything is kept safely. */
  close(): Promise<void>;
}
