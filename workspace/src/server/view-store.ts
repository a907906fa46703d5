import { LIMITS } from '../block-kit/limits.ts';
import { isJsonObject } from '../block-kit/rules.ts';
import type { Json, View } from '../model/workspace-state.ts';
import { withIds } from './block-ids.ts';
import type { ChangeFeed } from './change-feed.ts';
import { newId, newSecret } from './identity.ts';
import { Refusal } from './refusal.ts';

export interface ViewStore {
  modals(): readonly View[];
  home(): View | null;
  find(selector: { readonly id?: unknown; readonly externalId?: unknown }): View | undefined;
  open(given: Json): View;
  push(given: Json): View;
  update(view: View, given: Json): View;
  publishHome(given: Json): View;
  close(viewId: string): void;
  closeAll(): void;
}

/** The stack of open modals, and the Home tab. */
export function createViewStore(feed: ChangeFeed): ViewStore {
  let modals: readonly View[] = [];
  let home: View | null = null;
  const show = (next: readonly View[]) => {
    modals = next;
    feed.publish({ kind: 'modals', modals });
  };
  const add = (stack: readonly View[], given: Json) => {
    const externalId = given.external_id;
    if (externalId && stack.some((view) => view.external_id === externalId)) throw new Refusal('duplicate_external_id');
    const id = newId('V');
    const view = completeView(given, { id, root: stack[0]?.id ?? id, previous: stack.at(-1)?.id ?? null });
    show([...stack, view]);
    return view;
  };
  return {
    modals: () => modals,
    home: () => home,
    find: ({ id, externalId }) =>
      [...modals, ...(home ? [home] : [])].find((view) =>
        id ? view.id === id : externalId && view.external_id === externalId,
      ),
    open: (given) => add([], given),
    push: (given) => {
      if (modals.length >= LIMITS.view.stack) throw new Refusal('push_limit_reached');
      return add(modals, given);
    },
    update: (view, given) => {
      const next = completeView(given, { id: view.id, root: view.root_view_id, previous: view.previous_view_id });
      show(modals.map((entry) => (entry.id === view.id ? next : entry)));
      return next;
    },
    publishHome: (given) => {
      const id = home?.id ?? newId('V');
      home = completeView(given, { id, root: id, previous: null });
      feed.publish({ kind: 'home', home });
      return home;
    },
    close: (viewId) => show(modals.filter((view) => view.id !== viewId)),
    closeAll: () => show([]),
  };
}

function completeView(given: Json, place: { id: string; root: string; previous: string | null }): View {
  const text = (value: unknown) =>
    isJsonObject(value) && typeof value.text === 'string' ? { ...value, text: value.text } : undefined;
  const [title, submit, close] = [text(given.title), text(given.submit), text(given.close)];
  return {
    id: place.id,
    type: given.type === 'home' ? 'home' : 'modal',
    blocks: withIds(Array.isArray(given.blocks) ? given.blocks : []),
    hash: `${Math.floor(Date.now() / 1000)}.${newSecret().slice(0, 8)}`,
    ...(title ? { title } : {}),
    ...(submit ? { submit } : {}),
    ...(close ? { close } : {}),
    callback_id: String(given.callback_id ?? ''),
    external_id: String(given.external_id ?? ''),
    private_metadata: String(given.private_metadata ?? ''),
    clear_on_close: given.clear_on_close === true,
    notify_on_close: given.notify_on_close === true,
    root_view_id: place.root,
    previous_view_id: place.previous,
  };
}
