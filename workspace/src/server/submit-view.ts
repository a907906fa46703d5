import { isJsonObject } from '../block-kit/rules.ts';
import { validateView } from '../block-kit/validate.ts';
import type { PageReply, PageRequest } from '../model/page-requests.ts';
import type { Json, View } from '../model/workspace-state.ts';
import { checkValues } from './check-values.ts';
import { deliverInteraction } from './deliver-interaction.ts';
import { interaction, viewPayload } from './payloads.ts';
import { Refusal, refuseFaults } from './refusal.ts';
import { responseUrlsOf } from './response-urls-of.ts';
import type { Workspace } from './workspace.ts';

type Submit = Extract<PageRequest, { kind: 'submit' }>;
type Close = Extract<PageRequest, { kind: 'close' }>;

const NO_CONNECTION = 'We had some trouble connecting. Try again?';

/** The submit button of a modal: fields checked as Slack checks them, then the bot decides. */
export async function submitView(workspace: Workspace, submit: Submit): Promise<PageReply> {
  const view = workspace.views.find({ id: submit.viewId });
  if (!view) return { ok: false, error: 'This view is no longer open.' };
  const errors = checkValues(view.blocks, submit.values);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const label = view.submit?.text ?? 'Submit';
  const action = workspace.actions.start({
    kind: 'submission',
    label: `${view.title?.text ?? 'Modal'}: ${label}`,
    source: view.id,
  });
  const payload = interaction('view_submission', {
    trigger_id: workspace.triggers.issue(view.id),
    view: viewPayload(view, submit.values),
    response_urls: responseUrlsOf(workspace, view, submit.values, action.id),
  });
  const result = await deliverInteraction(
    workspace,
    { type: 'interactive', payload, acceptsResponse: true },
    `view_submission ${view.callback_id}`,
    action.id,
  );
  if (result.kind === 'failed') return { ok: false, error: `${NO_CONNECTION} (${result.error})` };
  return answerSubmission(workspace, view, result.payload);
}

/** Closing a modal; the bot hears of it only when the view asked for that. */
export async function closeView(workspace: Workspace, close: Close): Promise<PageReply> {
  const view = workspace.views.find({ id: close.viewId });
  if (!view) return { ok: true };
  if (close.isCleared || view.clear_on_close) workspace.views.closeAll();
  else workspace.views.close(view.id);
  if (!view.notify_on_close) return { ok: true };
  const payload = interaction('view_closed', { view: viewPayload(view, close.values), is_cleared: close.isCleared });
  await deliverInteraction(
    workspace,
    { type: 'interactive', payload, acceptsResponse: false },
    `view_closed ${view.callback_id}`,
  );
  return { ok: true };
}

function answerSubmission(workspace: Workspace, view: View, answer: Json): PageReply {
  try {
    switch (answer.response_action) {
      case undefined:
        workspace.views.close(view.id);
        return { ok: true };
      case 'clear':
        workspace.views.closeAll();
        return { ok: true };
      case 'errors':
        return { ok: false, errors: fieldErrors(view, answer.errors) };
      case 'update':
      case 'push': {
        refuseFaults(validateView(answer.view), 'invalid_arguments');
        const next = answer.view as Json;
        if (answer.response_action === 'push') workspace.views.push(next);
        else workspace.views.update(view, next);
        return { ok: true };
      }
      default:
        throw new Refusal('invalid_response_action', { errors: [String(answer.response_action)] });
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const reasons = Array.isArray(error.body.errors) ? error.body.errors.map(String) : [];
    const details = [error.error, ...reasons];
    workspace.log.add({ direction: 'from-bot', name: `ack of view_submission`, isFault: true, details });
    return { ok: false, error: `${NO_CONNECTION} (${details.join('; ')})` };
  }
}

function fieldErrors(view: View, errors: unknown): Record<string, string> {
  if (!isJsonObject(errors)) throw new Refusal('invalid_arguments', { errors: ['errors must be an object'] });
  const inputs = new Set(view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id));
  const unknown = Object.keys(errors).filter((blockId) => !inputs.has(blockId));
  if (unknown.length > 0)
    throw new Refusal('invalid_arguments', { errors: unknown.map((id) => `no input block has the block_id ${id}`) });
  return Object.fromEntries(Object.entries(errors).map(([blockId, text]) => [blockId, String(text)]));
}
