import type { Kind } from './kinds.ts';
import type { Store } from './store.ts';

/** Two stores as one: records of these kinds go to the second, all others to the first. */
export function createSplitStore(first: Store, second: Store, kinds: readonly Kind[]): Store {
  const storeOf = (kind: Kind) => (kinds.includes(kind) ? second : first);
  const both = [first, second] as const;
  return {
    get: (key) => storeOf(key.kind).get(key),
    set: (key, value, lifeSeconds) => storeOf(key.kind).set(key, value, lifeSeconds),
    swap: (key, version, value, lifeSeconds) => storeOf(key.kind).swap(key, version, value, lifeSeconds),
    delete: (key) => storeOf(key.kind).delete(key),
    deleteAll: async (owner, kind, idPrefix) => {
      const stores = kind === undefined ? both : [storeOf(kind)];
      await Promise.all(stores.map((store) => store.deleteAll(owner, kind, idPrefix)));
    },
    find: (kind, owner, idPrefix) => storeOf(kind).find(kind, owner, idPrefix),
    sweep: async () => (await first.sweep()) + (await second.sweep()),
    scrub: async () => void (await Promise.all(both.map((store) => store.scrub()))),
    check: async () => void (await Promise.all(both.map((store) => store.check()))),
    isShared: first.isShared,
    close: async () => void (await Promise.all(both.map((store) => store.close()))),
  };
}
