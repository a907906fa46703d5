import type { Json, Store } from './store.ts';

/** A record and when it ends, in milliseconds since 1970. */
export interface Entry {
  readonly value: unknown;
  readonly until: number;
}

/** Told of every change, so that something else can write it down. */
export interface ChangeListener {
  put(key: string, entry: Entry): void;
  remove(key: string): void;
}

export interface MemoryStoreOptions {
  readonly entries?: ReadonlyMap<string, Entry>;
  readonly maxEntries?: number;
  readonly listener?: ChangeListener;
  readonly now?: () => number;
}

const MAX_ENTRIES = 50_000;

/** Keeps everything in this process only. When it is full, the record that was written longest ago goes first. */
export function createMemoryStore(options: MemoryStoreOptions = {}): Store {
  const { maxEntries = MAX_ENTRIES, listener, now = Date.now } = options;
  const entries = new Map(options.entries);

  const drop = (key: string) => {
    if (entries.delete(key)) listener?.remove(key);
  };
  const live = (key: string): Entry | undefined => {
    const entry = entries.get(key);
    if (entry && entry.until <= now()) drop(key);
    else return entry;
    return undefined;
  };
  const put = (key: string, value: Json, lifeSeconds: number) => {
    const entry = { value: structuredClone(value), until: now() + lifeSeconds * 1000 };
    entries.delete(key);
    entries.set(key, entry);
    listener?.put(key, entry);
    if (entries.size > maxEntries) makeRoom();
  };
  const makeRoom = () => {
    for (const key of [...entries.keys()]) live(key);
    for (const key of [...entries.keys()].slice(0, Math.max(0, entries.size - maxEntries))) drop(key);
  };
  const keysOf = (prefix: string) => [...entries.keys()].filter((key) => key.startsWith(prefix));

  return {
    get: async (key) => structuredClone(live(key)?.value),
    set: async (key, value, lifeSeconds) => put(key, value, lifeSeconds),
    addIfAbsent: async (key, value, lifeSeconds) => {
      if (live(key)) return false;
      put(key, value, lifeSeconds);
      return true;
    },
    delete: async (key) => drop(key),
    deletePrefix: async (prefix) => {
      for (const key of keysOf(prefix)) drop(key);
    },
    entries: async (prefix) =>
      keysOf(prefix).flatMap((key) => {
        const entry = live(key);
        return entry ? [{ key, value: structuredClone(entry.value) }] : [];
      }),
    close: async () => {},
  };
}
