import type { Json, StepRun } from '../model/workspace-state.ts';
import type { ChangeFeed } from './change-feed.ts';
import { newId, newSecret } from './identity.ts';

export interface RunStore {
  all(): readonly StepRun[];
  start(callbackId: string, inputs: Json): { readonly run: StepRun; readonly token: string };
  finish(id: string, end: Pick<StepRun, 'state' | 'outputs' | 'error'>): boolean;
  find(id: string): StepRun | undefined;
  ownsToken(token: string): boolean;
}

/** The runs of Workflow Builder steps, each with a token of its own. */
export function createRunStore(feed: ChangeFeed): RunStore {
  const runs: StepRun[] = [];
  const startedAt = new Map<string, number>();
  const tokens = new Set<string>();
  return {
    all: () => runs,
    find: (id) => runs.find((run) => run.id === id),
    ownsToken: (token) => tokens.has(token),
    start: (callbackId, inputs) => {
      const run: StepRun = { id: newId('Fx'), callbackId, inputs, state: 'running' };
      const token = `xwfp-local-${newSecret()}`;
      tokens.add(token);
      startedAt.set(run.id, Date.now());
      runs.push(run);
      feed.publish({ kind: 'run', run });
      return { run, token };
    },
    finish: (id, end) => {
      const index = runs.findIndex((run) => run.id === id && run.state === 'running');
      const current = runs[index];
      if (!current) return false;
      const run = { ...current, ...end, tookMs: Date.now() - (startedAt.get(id) ?? Date.now()) };
      runs[index] = run;
      feed.publish({ kind: 'run', run });
      return true;
    },
  };
}
