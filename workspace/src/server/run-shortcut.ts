import type { PageReply, PageRequest } from '../model/page-requests.ts';
import { deliverInteraction } from './deliver-interaction.ts';
import { channelPayload, interaction, messagePayload } from './payloads.ts';
import type { Workspace } from './workspace.ts';

type MessageShortcut = Extract<PageRequest, { kind: 'message-shortcut' }>;

/** A global shortcut: no channel, no response_url. */
export async function runGlobalShortcut(workspace: Workspace, callbackId: string): Promise<PageReply> {
  const name = shortcutName(workspace, callbackId);
  const action = workspace.actions.start({ kind: 'shortcut', label: name, source: callbackId });
  const payload = interaction('shortcut', {
    callback_id: callbackId,
    trigger_id: workspace.triggers.issue(),
    action_ts: workspace.messages.nextTs(),
  });
  const envelope = { type: 'interactive', payload, acceptsResponse: false } as const;
  const result = await deliverInteraction(workspace, envelope, `shortcut ${callbackId}`, action.id);
  return result.kind === 'failed' ? { ok: false, error: `${name} failed: ${result.error}` } : { ok: true };
}

/** A message shortcut: the message comes along, and a response_url. */
export async function runMessageShortcut(workspace: Workspace, request: MessageShortcut): Promise<PageReply> {
  const { callbackId, channel, ts } = request;
  const message = workspace.messages.find(channel, ts);
  if (!message) return { ok: false, error: 'message_not_found' };
  const name = shortcutName(workspace, callbackId);
  const action = workspace.actions.start({ kind: 'shortcut', label: name, channel, source: callbackId });
  const payload = interaction('message_action', {
    callback_id: callbackId,
    trigger_id: workspace.triggers.issue(),
    action_ts: workspace.messages.nextTs(),
    message_ts: ts,
    message: messagePayload(message),
    channel: channelPayload(workspace, channel),
    response_url: workspace.responseUrls.issue({ kind: 'actions', channel, actionId: action.id, sourceTs: ts }),
  });
  const envelope = { type: 'interactive', payload, acceptsResponse: false } as const;
  const result = await deliverInteraction(workspace, envelope, `message_action ${callbackId}`, action.id);
  return result.kind === 'failed' ? { ok: false, error: `${name} failed: ${result.error}` } : { ok: true };
}

function shortcutName(workspace: Workspace, callbackId: string): string {
  return workspace.app.shortcuts.find((shortcut) => shortcut.callbackId === callbackId)?.name ?? callbackId;
}
