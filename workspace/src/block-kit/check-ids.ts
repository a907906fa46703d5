import type { Report } from './fault.ts';
import { elementsOf, type Placed } from './walk-blocks.ts';

/** A block_id may occur once per surface, an action_id once per block. */
export function checkIds(placed: readonly Placed[], report: Report): void {
  const blockIds = new Set<unknown>();
  for (const block of placed) {
    const id = block.value.block_id;
    if (id !== undefined && blockIds.has(id))
      report(`${block.at}/block_id`, `\`block_id\` already exists: ${String(id)}`);
    blockIds.add(id);
    const actionIds = new Set<unknown>();
    for (const element of elementsOf(block)) {
      const actionId = element.value.action_id;
      const repeated = actionId !== undefined && actionIds.has(actionId);
      if (repeated) report(`${element.at}/action_id`, `\`action_id\` already exists: ${String(actionId)}`);
      actionIds.add(actionId);
    }
  }
}
