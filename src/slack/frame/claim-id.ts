import { createHash } from 'node:crypto';
import * as z from 'zod';
import { ACTION } from '../action-ids.ts';
import { OUTSIDE_THREADS } from '../kept/threads.ts';

/** What may be done once only, however often and to whichever process it is delivered. */
export interface ClaimId {
  readonly id: string;
  /** Of a question in a thread: what the ids of its other questions begin with. They are answered in their order. */
  readonly thread?: string;
  /** Tells one click from the next on the same button. What cannot be done again has none. */
  readonly turn?: string;
  /** Whether Slack delivers it again when it is not acknowledged. */
  readonly isDeliveredAgain: boolean;
}

const text = z.string().min(1);
const message = z.object({
  event: z.object({
    type: z.enum(['message', 'app_mention']),
    channel: text,
    channel_type: z.string().optional(),
    ts: text,
    thread_ts: text.optional(),
  }),
});
const step = z.object({ event: z.object({ type: z.literal('function_executed'), function_execution_id: text }) });
const click = z.object({
  type: z.literal('block_actions'),
  user: z.object({ id: text }),
  container: z.looseObject({ message_ts: text, channel_id: text.optional(), is_ephemeral: z.boolean().optional() }),
  actions: z.tuple([z.looseObject({ action_id: text, action_ts: text.optional() })]).rest(z.unknown()),
});
/** Commands, shortcuts and forms: each has a trigger of its own. */
const triggered = z.object({ trigger_id: text });
const typed = z.object({ type: z.string() });

/** Undefined for what may be done twice without harm, such as drawing the Home tab. */
export function claimIdOf(body: unknown): ClaimId | undefined {
  const { event } = message.safeParse(body).data ?? {};
  if (event) {
    // A direct conversation is one thread; in a channel a message begins one.
    const root = event.channel_type === 'im' ? OUTSIDE_THREADS : event.ts;
    const thread = `message/${event.channel}/${event.thread_ts ?? root}/`;
    return { id: `${thread}${event.ts}`, thread, isDeliveredAgain: true };
  }
  const run = step.safeParse(body).data;
  if (run) return { id: `step/${run.event.function_execution_id}`, isDeliveredAgain: true };
  const clicked = click.safeParse(body).data;
  if (clicked) return claimIdOfClick(clicked);
  if (isView(body)) return undefined;
  const once = triggered.safeParse(body).data;
  return once && { id: `trigger/${once.trigger_id}`, isDeliveredAgain: false };
}

/** These answer a second click themselves: it has been shared, or judged, already. */
const ANSWERED_AGAIN: ReadonlySet<string> = new Set([ACTION.share, ACTION.toChannel, ACTION.feedback]);

/** Two quick clicks on a button are one; of a public button also those of two persons, if all can see what comes of it. */
function claimIdOfClick({ user, container, actions: [action] }: z.infer<typeof click>): ClaimId {
  const { action_ts: turn = '', ...button } = action;
  const isForOne = container.is_ephemeral || action.action_id === ACTION.csv;
  const isOnce = ANSWERED_AGAIN.has(action.action_id);
  const parts = [container.channel_id, container.message_ts, button, isForOne || isOnce ? user.id : '', isOnce && turn];
  const id = `click/${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
  return { id, isDeliveredAgain: false, ...(isOnce ? {} : { turn }) };
}

/** Clicks in the Home tab, and what a form asks for while it is filled in. */
function isView(body: unknown): boolean {
  const { type } = typed.safeParse(body).data ?? {};
  return type === 'block_actions' || type === 'block_suggestion' || type === 'event_callback';
}
