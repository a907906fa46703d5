import { useSnapshot } from '../state/snapshot-context.ts';

/** What everybody must know first: this is not Slack, and whether the bot is there. */
export function Banners({ isOnline }: { readonly isOnline: boolean }) {
  const { app, connections } = useSnapshot();
  return (
    <header className="banners">
      <p className="not-slack">
        <strong>This is not Slack.</strong> A local stand-in for it: the real app answers, and nothing leaves this
        computer.
      </p>
      {isOnline ? null : (
        <p className="warning" role="alert">
          The workspace does not answer. Is it still running? This page tries again by itself.
        </p>
      )}
      {isOnline && connections === 0 ? (
        <p className="warning" role="alert">
          {app.name} is not connected. Commands and clicks fail until it is back; messages are delivered then.
        </p>
      ) : null}
    </header>
  );
}
