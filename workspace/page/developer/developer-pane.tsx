import { useState } from 'react';
import { Sign } from '../shell/sign.tsx';
import { useSnapshot } from '../state/snapshot-context.ts';
import { LogList } from './log-list.tsx';
import { StepPanel } from './step-panel.tsx';

/** What goes over the wire between the workspace and the bot, and the Workflow Builder steps. */
export function DeveloperPane({ onClose }: { readonly onClose: () => void }) {
  const { app, log, connections } = useSnapshot();
  const [onlyFaults, setOnlyFaults] = useState(false);
  return (
    <aside className="pane developer" aria-label="Look inside">
      <header className="pane-head">
        <h2>
          Look inside <small>{connections === 1 ? '1 connection' : `${connections} connections`}</small>
        </h2>
        <button type="button" className="icon-button" aria-label="Close the look inside" onClick={onClose}>
          <Sign of="close" />
        </button>
      </header>
      <div className="pane-body">
        {app.steps.map((step) => (
          <StepPanel key={step.callbackId} step={step} />
        ))}
        <div className="log-head">
          <h3>Calls and envelopes</h3>
          <label>
            <input type="checkbox" checked={onlyFaults} onChange={() => setOnlyFaults(!onlyFaults)} /> only faults
          </label>
        </div>
        <LogList entries={log.filter(({ isFault }) => isFault || !onlyFaults)} />
      </div>
    </aside>
  );
}
