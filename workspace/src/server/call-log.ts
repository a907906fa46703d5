import type { LogEntry } from '../model/workspace-state.ts';
import type { ChangeFeed } from './change-feed.ts';

const KEPT = 400;

export interface CallLog {
  add(entry: Omit<LogEntry, 'id' | 'at'>): void;
  all(): readonly LogEntry[];
}

/** The last calls and envelopes, for the developer look. */
export function createCallLog(feed: ChangeFeed): CallLog {
  const entries: LogEntry[] = [];
  let count = 0;
  return {
    add: (entry) => {
      count += 1;
      const full = { ...entry, id: count, at: Date.now() };
      entries.push(full);
      if (entries.length > KEPT) entries.shift();
      feed.publish({ kind: 'log', entry: full });
    },
    all: () => entries,
  };
}
