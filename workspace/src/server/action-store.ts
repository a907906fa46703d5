import type { ActionKind, DeveloperLook, UserAction } from '../model/workspace-state.ts';
import type { ChangeFeed } from './change-feed.ts';
import { newId } from './identity.ts';

const KEPT = 200;
const CAUSE_AGE = 60_000;

const ANSWERED_KINDS: readonly ActionKind[] = ['command', 'message', 'home'];

export type NewAction = Pick<UserAction, 'kind' | 'label' | 'channel' | 'threadTs' | 'source'>;

export interface ActionStore {
  all(): readonly UserAction[];
  start(action: NewAction): UserAction;
  update(id: string, change: Partial<Pick<UserAction, 'state' | 'error' | 'ackMs'>>): void;
  answer(via: string, place: { readonly channel?: string; readonly actionId?: string }): DeveloperLook;
}

/** What the user did last, so that every message of the bot can name its cause and the time it took. */
export function createActionStore(feed: ChangeFeed, silence: number): ActionStore {
  const actions: UserAction[] = [];
  const update: ActionStore['update'] = (id, change) => {
    const index = actions.findIndex((action) => action.id === id);
    const current = actions[index];
    if (!current) return;
    const action = { ...current, ...change };
    actions[index] = action;
    feed.publish({ kind: 'action', action });
  };
  return {
    all: () => actions,
    update,
    start: (given) => {
      const action: UserAction = { ...given, id: newId('Ua'), at: Date.now(), state: 'sent' };
      actions.push(action);
      if (actions.length > KEPT) actions.shift();
      feed.publish({ kind: 'action', action });
      const timer = setTimeout(() => reportSilence(action.id), silence);
      timer.unref();
      return action;
    },
    answer: (via, { channel, actionId }) => {
      const cause = actions.findLast((action) => (actionId ? action.id === actionId : mayCause(action, channel)));
      if (!cause || Date.now() - cause.at > CAUSE_AGE) return { via };
      update(cause.id, { state: 'answered' });
      return { via, cause: cause.label, tookMs: Date.now() - cause.at };
    },
  };

  function reportSilence(id: string): void {
    const action = actions.find((entry) => entry.id === id);
    const expectsAnswer = action && ANSWERED_KINDS.includes(action.kind);
    if (expectsAnswer && action.state === 'acknowledged')
      update(id, { state: 'failed', error: `no answer within ${silence / 1000} seconds` });
  }
}

/** A message in a channel answers what was done there, or a modal or shortcut, which have no channel. */
function mayCause(action: UserAction, channel: string | undefined): boolean {
  return action.channel === channel || action.kind === 'submission' || action.kind === 'shortcut';
}
