import { isJsonObject } from '../../block-kit/rules.ts';
import type { StepRun } from '../../model/workspace-state.ts';
import { Refusal } from '../refusal.ts';
import { type Answer, type Call, jsonArg, need } from './call.ts';

/** functions.completeSuccess: the step is done, with the outputs that the manifest promises. */
export function functionsCompleteSuccess(call: Call): Answer {
  const run = runOf(call);
  const outputs = jsonArg(call, 'outputs', 'invalid_arguments');
  if (!isJsonObject(outputs)) throw new Refusal('invalid_arguments');
  const step = call.workspace.app.steps.find(({ callbackId }) => callbackId === run.callbackId);
  const missing = step?.outputs.filter(({ name, isRequired }) => isRequired && outputs[name] === undefined) ?? [];
  if (missing.length > 0) {
    const messages = missing.map(({ name }) => `[ERROR] missing required output: ${name}`);
    throw new Refusal('parameter_validation_failed', { response_metadata: { messages } });
  }
  finish(call, run, { state: 'completed', outputs });
  return {};
}

/** functions.completeError: the step failed, with a sentence for the person who runs the workflow. */
export function functionsCompleteError(call: Call): Answer {
  const run = runOf(call);
  finish(call, run, { state: 'failed', error: need(call, 'error') });
  return {};
}

function runOf(call: Call): StepRun {
  const run = call.workspace.runs.find(need(call, 'function_execution_id'));
  if (!run) throw new Refusal('function_execution_not_found');
  return run;
}

function finish(call: Call, run: StepRun, end: Pick<StepRun, 'state' | 'outputs' | 'error'>): void {
  if (!call.workspace.runs.finish(run.id, end)) throw new Refusal('function_execution_already_completed');
  const action = call.workspace.actions.all().find(({ source }) => source === run.id);
  if (action) call.workspace.actions.update(action.id, { state: 'answered' });
}
