import type { ReceiverEvent } from '@slack/bolt';
import * as z from 'zod';
import type { Process } from '../connect/receive-http.ts';
import type { Log } from '../log.ts';

const id = z.string().regex(/^[A-Z0-9]{1,40}$/);
const text = z.string().min(1).max(255);
const maybe = <T extends z.ZodType>(type: T) => type.nullish();
const idOf = z.looseObject({ id });

/** Which workspace it comes from; Bolt reads this before any listener does. */
const origin = {
  team: maybe(z.looseObject({ id, enterprise_id: maybe(id) })),
  enterprise: maybe(idOf),
  team_id: maybe(id),
  enterprise_id: maybe(id),
};
const user = z.looseObject({ id, team_id: maybe(id) });

const message = z.looseObject({ user: maybe(id), channel: id, ts: text, thread_ts: maybe(text) });
const EVENTS = new Map<unknown, z.ZodType>(
  Object.entries({
    app_mention: message,
    // Also tells of messages that were changed or deleted, which have other fields.
    message: z.looseObject({ channel: id, user: maybe(id), ts: maybe(text), thread_ts: maybe(text) }),
    app_home_opened: z.looseObject({ user: id }),
    function_executed: z.looseObject({ function: z.looseObject({ callback_id: text }), inputs: z.looseObject({}) }),
    tokens_revoked: z.looseObject({
      tokens: z.looseObject({ oauth: maybe(z.array(text)), bot: maybe(z.array(text)) }),
    }),
  }),
);

const view = z.looseObject({ app_installed_team_id: maybe(id) });
const action = z.looseObject({ action_id: text });
const BODIES = new Map<unknown, z.ZodType>(
  Object.entries({
    block_actions: z.looseObject({
      ...origin,
      user,
      channel: maybe(idOf),
      actions: z.array(action).min(1),
      response_url: maybe(z.url()),
    }),
    message_action: z.looseObject({
      ...origin,
      user,
      channel: idOf,
      message: z.looseObject({ ts: text }),
      response_url: z.url(),
    }),
    shortcut: z.looseObject({ ...origin, user, trigger_id: text }),
    view_submission: z.looseObject({
      ...origin,
      user,
      view,
      response_urls: maybe(z.array(z.looseObject({ response_url: z.url() }))),
    }),
    block_suggestion: z.looseObject({ ...origin, user, action_id: text, value: maybe(z.string()) }),
  }),
);

const EVENT = z.looseObject({
  ...origin,
  type: z.literal('event_callback'),
  authorizations: maybe(z.array(z.looseObject({ team_id: maybe(id), enterprise_id: maybe(id) }))),
  event: z.looseObject({ type: text }),
});

const COMMAND = z.looseObject({
  ...origin,
  user_id: id,
  channel_id: maybe(id),
  response_url: z.url(),
  text: maybe(z.string()),
});

/** Lets nothing through that is not written as Slack writes it; what is read after it, is what its types say. */
export function onlyWellFormed(process: Process, log: Log): Process {
  return async (event) => {
    const fault = faultOf(event.body);
    if (!fault) return process(event);
    log.warn('not as Slack writes it', fault);
    // Slack would send the same again.
    await event.ack();
  };
}

function faultOf(body: ReceiverEvent['body']): { readonly type: string; readonly at: string } | undefined {
  const { type, event } = body;
  const shape = event === undefined ? (typeof body.command === 'string' ? COMMAND : BODIES.get(type)) : EVENT;
  const issue = shape?.safeParse(body).error?.issues[0];
  if (issue) return { type: String(type ?? 'command'), at: issue.path.join('.') };
  const inner = event && EVENTS.get(event.type)?.safeParse(event).error?.issues[0];
  return inner && { type: String(event.type), at: inner.path.join('.') };
}
