import { LIMITS } from '../../block-kit/limits.ts';
import type { ChatMessage } from '../../model/workspace-state.ts';
import { IDS } from '../identity.ts';
import { messagePayload } from '../payloads.ts';
import { editMessage, type MessageContent, postMessage } from '../post-message.ts';
import { Refusal } from '../refusal.ts';
import { type Answer, type Call, jsonArg, need } from './call.ts';

/** chat.postMessage: only where the app is a member, and in threads that exist. */
export function chatPostMessage(call: Call): Answer {
  const channel = reachableChannel(call);
  const content = contentOf(call);
  const threadTs = threadOf(call, channel);
  const place = { channel, isEphemeral: false, via: 'chat.postMessage', ...(threadTs ? { threadTs } : {}) };
  const message = postMessage(call.workspace, content, place);
  return { channel, ts: message.ts, message: messagePayload(message) };
}

/** chat.postEphemeral: for one user, who must be in the channel. */
export function chatPostEphemeral(call: Call): Answer {
  const channel = reachableChannel(call);
  if (need(call, 'user') !== IDS.you) throw new Refusal('user_not_in_channel');
  const threadTs = threadOf(call, channel);
  const place = { channel, isEphemeral: true, via: 'chat.postEphemeral', ...(threadTs ? { threadTs } : {}) };
  return { message_ts: postMessage(call.workspace, contentOf(call), place).ts };
}

/** chat.update: only the bot's own lasting messages. */
export function chatUpdate(call: Call): Answer {
  const message = ownMessage(call, 'cant_update_message');
  const { text } = call.args;
  if (typeof text === 'string' && text.length > LIMITS.updatedText) throw new Refusal('msg_too_long');
  const edited = editMessage(call.workspace, message, contentOf(call));
  return { channel: edited.channel, ts: edited.ts, text: edited.text, message: messagePayload(edited) };
}

/** chat.delete: only the bot's own lasting messages. */
export function chatDelete(call: Call): Answer {
  const message = ownMessage(call, 'cant_delete_message');
  call.workspace.messages.remove(message.channel, message.ts);
  return { channel: message.channel, ts: message.ts };
}

function contentOf(call: Call): MessageContent {
  const { text, markdown_text: markdown } = call.args;
  const blocks = jsonArg(call, 'blocks', 'invalid_blocks_format');
  const metadata = jsonArg(call, 'metadata', 'invalid_metadata_format');
  if (markdown === undefined) return { text, blocks, metadata };
  if (text !== undefined || blocks !== undefined) throw new Refusal('markdown_text_conflict');
  return { text: markdown, blocks: [{ type: 'markdown', text: markdown }], metadata };
}

function reachableChannel(call: Call): string {
  const given = need(call, 'channel');
  const id = given === IDS.you ? IDS.directMessage : given;
  const named = call.workspace.channels.all().find(({ name, kind }) => kind === 'channel' && `#${name}` === id);
  const channel = named ?? call.workspace.channels.find(id);
  if (!channel) throw new Refusal('channel_not_found');
  if (!channel.hasApp) throw new Refusal('not_in_channel');
  return channel.id;
}

function threadOf(call: Call, channel: string): string | undefined {
  const ts = call.args.thread_ts;
  if (typeof ts !== 'string' || ts === '') return undefined;
  const root = call.workspace.messages.find(channel, ts);
  if (!root || root.isEphemeral) throw new Refusal('thread_not_found');
  return root.threadTs ?? root.ts;
}

function ownMessage(call: Call, notOwn: string): ChatMessage {
  const channel = need(call, 'channel');
  if (!call.workspace.channels.find(channel)) throw new Refusal('channel_not_found');
  const message = call.workspace.messages.find(channel, need(call, 'ts'));
  if (!message || message.isEphemeral) throw new Refusal('message_not_found');
  if (message.user !== IDS.botUser) throw new Refusal(notOwn);
  return message;
}
