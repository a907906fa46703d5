import type { Store } from './store.ts';

/**
 * A store for what an answer can do without: when the database does not answer, nothing is found and nothing is kept, and
 * the question is answered all the same. Deleting is not forgiven: whoever asks for it must hear that it failed.
 */
export function forgiving(store: Store, onFailure: (error: unknown) => void): Store {
  const orElse =
    <T>(instead: T) =>
    (error: unknown): T => {
      onFailure(error);
      return instead;
    };
  return {
    ...store,
    get: (key) => store.get(key).catch(orElse(undefined)),
    set: (...args) => store.set(...args).catch(orElse(undefined)),
    swap: (...args) => store.swap(...args).catch(orElse(true)),
    // It is deleted by then; the next round makes it unreadable too.
    scrub: () => store.scrub().catch(orElse(undefined)),
  };
}
