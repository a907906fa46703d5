import type { ReactNode } from 'react';
import type { ChatMessage } from '../../src/model/workspace-state.ts';
import { MessageRow } from './message-row.tsx';
import { dayLabel, dayOf } from './message-time.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

interface Props {
  readonly messages: readonly ChatMessage[];
  readonly replies: readonly ChatMessage[];
  readonly intro?: ReactNode;
  readonly onThread?: (ts: string) => void;
  readonly hidesDays?: boolean;
}

/** Messages under their days; the newest stays in view unless the reader has scrolled up. */
export function MessageList({ messages, replies, intro, onThread, hidesDays = false }: Props) {
  const { list, content, onScroll } = useStickToEnd();
  return (
    <section className="message-list" aria-label="Messages" ref={list} onScroll={onScroll}>
      <div ref={content}>
        {intro}
        {messages.map((message, index) => {
          const previous = messages[index - 1];
          const isNewDay = !hidesDays && (!previous || dayOf(previous.ts) !== dayOf(message.ts));
          return (
            <div key={message.ts}>
              {isNewDay ? (
                <div className="day">
                  <span>{dayLabel(message.ts)}</span>
                </div>
              ) : null}
              <MessageRow
                message={message}
                replies={replies.filter(({ threadTs }) => threadTs === message.ts)}
                {...(onThread ? { onThread } : {})}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
