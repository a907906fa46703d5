import type { Json } from './workspace-state.ts';

/** The typed and chosen values of a surface: block_id, then action_id, then the value as Slack writes it. */
export type StateValues = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** Where on the page an interactive element stands. */
export type ElementSource =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'view'; readonly viewId: string };

/** What the page asks of the server; the server answers with a `PageReply`. */
export type PageRequest =
  | { readonly kind: 'send'; readonly channel: string; readonly text: string; readonly threadTs?: string }
  | {
      readonly kind: 'click';
      readonly source: ElementSource;
      readonly blockId: string;
      readonly actionId: string;
      readonly given: Json;
      readonly values: StateValues;
    }
  | {
      readonly kind: 'suggest';
      readonly source: ElementSource;
      readonly blockId: string;
      readonly actionId: string;
      readonly value: string;
    }
  | { readonly kind: 'submit'; readonly viewId: string; readonly values: StateValues }
  | { readonly kind: 'close'; readonly viewId: string; readonly isCleared: boolean; readonly values: StateValues }
  | { readonly kind: 'shortcut'; readonly callbackId: string }
  | { readonly kind: 'message-shortcut'; readonly callbackId: string; readonly channel: string; readonly ts: string }
  | { readonly kind: 'home'; readonly tab: 'home' | 'messages' }
  | { readonly kind: 'run-step'; readonly callbackId: string; readonly inputs: Json }
  /** A page was opened, or opened again: modals that stood open in it are gone, as in Slack. */
  | { readonly kind: 'arrive' }
  | { readonly kind: 'invite'; readonly channel: string };

/** The page shows `error` where the user acted, and `errors` beside the fields of a modal. */
export interface PageReply {
  readonly ok: boolean;
  readonly error?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly options?: readonly Json[];
  readonly optionGroups?: readonly Json[];
}
