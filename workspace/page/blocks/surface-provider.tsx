import { type ReactNode, useState } from 'react';
import type { ElementSource, StateValues } from '../../src/model/page-requests.ts';
import type { Json } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';
import { sendRequest } from '../state/send-request.ts';
import { initialValues } from './initial-values.ts';
import { type Surface, SurfaceContext } from './surface-context.ts';

interface Props {
  readonly source: ElementSource;
  readonly blocks: readonly Json[];
  readonly errors?: Readonly<Record<string, string>>;
  readonly typed: StateValues;
  readonly onTyped: (values: StateValues, blockId: string) => void;
  readonly children: ReactNode;
}

/** Holds what is typed and chosen in one message or view, and sends its clicks. */
export function SurfaceProvider({ source, blocks, errors = {}, typed, onTyped, children }: Props) {
  const [pending, setPending] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const values = mergeValues(initialValues(blocks), typed);
  const dispatch = async (blockId: string, actionId: string, given: Json, now: StateValues) => {
    setPending(`${blockId}/${actionId}`);
    setProblem(undefined);
    const reply = await sendRequest({ kind: 'click', source, blockId, actionId, given, values: now });
    setPending(undefined);
    if (!reply.ok) setProblem(reply.error ?? 'It did not work.');
  };
  const surface: Surface = {
    source,
    values,
    errors,
    pending,
    setValue: (blockId, actionId, value) => onTyped(mergeValues(typed, { [blockId]: { [actionId]: value } }), blockId),
    dispatch: (blockId, actionId, given) => {
      const { type, ...rest } = given;
      const now = type ? mergeValues(values, { [blockId]: { [actionId]: given } }) : values;
      void dispatch(blockId, actionId, rest, now);
    },
  };
  return (
    <SurfaceContext value={surface}>
      {children}
      {problem ? (
        <p className="surface-problem" role="alert">
          <Sign of="warning" /> {problem}
        </p>
      ) : null}
    </SurfaceContext>
  );
}

/** The second values on top of the first, block by block. */
export function mergeValues(base: StateValues, over: StateValues): StateValues {
  const blockIds = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...blockIds].map((id) => [id, { ...base[id], ...over[id] }]));
}
