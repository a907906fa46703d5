import { useState } from 'react';
import type { StateValues } from '../../src/model/page-requests.ts';
import type { ChatMessage } from '../../src/model/workspace-state.ts';
import { BlocksView } from '../blocks/blocks-view.tsx';
import { MessageText } from '../blocks/library-blocks.tsx';
import { SurfaceProvider } from '../blocks/surface-provider.tsx';
import { MessageLook } from '../developer/message-look.tsx';
import { Avatar } from '../shell/avatar.tsx';
import { Sign } from '../shell/sign.tsx';
import { useSnapshot } from '../state/snapshot-context.ts';
import { clockTime, momentOf } from './message-time.ts';
import { MessageTools } from './message-tools.tsx';

interface Props {
  readonly message: ChatMessage;
  readonly replies: readonly ChatMessage[];
  readonly onThread?: (ts: string) => void;
}

/** One message: who, when, what, and what one can do with it. */
export function MessageRow({ message, replies, onThread }: Props) {
  const { people } = useSnapshot();
  const [typed, setTyped] = useState<StateValues>({});
  const person = people.find(({ id }) => id === message.user);
  const name = person?.name ?? 'Slackbot';
  const source = { kind: 'message', channel: message.channel, ts: message.ts } as const;
  return (
    <article
      className={message.isEphemeral ? 'message is-ephemeral' : 'message'}
      aria-label={`${name}, ${clockTime(message.ts)}`}
      data-ts={message.ts}
    >
      <Avatar person={person} />
      <div className="message-main">
        {message.isEphemeral ? (
          <p className="only-you">
            <Sign of="eye" /> Only visible to you
            {message.look?.cause?.startsWith('/') ? (
              <span className="typed-command"> · {message.look.cause}</span>
            ) : null}
          </p>
        ) : null}
        <header>
          <strong>{name}</strong>
          {person?.isBot || !person ? <span className="app-badge">APP</span> : null}
          <time dateTime={momentOf(message.ts).toISOString()}>{clockTime(message.ts)}</time>
        </header>
        <SurfaceProvider source={source} blocks={message.blocks ?? []} typed={typed} onTyped={setTyped}>
          {message.blocks ? <BlocksView blocks={message.blocks} /> : <MessageText text={message.text} />}
        </SurfaceProvider>
        {message.isEdited ? <span className="edited">(edited)</span> : null}
        {replies.length > 0 && onThread ? (
          <button type="button" className="thread-link" onClick={() => onThread(message.ts)}>
            {replies.length === 1 ? '1 reply' : `${replies.length} replies`} <span>View thread</span>
          </button>
        ) : null}
        {message.look ? <MessageLook message={message} look={message.look} /> : null}
      </div>
      {message.isEphemeral ? null : <MessageTools message={message} {...(onThread ? { onThread } : {})} />}
    </article>
  );
}
