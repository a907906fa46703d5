import type { ReceiverEvent } from '@slack/bolt';
import * as z from 'zod';
import type { Process } from '../connect/receive-http.ts';
import type { Log } from '../log.ts';

const id = z.string().regex(/^[A-Z0-9]{1,40}$/);
const text = z.string().min(1).max(255);
const maybe = <T extends z.ZodType>(type: T) => type.nullish();
/** Left out, perhaps, but never null: Bolt reads it as if that could not be. */
const absent = <T extends z.ZodType>(type: T) => type.optional();
const idOf = z.looseObject({ id });

/** Which workspace it comes from; Bolt reads this before any listener does. */
const origin = {
  team: maybe(z.looseObject({ id, enterprise_id: maybe(id) })),
  enterprise: maybe(idOf),
  team_id: maybe(id),
  enterprise_id: maybe(id),
};
const user = z.looseObject({ id, team_id: maybe(id) });

const message = z.looseObject({ user: absent(id), channel: id, ts: text, thread_ts: maybe(text) });
const EVENTS = new Map<unknown, z.ZodType>(
  Object.entries({
    app_mention: message,
    // Also tells of messages that were changed or deleted, which have other fields.
    message: z.looseObject({ channel: id, user: absent(id), ts: maybe(text), thread_ts: maybe(text) }),
    app_home_opened: z.looseObject({ user: id }),
    function_executed: z.looseObject({ function: z.looseObject({ callback_id: text }), inputs: z.looseObject({}) }),
    tokens_revoked: z.looseObject({
      tokens: z.looseObject({ oauth: maybe(z.array(text)), bot: maybe(z.array(text)) }),
    }),
  }),
);

const EVENT = z.looseObject({
  ...origin,
  type: z.literal('event_callback'),
  authorizations: maybe(z.array(z.looseObject({ team_id: maybe(id), enterprise_id: maybe(id) }))),
  event: z.looseObject({ type: text, user: absent(z.union([id, idOf])) }),
});

const COMMAND = z.looseObject({
  ...origin,
  command: text,
  user_id: id,
  channel_id: maybe(id),
  response_url: z.url(),
  text: maybe(z.string()),
});

const SUGGESTION = z.looseObject({
  ...origin,
  user,
  channel: absent(idOf),
  action_id: text,
  value: maybe(z.string()),
});

const CLICK = z.looseObject({
  ...origin,
  user,
  channel: absent(idOf),
  actions: z.array(z.looseObject({ action_id: text })).min(1),
  response_url: maybe(z.url()),
});

const FORM = z.looseObject({
  ...origin,
  user,
  view: z.looseObject({ app_installed_team_id: maybe(id) }),
  response_urls: absent(z.array(z.looseObject({ response_url: z.url() }))),
});

const OTHERS = new Map<unknown, z.ZodType>(
  Object.entries({
    message_action: z.looseObject({
      ...origin,
      user,
      channel: idOf,
      message: z.looseObject({ ts: text }),
      response_url: z.url(),
    }),
    shortcut: z.looseObject({ ...origin, user, trigger_id: text }),
    view_submission: FORM,
    view_closed: FORM,
  }),
);

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

/** What is not as Slack writes it, and where; undefined when all is. */
export function faultOf(body: ReceiverEvent['body']): { readonly type: string; readonly at: string } | undefined {
  const issue = shapeOf(body)?.safeParse(body).error?.issues[0];
  if (issue) return { type: String(body.type ?? 'command'), at: issue.path.join('.') };
  const { event } = body;
  const inner = event && EVENTS.get(event.type)?.safeParse(event).error?.issues[0];
  return inner && { type: String(event.type), at: inner.path.join('.') };
}

/** Told apart by what they have, in the order in which Bolt looks: it does not go by their type. */
function shapeOf({ event, command, name, actions, type }: ReceiverEvent['body']): z.ZodType | undefined {
  if (event !== undefined) return EVENT;
  if (command !== undefined) return COMMAND;
  if (name !== undefined || type === 'block_suggestion') return SUGGESTION;
  return actions === undefined ? OTHERS.get(type) : CLICK;
}
