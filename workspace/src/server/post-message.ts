import { validateMessage } from '../block-kit/validate.ts';
import type { ChatMessage, Json } from '../model/workspace-state.ts';
import { withIds } from './block-ids.ts';
import { deliverEvent, isSubscribed } from './deliver-event.ts';
import { IDS } from './identity.ts';
import { messagePayload } from './payloads.ts';
import { refuseFaults } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** What a bot may say in a message, however it reaches Slack. */
export interface MessageContent {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly metadata?: unknown;
}

export interface MessagePlace {
  readonly channel: string;
  readonly threadTs?: string;
  readonly isEphemeral: boolean;
  readonly via: string;
  readonly actionId?: string;
}

/** Posts as the bot, or refuses as Slack does. */
export function postMessage(workspace: Workspace, content: MessageContent, place: MessagePlace): ChatMessage {
  const { channel, threadTs, isEphemeral, via, actionId } = place;
  const checked = checkContent(content);
  workspace.statuses.clear(channel, threadTs);
  const look = workspace.actions.answer(via, actionId ? { actionId } : { channel });
  const message = workspace.messages.add({
    ...checked,
    channel,
    user: IDS.botUser,
    isEphemeral,
    look,
    ...(threadTs ? { threadTs } : {}),
  });
  const isPrivateTalk = workspace.channels.find(channel)?.kind === 'im';
  if (isPrivateTalk && !isEphemeral && isSubscribed(workspace, 'message.im')) {
    deliverEvent(workspace, { ...messagePayload(message), channel, channel_type: 'im', event_ts: message.ts });
  }
  return message;
}

/** Replaces what a message says and keeps its place. */
export function editMessage(workspace: Workspace, message: ChatMessage, content: MessageContent): ChatMessage {
  const { blocks: _blocks, metadata: oldMetadata, ...rest } = message;
  const checked = checkContent(content);
  const metadata = checked.metadata ?? oldMetadata;
  const edited = { ...rest, ...(metadata ? { metadata } : {}), ...checked, isEdited: true };
  workspace.messages.replace(edited);
  return edited;
}

/** The content as it is kept, or a refusal. */
export function checkContent(content: MessageContent): { text: string; blocks?: readonly Json[]; metadata?: Json } {
  const fields = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
  refuseFaults(validateMessage(fields), 'invalid_blocks');
  const { text, blocks, metadata } = fields;
  return {
    text: typeof text === 'string' ? text : '',
    ...(Array.isArray(blocks) && blocks.length > 0 ? { blocks: withIds(blocks) } : {}),
    ...(metadata ? { metadata: metadata as Json } : {}),
  };
}
