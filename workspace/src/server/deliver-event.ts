import type { Json } from '../model/workspace-state.ts';
import { eventBody } from './payloads.ts';
import type { Workspace } from './workspace.ts';

/** Sends an event to the bot, again when it is not acknowledged, and when the bot comes back. */
export function deliverEvent(workspace: Workspace, event: Json, actionId?: string): void {
  const name = subscriptionName(event);
  if (!isSubscribed(workspace, name)) {
    const error = `the app is not subscribed to ${name}`;
    workspace.log.add({ direction: 'workspace', name: `event ${name}`, isFault: false, details: [error] });
    if (actionId) workspace.actions.update(actionId, { state: 'failed', error });
    return;
  }
  void attempt({ workspace, name, body: eventBody(event), ...(actionId ? { actionId } : {}) }, 0);
}

/** The name an app subscribes to: a message event is named after its kind of channel. */
export function subscriptionName(event: Json): string {
  const type = String(event.type);
  if (type !== 'message') return type;
  return event.channel_type === 'im' ? 'message.im' : 'message.channels';
}

export function isSubscribed(workspace: Workspace, name: string): boolean {
  return workspace.app.events === undefined || workspace.app.events.includes(name);
}

interface Dispatch {
  readonly workspace: Workspace;
  readonly name: string;
  readonly body: Json;
  readonly actionId?: string;
}

async function attempt(dispatch: Dispatch, retries: number): Promise<void> {
  const { workspace, name, body, actionId } = dispatch;
  const retry = retries > 0 ? { retry: { attempt: retries, reason: 'timeout' } } : {};
  const delivery = await workspace.socket.send({ type: 'events_api', payload: body, acceptsResponse: false, ...retry });
  const label = `event ${name}${retries > 0 ? ` (retry ${retries})` : ''}`;
  const details = [JSON.stringify(body.event)];
  if (delivery.kind === 'acknowledged') {
    workspace.log.add({ direction: 'to-bot', name: label, isFault: false, details, tookMs: delivery.tookMs });
    const current = workspace.actions.all().find((action) => action.id === actionId);
    const state = current?.state === 'answered' ? 'answered' : 'acknowledged';
    if (actionId) workspace.actions.update(actionId, { state, ackMs: delivery.tookMs });
    return;
  }
  const isOffline = delivery.kind === 'not-connected';
  const error = isOffline
    ? 'the bot is not connected; it gets this when it is back'
    : 'not acknowledged within 3 seconds';
  workspace.log.add({ direction: 'to-bot', name: label, isFault: true, details: [error, ...details] });
  if (actionId) workspace.actions.update(actionId, { state: 'failed', error });
  if (isOffline) onNextConnection(workspace, () => void attempt(dispatch, retries));
  else scheduleRetry(dispatch, retries);
}

function scheduleRetry(dispatch: Dispatch, retries: number): void {
  const delay = dispatch.workspace.timing.eventRetries[retries];
  if (delay === undefined) return;
  setTimeout(() => void attempt(dispatch, retries + 1), delay).unref();
}

function onNextConnection(workspace: Workspace, listener: () => void): void {
  let isDone = false;
  workspace.onConnected(() => {
    if (isDone) return;
    isDone = true;
    listener();
  });
}
