import type { Snapshot, UserAction } from '../../src/model/workspace-state.ts';

/** What the bot still owes an answer to in this conversation. */
export function waitingActions(
  { actions }: Snapshot,
  channel: string,
  threadTs: string | undefined,
): readonly UserAction[] {
  return actions.filter((action) => {
    const isHere = action.channel === channel && action.threadTs === threadTs;
    const expectsAnswer = action.kind === 'command' || action.kind === 'message';
    return isHere && expectsAnswer && (action.state === 'sent' || action.state === 'acknowledged');
  });
}

/** The newest thing done in this conversation, when it went wrong. */
export function lastFailure(
  { actions }: Snapshot,
  channel: string,
  threadTs: string | undefined,
): UserAction | undefined {
  const last = actions.findLast((action) => action.channel === channel && action.threadTs === threadTs);
  return last?.state === 'failed' ? last : undefined;
}
