import type { ElementSource, PageReply, PageRequest, StateValues } from '../model/page-requests.ts';
import type { Json } from '../model/workspace-state.ts';
import { deliverInteraction } from './deliver-interaction.ts';
import { findElement } from './find-element.ts';
import { IDS } from './identity.ts';
import { channelPayload, interaction, messagePayload, viewPayload } from './payloads.ts';
import type { Workspace } from './workspace.ts';

type Click = Extract<PageRequest, { kind: 'click' }>;

/** A click, a choice or a typed value that dispatches: the block_actions payload. */
export async function clickElement(workspace: Workspace, click: Click): Promise<PageReply> {
  const { source, blockId, actionId, given } = click;
  const blocks = blocksOf(workspace, source);
  const element = blocks && findElement(blocks, blockId, actionId);
  if (!element) return { ok: false, error: 'this element is no longer there' };
  const label = labelOf(element, given);
  const action = workspace.actions.start({
    kind: 'click',
    label,
    source: `${source.kind === 'message' ? source.ts : source.viewId}/${blockId}/${actionId}`,
    ...(source.kind === 'message' ? { channel: source.channel } : {}),
  });
  const payload = interaction('block_actions', {
    ...sourcePayload(workspace, source, click.values, action.id),
    trigger_id: workspace.triggers.issue(source.kind === 'view' ? source.viewId : undefined),
    actions: [
      {
        ...elementPayload(element),
        ...given,
        block_id: blockId,
        action_id: actionId,
        action_ts: workspace.messages.nextTs(),
      },
    ],
  });
  const result = await deliverInteraction(
    workspace,
    { type: 'interactive', payload, acceptsResponse: false },
    `block_actions ${actionId}`,
    action.id,
  );
  return result.kind === 'failed' ? { ok: false, error: result.error } : { ok: true };
}

/** The blocks of a message or a view that is still there. */
export function blocksOf(workspace: Workspace, source: ElementSource): readonly Json[] | undefined {
  return source.kind === 'message'
    ? workspace.messages.find(source.channel, source.ts)?.blocks
    : workspace.views.find({ id: source.viewId })?.blocks;
}

/** Where an interaction came from, for block_actions and block_suggestion alike. */
export function containerPayload(workspace: Workspace, source: ElementSource, values: StateValues): Json {
  if (source.kind === 'view') {
    const view = workspace.views.find({ id: source.viewId });
    return {
      container: { type: 'view', view_id: source.viewId },
      ...(view ? { view: viewPayload(view, values) } : {}),
    };
  }
  const message = workspace.messages.find(source.channel, source.ts);
  const thread = message?.threadTs ? { thread_ts: message.threadTs } : {};
  return {
    container: {
      type: 'message',
      message_ts: source.ts,
      channel_id: source.channel,
      is_ephemeral: message?.isEphemeral ?? false,
      ...thread,
    },
    channel: channelPayload(workspace, source.channel),
    ...(message && !message.isEphemeral ? { message: messagePayload(message) } : {}),
  };
}

function sourcePayload(workspace: Workspace, source: ElementSource, values: StateValues, actionId: string): Json {
  const container = containerPayload(workspace, source, values);
  if (source.kind === 'view') return container;
  const target = { kind: 'actions', channel: source.channel, actionId, sourceTs: source.ts } as const;
  return { ...container, state: { values }, response_url: workspace.responseUrls.issue(target) };
}

function elementPayload(element: Json): Json {
  const kept = ['type', 'text', 'value', 'url', 'style', 'placeholder', 'icon'];
  return Object.fromEntries(kept.filter((name) => element[name] !== undefined).map((name) => [name, element[name]]));
}

function labelOf(element: Json, given: Json): string {
  const shown = (given.selected_option ?? given.text ?? element.text) as { text?: unknown } | undefined;
  const text = typeof shown?.text === 'object' ? (shown.text as { text?: unknown } | null)?.text : shown?.text;
  return typeof text === 'string' ? text : String(element.action_id ?? element.type ?? IDS.app);
}
