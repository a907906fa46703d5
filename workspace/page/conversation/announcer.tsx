import { useEffect, useRef, useState } from 'react';
import { useSnapshot } from '../state/snapshot-context.ts';
import { plainText } from './plain-text.ts';

/** Reads new messages of others aloud: the text of a message, as in Slack, not its blocks. */
export function Announcer({ channel }: { readonly channel: string }) {
  const { messages, people, you } = useSnapshot();
  const last = messages.findLast((message) => message.channel === channel && message.user !== you);
  const known = useRef(new Set<string>());
  const [text, setText] = useState('');
  useEffect(() => {
    const isFirst = known.current.size === 0;
    for (const message of messages) if (message.ts !== last?.ts) known.current.add(message.ts);
    if (!last || known.current.has(last.ts)) return;
    known.current.add(last.ts);
    if (isFirst) return;
    const name = people.find(({ id }) => id === last.user)?.name ?? 'Slackbot';
    setText(`${name}: ${plainText(last.text, people)}${last.isEphemeral ? ' Only visible to you.' : ''}`);
  }, [last, messages, people]);
  return (
    <div className="visually-hidden" role="log" aria-live="polite" data-testid="announcer">
      {text}
    </div>
  );
}
