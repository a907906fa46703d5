import { useEffect, useState } from 'react';
import type { Channel, Snapshot } from '../../src/model/workspace-state.ts';
import { useSnapshot } from '../state/snapshot-context.ts';
import { useTheme } from '../state/theme-context.ts';
import { AppAvatar } from './app-avatar.tsx';
import { Sign } from './sign.tsx';

interface Props {
  readonly current: string;
  readonly onSelect: (channel: string) => void;
  readonly onToggleTheme: () => void;
  readonly onClose: () => void;
}

/** The list of conversations. */
export function Sidebar({ current, onSelect, onToggleTheme, onClose }: Props) {
  const snapshot = useSnapshot();
  const theme = useTheme();
  const unread = useUnread(snapshot, current);
  const item = (channel: Channel) => (
    <SidebarItem
      key={channel.id}
      channel={channel}
      isCurrent={channel.id === current}
      isUnread={unread.has(channel.id)}
      onSelect={() => onSelect(channel.id)}
    />
  );
  return (
    <nav className="sidebar" aria-label="Conversations">
      <header>
        <div>
          <strong>Local workspace</strong>
          <small className="sidebar-note">not Slack</small>
        </div>
        <button
          type="button"
          className="theme-toggle"
          aria-label={theme === 'dark' ? 'Use the light theme' : 'Use the dark theme'}
          title={theme === 'dark' ? 'Light theme' : 'Dark theme'}
          onClick={onToggleTheme}
        >
          <Sign of={theme === 'dark' ? 'light' : 'dark'} />
        </button>
        <button
          type="button"
          className="theme-toggle menu-toggle"
          aria-label="Hide the conversations"
          onClick={onClose}
        >
          <Sign of="close" />
        </button>
      </header>
      <h2>Channels</h2>
      <ul>{snapshot.channels.filter(({ kind }) => kind === 'channel').map(item)}</ul>
      <h2>Apps</h2>
      <ul>{snapshot.channels.filter(({ kind }) => kind === 'im').map(item)}</ul>
    </nav>
  );
}

interface ItemProps {
  readonly channel: Channel;
  readonly isCurrent: boolean;
  readonly isUnread: boolean;
  readonly onSelect: () => void;
}

function SidebarItem({ channel, isCurrent, isUnread, onSelect }: ItemProps) {
  const { connections } = useSnapshot();
  const isApp = channel.kind === 'im';
  const className = isUnread ? 'sidebar-item is-unread' : 'sidebar-item';
  return (
    <li>
      <button type="button" className={className} aria-current={isCurrent ? 'page' : undefined} onClick={onSelect}>
        {isApp ? <AppAvatar size={20} /> : <span className="hash">#</span>}
        {channel.name}
        {isApp ? <Presence isOnline={connections > 0} /> : null}
        {isUnread ? <span className="visually-hidden"> (unread)</span> : null}
      </button>
    </li>
  );
}

function Presence({ isOnline }: { readonly isOnline: boolean }) {
  return (
    <span className={isOnline ? 'presence is-online' : 'presence'}>
      <span className="visually-hidden">{isOnline ? ' connected' : ' not connected'}</span>
    </span>
  );
}

function useUnread({ messages, you }: Snapshot, current: string): ReadonlySet<string> {
  const [seen, setSeen] = useState<Readonly<Record<string, string>>>(() => lastOf(messages, you));
  const latest = lastOf(messages, you);
  const newest = latest[current];
  useEffect(() => {
    if (newest) setSeen((before) => ({ ...before, [current]: newest }));
  }, [current, newest]);
  return new Set(Object.keys(latest).filter((id) => id !== current && latest[id] !== seen[id]));
}

function lastOf(messages: Snapshot['messages'], you: string): Record<string, string> {
  return Object.fromEntries(messages.filter(({ user }) => user !== you).map(({ channel, ts }) => [channel, ts]));
}
