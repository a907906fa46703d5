import { type ReactNode, useState } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { valueField } from '../blocks/initial-values.ts';
import { useSurface } from '../blocks/surface-context.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { ElementProps } from './field.ts';

export interface ElementLink {
  readonly value: unknown;
  readonly isPending: boolean;
  /** Keeps a value, and tells the bot when this element does that at once. */
  choose(value: unknown): void;
  /** Keeps a value without telling the bot. */
  keep(value: unknown): void;
  /** Tells the bot of a click. */
  press(given?: Json): void;
  readonly dialog: ReactNode;
}

/** Ties one element to its surface: its value, its clicks, and the confirmation before them. */
export function useElement({ element, blockId, field }: ElementProps): ElementLink {
  const surface = useSurface();
  const [asked, setAsked] = useState<() => void>();
  const actionId = String(element.action_id);
  const name = valueField(element.type);
  const stateValue = (value: unknown): Json => ({ type: element.type, [name]: value });
  const confirmed = (act: () => void) => (element.confirm ? setAsked(() => act) : act());
  const keep = (value: unknown) => surface.setValue(blockId, actionId, stateValue(value));
  return {
    value: surface.values[blockId]?.[actionId]?.[name] ?? null,
    isPending: surface.pending === `${blockId}/${actionId}`,
    keep,
    choose: (value) => {
      if (field && !field.dispatches) keep(value);
      else
        confirmed(() => {
          keep(value);
          surface.dispatch(blockId, actionId, stateValue(value));
        });
    },
    press: (given = {}) => confirmed(() => surface.dispatch(blockId, actionId, given)),
    dialog: asked ? (
      <ConfirmDialog confirm={element.confirm as Json} onConfirm={asked} onEnd={() => setAsked(undefined)} />
    ) : null,
  };
}
