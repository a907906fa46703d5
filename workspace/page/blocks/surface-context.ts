import { createContext, useContext } from 'react';
import type { ElementSource, StateValues } from '../../src/model/page-requests.ts';
import type { Json } from '../../src/model/workspace-state.ts';

/** One message or view: its values, and how its elements reach the bot. */
export interface Surface {
  readonly source: ElementSource;
  readonly values: StateValues;
  readonly errors: Readonly<Record<string, string>>;
  readonly pending: string | undefined;
  setValue(blockId: string, actionId: string, value: Json): void;
  dispatch(blockId: string, actionId: string, given: Json): void;
}

export const SurfaceContext = createContext<Surface | undefined>(undefined);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('an element outside of a message or a view');
  return surface;
}
