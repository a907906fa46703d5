import { useEffect, useReducer, useState } from 'react';
import type { Change, Snapshot } from '../../src/model/workspace-state.ts';
import { applyChange } from './apply-change.ts';
import { sendRequest } from './send-request.ts';

export interface WorkspaceLink {
  readonly snapshot: Snapshot | undefined;
  readonly isOnline: boolean;
}

/** The state of the workspace, kept up to date by server-sent events. */
export function useWorkspace(): WorkspaceLink {
  const [snapshot, dispatch] = useReducer(applyChange, undefined);
  const [isOnline, setOnline] = useState(true);
  useEffect(() => {
    let stream: EventSource | undefined;
    let isGone = false;
    void sendRequest({ kind: 'arrive' }).then(() => {
      if (isGone) return;
      stream = new EventSource('/page/stream');
      stream.onopen = () => setOnline(true);
      stream.onerror = () => setOnline(false);
      stream.onmessage = (event) => dispatch(JSON.parse(event.data) as Change);
    });
    return () => {
      isGone = true;
      stream?.close();
    };
  }, []);
  return { snapshot, isOnline };
}
