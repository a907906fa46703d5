import { elementsOf, walkBlocks } from '../block-kit/walk-blocks.ts';
import type { Json } from '../model/workspace-state.ts';

/** The interactive element that a click names, if the surface still has it. */
export function findElement(blocks: readonly Json[], blockId: string, actionId: string): Json | undefined {
  const block = walkBlocks(blocks, '').find(({ value }) => value.block_id === blockId);
  return block && elementsOf(block).find(({ value }) => value.action_id === actionId)?.value;
}
