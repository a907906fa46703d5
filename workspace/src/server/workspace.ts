import type { AppDescription } from '../model/app-description.ts';
import type { Snapshot } from '../model/workspace-state.ts';
import { type ActionStore, createActionStore } from './action-store.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { type ChangeFeed, createChangeFeed } from './change-feed.ts';
import { type ChannelStore, createChannelStore } from './channel-store.ts';
import { IDS, newSecret } from './identity.ts';
import { createMessageStore, type MessageStore } from './message-store.ts';
import { createResponseUrlStore, type ResponseUrlStore } from './response-url-store.ts';
import { createRunStore, type RunStore } from './run-store.ts';
import { createSocketMode, type SocketMode } from './socket-mode.ts';
import { createStatusStore, type StatusStore } from './status-store.ts';
import type { Timing } from './timing.ts';
import { createTriggerStore, type TriggerStore } from './trigger-store.ts';
import { createViewStore, type ViewStore } from './view-store.ts';

/** Everything the workspace holds, in memory, for as long as it runs. */
export interface Workspace {
  readonly app: AppDescription;
  readonly timing: Timing;
  readonly botToken: string;
  readonly appToken: string;
  readonly feed: ChangeFeed;
  readonly log: CallLog;
  readonly channels: ChannelStore;
  readonly messages: MessageStore;
  readonly actions: ActionStore;
  readonly views: ViewStore;
  readonly runs: RunStore;
  readonly statuses: StatusStore;
  readonly triggers: TriggerStore;
  readonly responseUrls: ResponseUrlStore;
  readonly socket: SocketMode;
  readonly baseUrl: () => string;
  readonly onConnected: (listener: () => void) => void;
}

export function createWorkspace(app: AppDescription, timing: Timing, baseUrl: () => string): Workspace {
  const feed = createChangeFeed();
  const log = createCallLog(feed);
  const connectedListeners: (() => void)[] = [];
  let known = 0;
  const socket = createSocketMode(timing.ack, (connections) => {
    feed.publish({ kind: 'connections', connections });
    if (connections > known) for (const listener of connectedListeners) listener();
    if (connections === 0) log.add({ direction: 'workspace', name: 'bot disconnected', isFault: true, details: [] });
    known = connections;
  });
  return {
    app,
    timing,
    botToken: `xoxb-local-${newSecret()}`,
    appToken: `xapp-local-${newSecret()}`,
    feed,
    log,
    channels: createChannelStore(app, feed),
    messages: createMessageStore(feed),
    actions: createActionStore(feed, timing.silence),
    views: createViewStore(feed),
    runs: createRunStore(feed),
    statuses: createStatusStore(feed),
    triggers: createTriggerStore(timing.trigger),
    responseUrls: createResponseUrlStore(baseUrl, timing.responseUrl),
    socket,
    baseUrl,
    onConnected: (listener) => connectedListeners.push(listener),
  };
}

/** The whole state at once, for a page that has just been opened. */
export function takeSnapshot(workspace: Workspace): Snapshot {
  return {
    app: workspace.app,
    you: IDS.you,
    bot: IDS.botUser,
    people: workspace.channels.people,
    channels: workspace.channels.all(),
    messages: workspace.messages.all(),
    modals: workspace.views.modals(),
    home: workspace.views.home(),
    actions: workspace.actions.all(),
    log: workspace.log.all(),
    runs: workspace.runs.all(),
    statuses: workspace.statuses.all(),
    connections: workspace.socket.connections(),
  };
}
