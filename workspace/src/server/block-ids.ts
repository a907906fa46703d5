import { isJsonObject } from '../block-kit/rules.ts';
import type { Json } from '../model/workspace-state.ts';
import { newSecret } from './identity.ts';

/** Blocks and elements without an id get one, as in Slack, so that a click can name its place. */
export function withIds(blocks: readonly unknown[]): Json[] {
  return blocks.filter(isJsonObject).map((block) => {
    const named: Record<string, unknown> = { ...block, block_id: block.block_id ?? shortId() };
    if (block.type === 'context') return named;
    for (const field of ['element', 'accessory'])
      if (isJsonObject(block[field])) named[field] = withActionId(block[field]);
    for (const field of ['elements', 'actions']) {
      const parts = block[field];
      if (Array.isArray(parts) && block.type !== 'rich_text') named[field] = parts.map(withActionId);
    }
    if (Array.isArray(block.child_blocks)) named.child_blocks = withIds(block.child_blocks);
    return named;
  });
}

function withActionId(element: unknown): unknown {
  if (!isJsonObject(element) || element.type === 'image') return element;
  if (element.type === 'card') return withIds([element])[0];
  return { ...element, action_id: element.action_id ?? shortId() };
}

function shortId(): string {
  return newSecret().slice(0, 5);
}
