import { useEffect } from 'react';
import type { Channel } from '../../src/model/workspace-state.ts';
import { AppAvatar } from '../shell/app-avatar.tsx';
import { Sign } from '../shell/sign.tsx';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';
import type { Pane } from '../state/use-place.ts';
import { Composer } from './composer.tsx';
import { HomeTab } from './home-tab.tsx';
import { MessageList } from './message-list.tsx';
import { Progress } from './progress.tsx';
import { Welcome } from './welcome.tsx';

interface Props {
  readonly channel: Channel;
  readonly pane: Pane;
  readonly isDeveloper: boolean;
  readonly onPane: (pane: Pane) => void;
  readonly onThread: (ts: string) => void;
  readonly onMenu: () => void;
  readonly onDeveloper: () => void;
}

/** A channel, or the direct message with the app and its Home tab. */
export function ConversationView(props: Props) {
  const { channel, pane, onPane, onThread } = props;
  const { app, messages } = useSnapshot();
  const isDirect = channel.kind === 'im';
  const showsHome = isDirect && app.hasHomeTab && pane === 'home';
  const showsDirectMessages = isDirect && !showsHome;
  useEffect(() => {
    if (showsDirectMessages) void sendRequest({ kind: 'home', tab: 'messages' });
  }, [showsDirectMessages]);
  const shown = messages.filter((message) => message.channel === channel.id && !message.threadTs);
  const replies = messages.filter((message) => message.channel === channel.id && message.threadTs);
  return (
    <main className="conversation" aria-label={isDirect ? `Conversation with ${app.name}` : `Channel ${channel.name}`}>
      <ConversationHead {...props} />
      {isDirect && app.hasHomeTab ? (
        <div className="tabs" role="tablist" aria-label={app.name}>
          <Tab label="Home" isSelected={showsHome} onSelect={() => onPane('home')} />
          <Tab label="Messages" isSelected={!showsHome} onSelect={() => onPane('messages')} />
        </div>
      ) : null}
      {showsHome ? (
        <HomeTab />
      ) : (
        <>
          <MessageList
            messages={shown}
            replies={replies}
            onThread={onThread}
            intro={<Welcome channel={channel} hasMessages={shown.length > 0} />}
          />
          <Progress channel={channel.id} />
          <Composer channel={channel} label={isDirect ? `Message ${app.name}` : `Message #${channel.name}`} />
        </>
      )}
    </main>
  );
}

function ConversationHead({ channel, isDeveloper, onMenu, onDeveloper }: Props) {
  const { log } = useSnapshot();
  const faults = log.filter(({ isFault }) => isFault).length;
  return (
    <header className="conversation-head">
      <button
        type="button"
        className="icon-button menu-toggle"
        aria-label="Show or hide the conversations"
        onClick={onMenu}
      >
        <Sign of="menu" />
      </button>
      {channel.kind === 'im' ? <AppAvatar size={24} /> : null}
      <h1>{channel.kind === 'im' ? channel.name : `# ${channel.name}`}</h1>
      <p className="topic">{channel.topic}</p>
      <button type="button" className="developer-toggle" aria-pressed={isDeveloper} onClick={onDeveloper}>
        <span aria-hidden="true">{'</>'}</span> <span className="developer-word">Look inside</span>
        {faults > 0 ? (
          <span className="fault-count">
            {faults}
            <span className="visually-hidden"> faults</span>
          </span>
        ) : null}
      </button>
    </header>
  );
}

interface TabProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

function Tab({ label, isSelected, onSelect }: TabProps) {
  return (
    <button type="button" role="tab" aria-selected={isSelected} onClick={onSelect}>
      {label}
    </button>
  );
}
