import type { Parameter, WorkflowStep } from '../model/app-description.ts';
import type { PageReply } from '../model/page-requests.ts';
import type { Json } from '../model/workspace-state.ts';
import { deliverEvent } from './deliver-event.ts';
import { IDS, newId } from './identity.ts';
import type { Workspace } from './workspace.ts';

/** Runs a Workflow Builder step as a workflow would: a function_executed event with a token of its own. */
export function runStep(workspace: Workspace, callbackId: string, inputs: Json): PageReply {
  const step = workspace.app.steps.find((entry) => entry.callbackId === callbackId);
  if (!step) return { ok: false, error: 'function_not_found' };
  const missing = step.inputs.filter(({ name, isRequired }) => isRequired && isBlank(inputs[name]));
  if (missing.length > 0) return { ok: false, error: `fill in: ${missing.map(({ title }) => title).join(', ')}` };
  const typedInputs = Object.fromEntries(
    step.inputs
      .filter(({ name }) => !isBlank(inputs[name]))
      .map((input) => [input.name, typedValue(input, inputs[input.name])]),
  );
  const { run, token } = workspace.runs.start(callbackId, typedInputs);
  const action = workspace.actions.start({ kind: 'step', label: step.title, source: run.id });
  deliverEvent(
    workspace,
    {
      type: 'function_executed',
      function: functionPayload(step),
      inputs: typedInputs,
      function_execution_id: run.id,
      workflow_execution_id: newId('Wx'),
      event_ts: workspace.messages.nextTs(),
      bot_access_token: token,
    },
    action.id,
  );
  return { ok: true };
}

function functionPayload(step: WorkflowStep): Json {
  const created = Math.floor(Date.now() / 1000);
  return {
    id: newId('Fn'),
    callback_id: step.callbackId,
    title: step.title,
    description: step.description,
    type: 'app',
    input_parameters: step.inputs.map(parameterPayload),
    output_parameters: step.outputs.map(parameterPayload),
    app_id: IDS.app,
    date_created: created,
    date_updated: created,
    date_deleted: 0,
  };
}

function parameterPayload({ name, type, title, description, isRequired }: Parameter): Json {
  return { name, type, title, description, is_required: isRequired };
}

function typedValue({ type }: Parameter, value: unknown): unknown {
  if ((type === 'integer' || type === 'number') && typeof value === 'string') return Number(value);
  if (type === 'boolean' && typeof value === 'string') return value === 'true';
  return value;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
