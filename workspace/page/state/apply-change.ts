import type { Change, ChatMessage, Snapshot } from '../../src/model/workspace-state.ts';

const KEPT_LOG = 400;

/** The state after one change from the server; undefined until the first snapshot. */
export function applyChange(state: Snapshot | undefined, change: Change): Snapshot | undefined {
  if (change.kind === 'snapshot') return change.snapshot;
  if (!state) return undefined;
  switch (change.kind) {
    case 'message':
      return { ...state, messages: putMessage(state.messages, change.message) };
    case 'message-removed':
      return { ...state, messages: state.messages.filter((m) => m.channel !== change.channel || m.ts !== change.ts) };
    case 'channels':
      return { ...state, channels: change.channels };
    case 'modals':
      return { ...state, modals: change.modals };
    case 'home':
      return { ...state, home: change.home };
    case 'action':
      return { ...state, actions: putById(state.actions, change.action) };
    case 'log':
      return { ...state, log: [...state.log, change.entry].slice(-KEPT_LOG) };
    case 'run':
      return { ...state, runs: putById(state.runs, change.run) };
    case 'statuses':
      return { ...state, statuses: change.statuses };
    case 'connections':
      return { ...state, connections: change.connections };
  }
}

function putMessage(messages: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
  const isKnown = messages.some(({ channel, ts }) => channel === message.channel && ts === message.ts);
  if (!isKnown) return [...messages, message];
  return messages.map((entry) => (entry.channel === message.channel && entry.ts === message.ts ? message : entry));
}

function putById<T extends { readonly id: string }>(entries: readonly T[], entry: T): readonly T[] {
  const isKnown = entries.some(({ id }) => id === entry.id);
  return isKnown ? entries.map((old) => (old.id === entry.id ? entry : old)) : [...entries, entry];
}
