import { createContext, useContext } from 'react';
import type { Snapshot } from '../../src/model/workspace-state.ts';

export const SnapshotContext = createContext<Snapshot | undefined>(undefined);

/** The state of the workspace, for everything below the page. */
export function useSnapshot(): Snapshot {
  const snapshot = useContext(SnapshotContext);
  if (!snapshot) throw new Error('no snapshot yet');
  return snapshot;
}
