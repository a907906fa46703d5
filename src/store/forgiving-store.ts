import type { Kind } from './kinds.ts';
import type { Key, Store } from './store.ts';

/** What somebody asks to be kept: they must hear when it was not. */
const ASKED_FOR: ReadonlySet<Kind> = new Set<Kind>(['person', 'vote', 'judgement']);

/**
 * A store for what an answer can do without: when the database does not answer, nothing is found and nothing is kept, and
 * the question is answered all the same. Deleting is not forgiven either: whoever asks for it must hear that it failed.
 */
export function forgiving(store: Store, onFailure: (error: unknown) => void): Store {
  const orElse =
    <T>(instead: T) =>
    (error: unknown): T => {
      onFailure(error);
      return instead;
    };
  const unlessAskedFor = <T>({ kind }: Key, change: Promise<T>, instead: T): Promise<T> =>
    ASKED_FOR.has(kind) ? change : change.catch(orElse(instead));
  return {
    ...store,
    get: (key) => store.get(key).catch(orElse(undefined)),
    set: (key, ...rest) => unlessAskedFor(key, store.set(key, ...rest), undefined),
    swap: (key, ...rest) => unlessAskedFor(key, store.swap(key, ...rest), true),
    // It is deleted by then; the next round makes it unreadable too.
    scrub: () => store.scrub().catch(orElse(undefined)),
  };
}
