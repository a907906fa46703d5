import { isJsonObject } from '../../block-kit/rules.ts';
import { validateView } from '../../block-kit/validate.ts';
import type { Json } from '../../model/workspace-state.ts';
import { IDS } from '../identity.ts';
import { viewPayload } from '../payloads.ts';
import { Refusal, refuseFaults } from '../refusal.ts';
import { type Answer, type Call, jsonArg, need } from './call.ts';

/** views.open: the first modal of a stack, within three seconds of the click. */
export function viewsOpen(call: Call): Answer {
  const view = viewArg(call, 'modal');
  call.workspace.triggers.exchange(call.args.trigger_id);
  return { view: viewPayload(call.workspace.views.open(view)) };
}

/** views.push: another modal on top, from a click inside one. */
export function viewsPush(call: Call): Answer {
  const view = viewArg(call, 'modal');
  const { viewId } = call.workspace.triggers.exchange(call.args.trigger_id);
  if (!viewId || !call.workspace.views.modals().some(({ id }) => id === viewId)) throw new Refusal('not_found');
  return { view: viewPayload(call.workspace.views.push(view)) };
}

/** views.update: an open modal, by its id or by the app's own. */
export function viewsUpdate(call: Call): Answer {
  const { view_id: id, external_id: externalId, hash } = call.args;
  const view = call.workspace.views.find({ id, externalId });
  if (!view) throw new Refusal('not_found');
  const next = viewArg(call, view.type);
  if (hash && hash !== view.hash) throw new Refusal('hash_conflict');
  const updated =
    view.type === 'home' ? call.workspace.views.publishHome(next) : call.workspace.views.update(view, next);
  return { view: viewPayload(updated) };
}

/** views.publish: the Home tab of one user. */
export function viewsPublish(call: Call): Answer {
  if (!call.workspace.app.hasHomeTab) throw new Refusal('not_enabled');
  if (need(call, 'user_id') !== IDS.you) throw new Refusal('user_not_found');
  const view = viewArg(call, 'home');
  const current = call.workspace.views.home();
  if (call.args.hash && call.args.hash !== current?.hash) throw new Refusal('hash_conflict');
  const home = call.workspace.views.publishHome(view);
  const waiting = call.workspace.actions.all().find(({ kind, state }) => kind === 'home' && state !== 'answered');
  if (waiting) call.workspace.actions.update(waiting.id, { state: 'answered' });
  return { view: viewPayload(home) };
}

function viewArg(call: Call, type: 'modal' | 'home'): Json {
  const view = jsonArg(call, 'view', 'invalid_arguments');
  refuseFaults(validateView(view), 'invalid_arguments');
  const isRightType = isJsonObject(view) && view.type === type;
  if (!isRightType) refuseFaults([{ pointer: '/view/type', message: `must be ${type}` }], 'invalid_arguments');
  return view as Json;
}
