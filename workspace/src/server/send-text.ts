import type { PageReply } from '../model/page-requests.ts';
import type { Channel } from '../model/workspace-state.ts';
import { deliverEvent, isSubscribed } from './deliver-event.ts';
import { escapeTypedText, mentionNames } from './escape-typed-text.ts';
import { IDS, newId } from './identity.ts';
import { messagePayload } from './payloads.ts';
import { postNotice } from './post-notice.ts';
import { runCommand } from './run-command.ts';
import type { Workspace } from './workspace.ts';

export interface TypedText {
  readonly channel: string;
  readonly text: string;
  readonly threadTs?: string;
}

/** What the user typed: a command, a mention, a direct message or just talk. */
export async function sendText(workspace: Workspace, typed: TypedText): Promise<PageReply> {
  const channel = workspace.channels.find(typed.channel);
  const text = typed.text.trim();
  if (!channel) return { ok: false, error: 'channel_not_found' };
  if (!text) return { ok: false, error: 'no_text' };
  if (text.startsWith('/')) return runCommand(workspace, { ...typed, text });
  postTyped(workspace, channel, { ...typed, text });
  return { ok: true };
}

function postTyped(workspace: Workspace, channel: Channel, typed: TypedText): void {
  const people = workspace.channels.people.map((person) => ({
    id: person.id,
    names: mentionNames(person, workspace.app.botName),
  }));
  const text = escapeTypedText(typed.text, people, workspace.channels.all());
  const thread = typed.threadTs ? { threadTs: typed.threadTs } : {};
  const message = workspace.messages.add({ channel: channel.id, user: IDS.you, text, ...thread });
  const base = {
    ...messagePayload(message),
    client_msg_id: newId('M'),
    channel: channel.id,
    event_ts: message.ts,
  };
  const isMention = text.includes(`<@${IDS.botUser}>`);
  if (channel.kind === 'im') {
    const action = workspace.actions.start({ kind: 'message', label: typed.text, channel: channel.id, ...thread });
    deliverEvent(workspace, { ...base, channel_type: 'im' }, action.id);
  } else if (isMention && !channel.hasApp) {
    const notice = `${workspace.app.name} was not notified, because it is not in #${channel.name}.`;
    postNotice(workspace, channel.id, notice, typed.threadTs);
  } else if (isMention) {
    const action = workspace.actions.start({ kind: 'message', label: typed.text, channel: channel.id, ...thread });
    deliverEvent(workspace, { ...base, type: 'app_mention' }, action.id);
  }
  if (
    channel.kind === 'channel' &&
    channel.hasApp &&
    workspace.app.events &&
    isSubscribed(workspace, 'message.channels')
  ) {
    deliverEvent(workspace, { ...base, channel_type: 'channel' });
  }
}
