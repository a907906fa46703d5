import type { Json } from '../../src/model/workspace-state.ts';
import { ChartBlock } from '../chart/chart-block.tsx';
import { ActionsRow } from './actions-row.tsx';
import { BlockBoundary } from './block-boundary.tsx';
import { ContainerBlock } from './container-block.tsx';
import { DataTable } from './data-table.tsx';
import { InputBlock } from './input-block.tsx';
import { LibraryBlocks } from './library-blocks.tsx';
import { SectionBlock } from './section-block.tsx';
import { TableBlock } from './table-block.tsx';

/** Draws blocks: what reacts to the user, tables and charts here, everything else by the library. */
export function BlocksView({ blocks }: { readonly blocks: readonly Json[] }) {
  return (
    <div className="blocks">
      {groupBlocks(blocks).map((group) => {
        const [first] = group;
        if (!first) return null;
        return (
          <BlockBoundary key={String(first.block_id)} block={first}>
            {isOurs(first) ? <OwnBlock block={first} /> : <LibraryBlocks blocks={group} />}
          </BlockBoundary>
        );
      })}
    </div>
  );
}

function OwnBlock({ block }: { readonly block: Json }) {
  switch (block.type) {
    case 'section':
      return <SectionBlock block={block} />;
    case 'input':
      return <InputBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'data_visualization':
      return <ChartBlock block={block} />;
    case 'data_table':
      return <DataTable block={block} />;
    case 'container':
      return <ContainerBlock block={block} />;
    case 'card': {
      const { actions, ...card } = block;
      return (
        <>
          <LibraryBlocks blocks={[card]} />
          <ActionsRow block={{ block_id: block.block_id, elements: actions }} />
        </>
      );
    }
    default:
      return <ActionsRow block={block} />;
  }
}

const OURS = new Set(['actions', 'context_actions', 'input', 'table', 'data_table', 'data_visualization', 'container']);

function isOurs(block: Json): boolean {
  const accessory = block.accessory as Json | undefined;
  if (block.type === 'section') return accessory !== undefined && accessory.type !== 'image';
  if (block.type === 'card') return Array.isArray(block.actions);
  return OURS.has(String(block.type));
}

function groupBlocks(blocks: readonly Json[]): Json[][] {
  const groups: Json[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before && !isOurs(before) && !isOurs(block)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
