import type { ChatMessage } from '../model/workspace-state.ts';
import type { ChangeFeed } from './change-feed.ts';
import { createClock } from './clock.ts';

export type NewMessage = Omit<ChatMessage, 'ts' | 'isEdited' | 'isEphemeral' | 'isNotice'> &
  Partial<Pick<ChatMessage, 'isEphemeral' | 'isNotice'>>;

export interface MessageStore {
  readonly nextTs: () => string;
  all(): readonly ChatMessage[];
  find(channel: string, ts: string): ChatMessage | undefined;
  add(message: NewMessage): ChatMessage;
  replace(message: ChatMessage): void;
  remove(channel: string, ts: string): void;
}

/** Every message of the workspace in the order in which it was posted. */
export function createMessageStore(feed: ChangeFeed): MessageStore {
  const messages: ChatMessage[] = [];
  const nextTs = createClock();
  const position = (channel: string, ts: string) =>
    messages.findIndex((message) => message.channel === channel && message.ts === ts);
  return {
    nextTs,
    all: () => messages,
    find: (channel, ts) => messages[position(channel, ts)],
    add: (given) => {
      const message: ChatMessage = { isEphemeral: false, isNotice: false, ...given, ts: nextTs(), isEdited: false };
      messages.push(message);
      feed.publish({ kind: 'message', message });
      return message;
    },
    replace: (message) => {
      const index = position(message.channel, message.ts);
      if (index < 0) return;
      messages[index] = message;
      feed.publish({ kind: 'message', message });
    },
    remove: (channel, ts) => {
      const index = position(channel, ts);
      if (index < 0) return;
      messages.splice(index, 1);
      feed.publish({ kind: 'message-removed', channel, ts });
    },
  };
}
