import { IDS } from '../identity.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call } from './call.ts';

export function apiTest(call: Call): Answer {
  const { token: _token, ...args } = call.args;
  if (typeof args.error === 'string' && args.error) throw new Refusal(args.error, { args });
  return { args };
}

export function authTest(call: Call): Answer {
  return {
    url: `${call.workspace.baseUrl()}/`,
    team: 'Local workspace',
    user: call.workspace.app.botName,
    team_id: IDS.team,
    user_id: IDS.botUser,
    bot_id: IDS.bot,
    is_enterprise_install: false,
  };
}

export function appsConnectionsOpen(call: Call): Answer {
  const url = call.workspace.socket.openUrl(call.workspace.baseUrl());
  if (!url) throw new Refusal('too_many_websockets');
  return { url };
}
