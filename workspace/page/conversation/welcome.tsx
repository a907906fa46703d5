import type { Channel } from '../../src/model/workspace-state.ts';
import { AppAvatar } from '../shell/app-avatar.tsx';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';

interface Props {
  readonly channel: Channel;
  readonly hasMessages: boolean;
}

/** The top of a conversation; in the direct message three questions to begin with. */
export function Welcome({ channel, hasMessages }: Props) {
  return channel.kind === 'im' ? (
    <DirectWelcome channel={channel} hasMessages={hasMessages} />
  ) : (
    <ChannelWelcome channel={channel} />
  );
}

function ChannelWelcome({ channel }: { readonly channel: Channel }) {
  const { app } = useSnapshot();
  const command = app.commands[0]?.command;
  const invite = () => void sendRequest({ kind: 'invite', channel: channel.id });
  return (
    <div className="welcome">
      <h2># {channel.name}</h2>
      {channel.hasApp ? (
        <p>
          Mention <span className="mention">@{app.name}</span>
          {command ? ' or type ' : null}
          {command ? <code>{command}</code> : null} to ask something here.
        </p>
      ) : (
        <p>
          {app.name} is not in this channel.{' '}
          <button type="button" className="button" onClick={invite}>
            Add {app.name}
          </button>
        </p>
      )}
    </div>
  );
}

function DirectWelcome({ channel, hasMessages }: Props) {
  const { app } = useSnapshot();
  const ask = (text: string) => void sendRequest({ kind: 'send', channel: channel.id, text });
  return (
    <div className="welcome is-direct">
      <AppAvatar size={56} />
      <h2>{app.name}</h2>
      <p>{app.description}</p>
      {hasMessages || app.examples.length === 0 ? null : (
        <section aria-label="Example questions">
          <h3>Try one of these</h3>
          <div className="examples">
            {app.examples.slice(0, 3).map((example) => (
              <button key={example} type="button" onClick={() => ask(example)}>
                {example}
              </button>
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
