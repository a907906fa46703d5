import type { PageReply, PageRequest } from '../model/page-requests.ts';
import { clickElement } from './click-element.ts';
import { deliverEvent } from './deliver-event.ts';
import { IDS } from './identity.ts';
import { openHome } from './open-home.ts';
import { runGlobalShortcut, runMessageShortcut } from './run-shortcut.ts';
import { runStep } from './run-step.ts';
import { sendText } from './send-text.ts';
import { closeView, submitView } from './submit-view.ts';
import { suggestOptions } from './suggest-options.ts';
import type { Workspace } from './workspace.ts';

type Handlers = {
  readonly [Kind in PageRequest['kind']]: (
    workspace: Workspace,
    request: Extract<PageRequest, { kind: Kind }>,
  ) => PageReply | Promise<PageReply>;
};

const HANDLERS: Handlers = {
  send: sendText,
  click: clickElement,
  suggest: suggestOptions,
  submit: submitView,
  close: closeView,
  shortcut: (workspace, { callbackId }) => runGlobalShortcut(workspace, callbackId),
  'message-shortcut': runMessageShortcut,
  home: (workspace, { tab }) => {
    openHome(workspace, tab);
    return { ok: true };
  },
  'run-step': (workspace, { callbackId, inputs }) => runStep(workspace, callbackId, inputs),
  arrive: ({ views }) => {
    views.closeAll();
    return { ok: true };
  },
  invite: (workspace, { channel }) => {
    workspace.channels.addApp(channel);
    deliverEvent(workspace, {
      type: 'member_joined_channel',
      user: IDS.botUser,
      channel,
      channel_type: 'C',
      team: IDS.team,
    });
    return { ok: true };
  },
};

/** Does what the page asks. */
export async function answerPage(workspace: Workspace, request: Record<string, unknown>): Promise<PageReply> {
  const kind = request.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(HANDLERS, kind)) return { ok: false, error: 'unknown request' };
  const handler = HANDLERS[kind as PageRequest['kind']] as (w: Workspace, r: unknown) => PageReply | Promise<PageReply>;
  return handler(workspace, request);
}
