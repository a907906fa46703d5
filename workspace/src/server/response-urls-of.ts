import { elementsOf, walkBlocks } from '../block-kit/walk-blocks.ts';
import type { StateValues } from '../model/page-requests.ts';
import type { Json, View } from '../model/workspace-state.ts';
import type { Workspace } from './workspace.ts';

/** One response_url for each conversation chosen in a menu with `response_url_enabled`. */
export function responseUrlsOf(workspace: Workspace, view: View, values: StateValues, actionId: string): Json[] {
  return walkBlocks(view.blocks, '').flatMap((block) =>
    elementsOf(block).flatMap(({ value }) => {
      if (value.response_url_enabled !== true) return [];
      const blockId = String(block.value.block_id);
      const chosen = values[blockId]?.[String(value.action_id)];
      const channel = chosen?.selected_conversation ?? chosen?.selected_channel;
      if (typeof channel !== 'string') return [];
      const response_url = workspace.responseUrls.issue({ kind: 'commands', channel, actionId });
      return [{ block_id: blockId, action_id: value.action_id, channel_id: channel, response_url }];
    }),
  );
}
