import type { Json } from '../model/workspace-state.ts';
import type { Envelope } from './socket-mode.ts';
import type { Workspace } from './workspace.ts';

export type InteractionResult =
  | { readonly kind: 'acknowledged'; readonly payload: Json }
  | { readonly kind: 'failed'; readonly error: string };

/** Sends a command, a click or a submission once: Slack does not repeat them. */
export async function deliverInteraction(
  workspace: Workspace,
  envelope: Omit<Envelope, 'retry'>,
  label: string,
  actionId?: string,
): Promise<InteractionResult> {
  const details = [JSON.stringify(envelope.payload)];
  const delivery = await workspace.socket.send(envelope, (tookMs) => {
    const late = `acknowledged after ${(tookMs / 1000).toFixed(1)} s, which is too late`;
    workspace.log.add({ direction: 'to-bot', name: label, isFault: true, details: [late] });
  });
  if (delivery.kind === 'acknowledged') {
    const answer = Object.keys(delivery.payload).length > 0 ? [`ack: ${JSON.stringify(delivery.payload)}`] : [];
    workspace.log.add({
      direction: 'to-bot',
      name: label,
      isFault: false,
      details: [...answer, ...details],
      tookMs: delivery.tookMs,
    });
    markAcknowledged(workspace, actionId, delivery.tookMs);
    return { kind: 'acknowledged', payload: delivery.payload };
  }
  const reason = delivery.kind === 'timeout' ? 'not acknowledged within 3 seconds' : 'the bot is not connected';
  workspace.log.add({
    direction: 'to-bot',
    name: label,
    isFault: true,
    details: [`dispatch_failed: ${reason}`, ...details],
  });
  if (actionId) workspace.actions.update(actionId, { state: 'failed', error: `dispatch_failed: ${reason}` });
  return { kind: 'failed', error: `dispatch_failed: ${reason}` };
}

function markAcknowledged(workspace: Workspace, actionId: string | undefined, ackMs: number): void {
  const current = workspace.actions.all().find((action) => action.id === actionId);
  if (!current) return;
  workspace.actions.update(current.id, { state: current.state === 'answered' ? 'answered' : 'acknowledged', ackMs });
}
