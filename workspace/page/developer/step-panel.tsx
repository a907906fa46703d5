import { type FormEvent, useState } from 'react';
import type { WorkflowStep } from '../../src/model/app-description.ts';
import { duration } from '../conversation/message-time.ts';
import { Sign } from '../shell/sign.tsx';
import { sendRequest } from '../state/send-request.ts';
import { useSnapshot } from '../state/snapshot-context.ts';

/** Runs one Workflow Builder step of the app, as a workflow would. */
export function StepPanel({ step }: { readonly step: WorkflowStep }) {
  const { runs } = useSnapshot();
  const [inputs, setInputs] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const mine = runs.filter(({ callbackId }) => callbackId === step.callbackId);
  const last = mine.at(-1);
  const run = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await sendRequest({ kind: 'run-step', callbackId: step.callbackId, inputs });
    setProblem(reply.ok ? undefined : reply.error);
  };
  return (
    <form className="step" onSubmit={run} aria-label={`Workflow step ${step.title}`}>
      <h3>
        Workflow step: {step.title} <code>{step.callbackId}</code>
      </h3>
      <p>{step.description}</p>
      {step.inputs.map(({ name, title, description, isRequired }) => (
        <label key={name}>
          {title} {isRequired ? '' : <span className="optional">(optional)</span>}
          <input
            className="text-field"
            placeholder={description}
            value={inputs[name] ?? ''}
            onChange={(event) => setInputs({ ...inputs, [name]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="button is-primary">
        Run the step
      </button>
      <div role="status">
        {problem ? (
          <p className="surface-problem">
            <Sign of="warning" /> {problem}
          </p>
        ) : null}
        {last ? (
          <p className={last.state === 'failed' ? 'surface-problem' : undefined}>
            {last.state === 'running' ? 'Running…' : `${last.state} in ${duration(last.tookMs ?? 0)}`}
            {last.error ? `: ${last.error}` : ''}
          </p>
        ) : null}
        {last?.outputs ? <pre>{JSON.stringify(last.outputs, null, 2)}</pre> : null}
      </div>
    </form>
  );
}
