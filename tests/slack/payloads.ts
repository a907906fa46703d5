import { randomUUID } from 'node:crypto';

/** What Slack sends, with the fields that it sends them with; ids are made up. */

export const TEAM = 'T1';
export const USER = 'U0ASKER';
export const CHANNEL = 'C0GENERAL';
export const DIRECT = 'D0ASKER';
export const BOT_USER = 'U0BOT';

let clock = 0;
export function nextTs(): string {
  clock += 1;
  return `1690000000.${String(clock).padStart(6, '0')}`;
}

export function command(text: string, responseUrl: string, more: Record<string, string> = {}) {
  return {
    token: 'verification',
    team_id: TEAM,
    team_domain: 'example',
    channel_id: CHANNEL,
    channel_name: 'general',
    user_id: USER,
    user_name: 'asker',
    command: '/ind',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `trigger.${randomUUID()}`,
    ...more,
  };
}

export function event(event: Record<string, unknown>, id = `Ev${randomUUID()}`) {
  return {
    token: 'verification',
    team_id: TEAM,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: id,
    event_time: 1_600_000_000,
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    event,
  };
}

export function mention(text: string, more: Record<string, unknown> = {}) {
  const ts = nextTs();
  return event({
    type: 'app_mention',
    user: USER,
    text: `<@${BOT_USER}> ${text}`,
    ts,
    event_ts: ts,
    channel: CHANNEL,
    ...more,
  });
}

export function directMessage(text: string, more: Record<string, unknown> = {}) {
  const ts = nextTs();
  return event({ type: 'message', channel_type: 'im', user: USER, text, ts, event_ts: ts, channel: DIRECT, ...more });
}

export interface ClickPlace {
  readonly channel?: string;
  readonly ts?: string;
  readonly thread?: string;
  readonly isEphemeral?: boolean;
  readonly isHome?: boolean;
}

export function click(
  action: Record<string, unknown>,
  responseUrl: string,
  { channel = CHANNEL, ts = nextTs(), thread, isEphemeral = false, isHome }: ClickPlace = {},
  user = USER,
) {
  const onMessage = {
    channel: { id: channel, name: 'general' },
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: isEphemeral,
      ...(thread ? { thread_ts: thread } : {}),
    },
    ...(isEphemeral ? {} : { message: { type: 'message', ts, text: '', ...(thread ? { thread_ts: thread } : {}) } }),
    response_url: responseUrl,
  };
  return {
    type: 'block_actions',
    team: { id: TEAM, domain: 'example' },
    user: { id: user, username: 'asker', name: 'asker', team_id: TEAM },
    api_app_id: 'A1',
    token: 'verification',
    is_enterprise_install: false,
    enterprise: null,
    trigger_id: `trigger.${randomUUID()}`,
    ...(isHome ? { container: { type: 'view', view_id: 'V1' }, view: { id: 'V1', type: 'home' } } : onMessage),
    actions: [{ type: 'button', block_id: 'b1', action_ts: nextTs(), ...action }],
  };
}

const interaction = {
  team: { id: TEAM, domain: 'example' },
  user: { id: USER, name: 'asker', username: 'asker', team_id: TEAM },
  token: 'verification',
  is_enterprise_install: false,
  enterprise: null,
};

export function globalShortcut(callbackId: string) {
  return {
    type: 'shortcut',
    ...interaction,
    callback_id: callbackId,
    trigger_id: `trigger.${randomUUID()}`,
    action_ts: nextTs(),
  };
}

export function messageShortcut(
  callbackId: string,
  text: string,
  responseUrl: string,
  message: Record<string, unknown> = {},
  channel = CHANNEL,
) {
  const ts = nextTs();
  return {
    type: 'message_action',
    ...interaction,
    callback_id: callbackId,
    trigger_id: `trigger.${randomUUID()}`,
    action_ts: nextTs(),
    message_ts: ts,
    channel: { id: channel, name: 'general' },
    message: { type: 'message', user: 'U0OTHER', ts, text, ...message },
    response_url: responseUrl,
  };
}

export function suggestion(actionId: string, value: string, language = 'nl') {
  return {
    type: 'block_suggestion',
    ...interaction,
    action_id: actionId,
    block_id: 'topic',
    value,
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: 'modal', private_metadata: language },
  };
}

export function submission(
  callbackId: string,
  values: Record<string, unknown>,
  metadata = 'nl',
  responseUrls: readonly unknown[] = [],
) {
  return {
    type: 'view_submission',
    ...interaction,
    trigger_id: `trigger.${randomUUID()}`,
    view: { id: 'V1', type: 'modal', callback_id: callbackId, private_metadata: metadata, state: { values } },
    response_urls: responseUrls,
  };
}

export function stepRun(callbackId: string, inputs: Record<string, unknown>) {
  return event({
    type: 'function_executed',
    function: { id: 'Fn1', callback_id: callbackId, title: 'Step', input_parameters: [], output_parameters: [] },
    inputs,
    function_execution_id: `Fx${randomUUID()}`,
    workflow_execution_id: 'Wx1',
    event_ts: nextTs(),
    bot_access_token: 'xwfp-step-token',
  });
}
