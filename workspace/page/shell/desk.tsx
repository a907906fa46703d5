import { type CSSProperties, useState } from 'react';
import { Announcer } from '../conversation/announcer.tsx';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { ThreadPane } from '../conversation/thread-pane.tsx';
import { DeveloperPane } from '../developer/developer-pane.tsx';
import { ModalStack } from '../modal/modal-stack.tsx';
import { useSnapshot } from '../state/snapshot-context.ts';
import { usePlace } from '../state/use-place.ts';
import { Banners } from './banners.tsx';
import { Sidebar } from './sidebar.tsx';

interface Props {
  readonly isOnline: boolean;
  readonly onToggleTheme: () => void;
}

/** The whole window: sidebar, conversation, and at most one pane beside it. */
export function Desk({ isOnline, onToggleTheme }: Props) {
  const { app, channels } = useSnapshot();
  const direct = channels.find(({ kind }) => kind === 'im');
  const [place, go] = usePlace(direct?.id ?? '');
  const [isDeveloper, setDeveloper] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const channel = channels.find(({ id }) => id === place.channel) ?? direct;
  if (!channel) return null;
  const { threadTs: _threadTs, ...withoutThread } = place;
  const openThread = (threadTs: string) => {
    setDeveloper(false);
    go({ channel: channel.id, pane: 'messages', threadTs });
  };
  const showsThread = place.threadTs !== undefined && !isDeveloper;
  return (
    <div className={isMenuOpen ? 'desk has-menu' : 'desk'} style={{ '--accent': app.accentColor } as CSSProperties}>
      <Banners isOnline={isOnline} />
      <Sidebar
        current={channel.id}
        onToggleTheme={onToggleTheme}
        onClose={() => setMenuOpen(false)}
        onSelect={(id) => {
          setMenuOpen(false);
          go({ channel: id, pane: 'messages' });
        }}
      />
      <ConversationView
        key={channel.id}
        channel={channel}
        pane={place.pane}
        isDeveloper={isDeveloper}
        onPane={(pane) => go({ channel: channel.id, pane })}
        onThread={openThread}
        onMenu={() => setMenuOpen(!isMenuOpen)}
        onDeveloper={() => setDeveloper(!isDeveloper)}
      />
      {isDeveloper ? <DeveloperPane onClose={() => setDeveloper(false)} /> : null}
      {showsThread && place.threadTs ? (
        <ThreadPane channel={channel} rootTs={place.threadTs} onClose={() => go(withoutThread)} />
      ) : null}
      <ModalStack />
      <Announcer channel={channel.id} />
    </div>
  );
}
