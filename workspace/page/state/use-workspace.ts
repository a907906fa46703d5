import { useEffect, useReducer, useState } from 'react';
import type { Change, Snapshot } from '../../src/model/workspace-state.ts';
import { applyChange } from './apply-change.ts';

export interface WorkspaceLink {
  readonly snapshot: Snapshot | undefined;
  readonly isOnline: boolean;
}

/** The state of the workspace, kept up to date by server-sent events. */
export function useWorkspace(): WorkspaceLink {
  const [snapshot, dispatch] = useReducer(applyChange, undefined);
  const [isOnline, setOnline] = useState(true);
  useEffect(() => {
    const stream = new EventSource('/page/stream');
    stream.onopen = () => setOnline(true);
    stream.onerror = () => setOnline(false);
    stream.onmessage = (event) => dispatch(JSON.parse(event.data) as Change);
    return () => stream.close();
  }, []);
  return { snapshot, isOnline };
}
