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
  const drawable = withDrawableTexts(blocks).map(withDrawableCells) as unknown as Block[];
  const className = blocks.some(hasCrowdedNames) ? 'library-blocks has-crowded-names' : 'library-blocks';
  return <Message withoutWrapper blocks={drawable} theme={theme} data={data} name="" logo="" className={className} />;
}

/** The text of a message without blocks, which Slack reads as mrkdwn. */
export function MessageText({ text }: { readonly text: string }) {
  return <LibraryBlocks blocks={[{ type: 'section', text: { type: 'mrkdwn', text: text || ' ' } }]} />;
}

/** The library does not know raw_number cells, which show their text. */
function withDrawableCells(block: Json): Json {
  if (block.type !== 'table' || !Array.isArray(block.rows)) return block;
  const rows = block.rows.map((row: readonly Json[]) =>
    row.map((cell) => (cell.type === 'raw_number' ? { type: 'raw_text', text: cell.text } : cell)),
  );
  return { ...block, rows };
}

/** In verbatim text the library draws no mentions; Slack does, and only leaves bare addresses alone. */
function withDrawableTexts<T>(blocks: T): T {
  const plainer = (_key: string, value: unknown) =>
    (value as Json | null)?.type === 'mrkdwn' ? { ...(value as Json), verbatim: false } : value;
  return JSON.parse(JSON.stringify(blocks, plainer)) as T;
}

const PLOT_WIDTH = 440;
const LETTER_WIDTH = 5.5;
const LONGEST_NAME = 20;

/** Whether the names under a chart would run into each other; the library shortens them, but not enough. */
function hasCrowdedNames({ type, chart }: Json): boolean {
  const { categories = [] } = ((chart as Json | undefined)?.axis_config ?? {}) as { categories?: readonly string[] };
  const longest = Math.max(0, ...categories.map((name) => Math.min(name.length, LONGEST_NAME)));
  return type === 'data_visualization' && longest * categories.length * LETTER_WIDTH > PLOT_WIDTH;
}
