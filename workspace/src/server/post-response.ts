import { isJsonObject } from '../block-kit/rules.ts';
import type { Json } from '../model/workspace-state.ts';
import { escapeTypedText } from './escape-typed-text.ts';
import { IDS } from './identity.ts';
import { checkContent, editMessage, postMessage } from './post-message.ts';
import type { ResponseTarget } from './response-url-store.ts';
import type { Workspace } from './workspace.ts';

/** Carries out what a bot sends to a response_url, or as the acknowledgement of a command. */
export function postResponse(workspace: Workspace, target: ResponseTarget, body: Json, via: string): void {
  const { text, blocks, metadata, response_type, thread_ts } = body;
  const content = { text, blocks, metadata };
  const source = target.sourceTs ? workspace.messages.find(target.channel, target.sourceTs) : undefined;
  const hasContent = Boolean(text) || (Array.isArray(blocks) && blocks.length > 0);
  if (body.delete_original === true && source) {
    workspace.messages.remove(source.channel, source.ts);
    workspace.actions.answer(via, { actionId: target.actionId });
    if (!hasContent) return;
  } else if (body.replace_original === true && source) {
    editMessage(workspace, source, content);
    workspace.actions.answer(via, { actionId: target.actionId });
    return;
  }
  const isEphemeral = response_type !== 'in_channel';
  checkContent(content);
  if (!isEphemeral) echoCommand(workspace, target);
  postMessage(workspace, content, {
    channel: target.channel,
    isEphemeral,
    via,
    actionId: target.actionId,
    ...(typeof thread_ts === 'string' && thread_ts ? { threadTs: thread_ts } : {}),
  });
}

/** An acknowledgement that carries a message; Bolt sends a bare string as `text`. */
export function isMessageAnswer(payload: unknown): payload is Json {
  return isJsonObject(payload) && (payload.text !== undefined || payload.blocks !== undefined);
}

const echoed = new WeakSet<ResponseTarget>();

/** An answer for the whole channel shows the command that it answers, once, as Slack does. */
function echoCommand(workspace: Workspace, target: ResponseTarget): void {
  const action = workspace.actions.all().find(({ id }) => id === target.actionId);
  if (action?.kind !== 'command' || echoed.has(target)) return;
  echoed.add(target);
  workspace.messages.add({ channel: target.channel, user: IDS.you, text: escapeTypedText(action.label, [], []) });
}
