import type { Channel } from '../../model/workspace-state.ts';
import { IDS } from '../identity.ts';
import { Refusal } from '../refusal.ts';
import { type Answer, type Call, need } from './call.ts';

export function conversationsInfo(call: Call): Answer {
  const channel = call.workspace.channels.find(need(call, 'channel'));
  if (!channel) throw new Refusal('channel_not_found');
  return { channel: describe(channel) };
}

export function conversationsOpen(call: Call): Answer {
  const users = String(call.args.users ?? call.args.channel ?? '');
  if (users !== IDS.you && users !== IDS.directMessage) throw new Refusal('user_not_found');
  return { no_op: true, already_open: true, channel: { id: IDS.directMessage } };
}

export function usersInfo(call: Call): Answer {
  const person = call.workspace.channels.person(need(call, 'user'));
  if (!person) throw new Refusal('user_not_found');
  const { id, name, isBot } = person;
  const handle = name.toLowerCase().replaceAll(' ', '.');
  const profile = { real_name: name, display_name: isBot ? call.workspace.app.botName : name };
  return {
    user: {
      id,
      team_id: IDS.team,
      name: handle,
      real_name: name,
      is_bot: isBot,
      deleted: false,
      profile,
      locale: 'nl-NL',
    },
  };
}

function describe({ id, name, kind, topic, hasApp }: Channel): Answer {
  if (kind === 'im') return { id, is_im: true, is_channel: false, user: IDS.you, is_open: true };
  return {
    id,
    name,
    is_im: false,
    is_channel: true,
    is_private: false,
    is_archived: false,
    is_member: hasApp,
    topic: { value: topic },
  };
}
