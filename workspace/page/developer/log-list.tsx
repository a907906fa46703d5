import { useState } from 'react';
import type { LogEntry } from '../../src/model/workspace-state.ts';
import { duration } from '../conversation/message-time.ts';
import { Sign } from '../shell/sign.tsx';

const ARROWS = { 'to-bot': 'to bot', 'from-bot': 'from bot', workspace: 'note' } as const;

/** The log, newest first. */
export function LogList({ entries }: { readonly entries: readonly LogEntry[] }) {
  if (entries.length === 0) return <p className="log-empty">Nothing yet.</p>;
  return (
    <ol className="log">
      {[...entries].reverse().map((entry) => (
        <LogLine key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function LogLine({ entry }: { readonly entry: LogEntry }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={entry.isFault ? 'is-fault' : undefined}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="log-direction">{ARROWS[entry.direction]}</span>
          <span className="log-name">
            {entry.isFault ? <Sign of="warning" /> : null}
            {entry.name}
          </span>
          <span className="log-time">{entry.tookMs === undefined ? '' : duration(entry.tookMs)}</span>
        </summary>
        {isOpen
          ? entry.details.map((detail) => (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
              <pre key={detail} tabIndex={0}>
                {pretty(detail)}
              </pre>
            ))
          : null}
      </details>
    </li>
  );
}

function pretty(detail: string): string {
  try {
    return JSON.stringify(JSON.parse(detail), null, 2);
  } catch {
    return detail;
  }
}
