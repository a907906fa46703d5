import type { StateValues } from '../model/page-requests.ts';
import type { ChatMessage, Json, View } from '../model/workspace-state.ts';
import { IDS, newId } from './identity.ts';
import type { Workspace } from './workspace.ts';

export const TEAM = { id: IDS.team, domain: IDS.domain };
export const USER = { id: IDS.you, username: 'you', name: 'you', team_id: IDS.team };

/** The envelope body of the Events API around one event. */
export function eventBody(event: Json): Json {
  return {
    token: IDS.verificationToken,
    team_id: IDS.team,
    context_team_id: IDS.team,
    context_enterprise_id: null,
    api_app_id: IDS.app,
    event,
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: IDS.team, user_id: IDS.botUser, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: newId('4-'),
  };
}

/** What every interactive payload carries. */
export function interaction(type: string, fields: Json): Json {
  return {
    type,
    team: TEAM,
    user: USER,
    api_app_id: IDS.app,
    token: IDS.verificationToken,
    enterprise: null,
    is_enterprise_install: false,
    ...fields,
  };
}

export function channelPayload(workspace: Workspace, id: string): Json {
  const channel = workspace.channels.find(id);
  return { id, name: channel?.kind === 'im' ? 'directmessage' : (channel?.name ?? id) };
}

/** A message as the Web API and the payloads show it. */
export function messagePayload(message: ChatMessage): Json {
  const { ts, user, text, threadTs, blocks, metadata } = message;
  const isBot = user === IDS.botUser;
  return {
    type: 'message',
    user,
    ts,
    text,
    team: IDS.team,
    ...(isBot ? { bot_id: IDS.bot, app_id: IDS.app } : {}),
    ...(threadTs ? { thread_ts: threadTs } : {}),
    ...(blocks ? { blocks } : {}),
    ...(metadata ? { metadata } : {}),
  };
}

/** A view as Slack hands it to the app, with what the user filled in. */
export function viewPayload(view: View, values: StateValues = {}): Json {
  return {
    ...view,
    title: view.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    submit: view.submit ?? null,
    close: view.close ?? null,
    team_id: IDS.team,
    app_id: IDS.app,
    bot_id: IDS.bot,
    app_installed_team_id: IDS.team,
    state: { values },
  };
}
