import type { BotStatus } from '../model/workspace-state.ts';
import type { ChangeFeed } from './change-feed.ts';

export interface StatusStore {
  all(): readonly BotStatus[];
  set(status: BotStatus): void;
  clear(channel: string, threadTs: string | undefined): void;
}

/** What the bot says it is doing, until it posts or says otherwise. */
export function createStatusStore(feed: ChangeFeed): StatusStore {
  let statuses: readonly BotStatus[] = [];
  const show = (next: readonly BotStatus[]) => {
    if (next.length === 0 && statuses.length === 0) return;
    statuses = next;
    feed.publish({ kind: 'statuses', statuses });
  };
  const others = (channel: string, threadTs: string | undefined) =>
    statuses.filter((entry) => entry.channel !== channel || entry.threadTs !== threadTs);
  return {
    all: () => statuses,
    set: (status) =>
      show(
        status.status ? [...others(status.channel, status.threadTs), status] : others(status.channel, status.threadTs),
      ),
    clear: (channel, threadTs) => show(others(channel, threadTs)),
  };
}
