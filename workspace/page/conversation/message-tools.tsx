import { useState } from 'react';
import type { ChatMessage } from '../../src/model/workspace-state.ts';
import { MenuButton } from '../shell/menu-button.tsx';
import { Sign } from '../shell/sign.tsx';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';

interface Props {
  readonly message: ChatMessage;
  readonly onThread?: (ts: string) => void;
}

/** The little bar on a message: reply, and the message shortcuts of the app. */
export function MessageTools({ message, onThread }: Props) {
  const { app } = useSnapshot();
  const [problem, setProblem] = useState<string>();
  const { channel, ts } = message;
  const shortcuts = app.shortcuts.filter(({ kind }) => kind === 'message');
  const run = async (callbackId: string) => {
    const reply = await sendRequest({ kind: 'message-shortcut', callbackId, channel, ts });
    setProblem(reply.ok ? undefined : reply.error);
  };
  return (
    <div className="message-tools">
      {onThread ? (
        <button
          type="button"
          className="icon-button"
          aria-label="Reply in thread"
          title="Reply in thread"
          onClick={() => onThread(ts)}
        >
          <Sign of="reply" />
        </button>
      ) : null}
      {shortcuts.length > 0 ? (
        <MenuButton
          label="More actions"
          items={shortcuts.map(({ callbackId, name, description }) => ({
            key: callbackId,
            label: name,
            description: description || app.name,
            onChoose: () => void run(callbackId),
          }))}
        >
          <Sign of="more" />
        </MenuButton>
      ) : null}
      {problem ? (
        <span role="alert">
          <Sign of="warning" /> {problem}
        </span>
      ) : null}
    </div>
  );
}
