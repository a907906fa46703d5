import type { AppDescription } from '../model/app-description.ts';
import type { Channel, Person } from '../model/workspace-state.ts';
import type { ChangeFeed } from './change-feed.ts';
import { IDS } from './identity.ts';

export interface ChannelStore {
  readonly people: readonly Person[];
  all(): readonly Channel[];
  find(id: string): Channel | undefined;
  person(id: string): Person | undefined;
  addApp(id: string): void;
}

/** The people, the channels and the direct message of the workspace. */
export function createChannelStore(app: AppDescription, feed: ChangeFeed): ChannelStore {
  const people: readonly Person[] = [
    { id: IDS.you, name: 'You', isBot: false, color: '#4a154b' },
    { id: IDS.colleague, name: 'Sanne de Vries', isBot: false, color: '#b5541c' },
    { id: IDS.botUser, name: app.name, isBot: true, color: app.accentColor },
  ];
  let channels: readonly Channel[] = [
    { id: 'C0GENERAL01', name: 'general', kind: 'channel', topic: 'Everyone', hasApp: true },
    { id: 'C0FIGURES01', name: 'key-figures', kind: 'channel', topic: 'Figures for reports and letters', hasApp: true },
    { id: 'C0BOARD0001', name: 'board', kind: 'channel', topic: `${app.name} has not been added here`, hasApp: false },
    { id: IDS.directMessage, name: app.name, kind: 'im', topic: app.description, hasApp: true },
  ];
  return {
    people,
    all: () => channels,
    find: (id) => channels.find((channel) => channel.id === id),
    person: (id) => people.find((person) => person.id === id),
    addApp: (id) => {
      channels = channels.map((channel) => (channel.id === id ? { ...channel, hasApp: true, topic: '' } : channel));
      feed.publish({ kind: 'channels', channels });
    },
  };
}
