import { type Block, Message } from 'slack-blocks-to-jsx';
import type { Json } from '../../src/model/workspace-state.ts';
import { useSnapshot } from '../state/snapshot-context.ts';
import { useTheme } from '../state/theme-context.ts';

/** The blocks that nobody can click on, drawn by slack-blocks-to-jsx. */
export function LibraryBlocks({ blocks }: { readonly blocks: readonly Json[] }) {
  const { people, channels } = useSnapshot();
  const theme = useTheme();
  const data = {
    users: people.map(({ id, name }) => ({ id, name })),
    channels: channels.map(({ id, name }) => ({ id, name })),
  };
  const drawable = withDrawableTexts(blocks) as unknown as Block[];
  return (
    <Message withoutWrapper blocks={drawable} theme={theme} data={data} name="" logo="" className="library-blocks" />
  );
}

/** The text of a message without blocks, which Slack reads as mrkdwn. */
export function MessageText({ text }: { readonly text: string }) {
  return <LibraryBlocks blocks={[{ type: 'section', text: { type: 'mrkdwn', text: text || ' ' } }]} />;
}

/** In verbatim text the library draws no mentions; Slack does, and only leaves bare addresses alone. */
function withDrawableTexts<T>(blocks: T): T {
  const plainer = (_key: string, value: unknown) =>
    (value as Json | null)?.type === 'mrkdwn' ? { ...(value as Json), verbatim: false } : value;
  return JSON.parse(JSON.stringify(blocks, plainer)) as T;
}
