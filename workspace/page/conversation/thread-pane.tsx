import type { Channel } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';
import { useSnapshot } from '../state/snapshot-context.ts';
import { Composer } from './composer.tsx';
import { MessageList } from './message-list.tsx';
import { MessageRow } from './message-row.tsx';
import { Progress } from './progress.tsx';

interface Props {
  readonly channel: Channel;
  readonly rootTs: string;
  readonly onClose: () => void;
}

/** A thread beside its channel. */
export function ThreadPane({ channel, rootTs, onClose }: Props) {
  const { messages } = useSnapshot();
  const root = messages.find(({ channel: id, ts }) => id === channel.id && ts === rootTs);
  const replies = messages.filter(({ channel: id, threadTs }) => id === channel.id && threadTs === rootTs);
  return (
    <aside className="pane" aria-label="Thread">
      <header className="pane-head">
        <h2>
          Thread <small>{channel.kind === 'im' ? channel.name : `# ${channel.name}`}</small>
        </h2>
        <button type="button" className="icon-button" aria-label="Close the thread" onClick={onClose}>
          <Sign of="close" />
        </button>
      </header>
      {root ? (
        <MessageList
          messages={replies}
          replies={[]}
          hidesDays
          intro={
            <>
              <MessageRow message={root} replies={[]} />
              <div className="reply-count">{replies.length === 1 ? '1 reply' : `${replies.length} replies`}</div>
            </>
          }
        />
      ) : (
        <p className="message-list">This message is no longer there.</p>
      )}
      <Progress channel={channel.id} threadTs={rootTs} />
      <Composer key={rootTs} channel={channel} threadTs={rootTs} label="Reply in thread" />
    </aside>
  );
}
