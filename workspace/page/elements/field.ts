import type { Json } from '../../src/model/workspace-state.ts';

/** How an element is tied to the label, hint and error of the input block around it. */
export interface Field {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly dispatches: boolean;
}

export interface ElementProps {
  readonly element: Json;
  readonly blockId: string;
  readonly field?: Field;
}

/** The attributes that tie a control to its label, hint and error. */
export function fieldAttributes(field: Field | undefined) {
  if (!field) return {};
  return {
    id: field.id,
    'aria-invalid': field.isInvalid || undefined,
    'aria-describedby': field.describedBy || undefined,
  };
}
