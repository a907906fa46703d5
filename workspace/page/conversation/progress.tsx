import { Sign } from '../shell/sign.tsx';
import { useSnapshot } from '../state/snapshot-context.ts';
import { lastFailure, waitingActions } from '../state/waiting-actions.ts';

interface Props {
  readonly channel: string;
  readonly threadTs?: string;
}

/** Whether the bot is at work here, and what went wrong last. */
export function Progress({ channel, threadTs }: Props) {
  const snapshot = useSnapshot();
  const { app, statuses } = snapshot;
  const status = statuses.find((entry) => entry.channel === channel && entry.threadTs === threadTs)?.status;
  const isWaiting = waitingActions(snapshot, channel, threadTs).length > 0;
  const failure = lastFailure(snapshot, channel, threadTs);
  return (
    <div className="progress" role="status">
      {status || isWaiting ? (
        <span className="is-answering">
          <span className="dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {app.name} {status || 'is answering…'}
        </span>
      ) : null}
      {failure ? (
        <span className="failure">
          <Sign of="warning" /> “{failure.label}”: {failure.error}
        </span>
      ) : null}
    </div>
  );
}
