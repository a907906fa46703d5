import { collectFaults, faultText } from '../block-kit/fault.ts';
import { suggestionShape } from '../block-kit/option-rules.ts';
import { object } from '../block-kit/rules.ts';
import type { PageReply, PageRequest } from '../model/page-requests.ts';
import type { Json } from '../model/workspace-state.ts';
import { containerPayload } from './click-element.ts';
import { deliverInteraction } from './deliver-interaction.ts';
import { interaction } from './payloads.ts';
import type { Workspace } from './workspace.ts';

type Suggest = Extract<PageRequest, { kind: 'suggest' }>;

/** The options of an external_select for what was typed so far. */
export async function suggestOptions(workspace: Workspace, suggest: Suggest): Promise<PageReply> {
  const { source, blockId, actionId, value } = suggest;
  const payload = interaction('block_suggestion', {
    ...containerPayload(workspace, source, {}),
    action_id: actionId,
    block_id: blockId,
    value,
  });
  const result = await deliverInteraction(
    workspace,
    { type: 'interactive', payload, acceptsResponse: true },
    `block_suggestion ${actionId}`,
  );
  if (result.kind === 'failed') return { ok: false, error: result.error };
  const faults = collectFaults((report) => object(suggestionShape)(result.payload, '', report));
  if (faults.length > 0) {
    workspace.log.add({
      direction: 'from-bot',
      name: `options of ${actionId}`,
      isFault: true,
      details: faults.map(faultText),
    });
    return { ok: false, error: 'The options could not be shown' };
  }
  const { options, option_groups } = result.payload;
  return {
    ok: true,
    ...(Array.isArray(options) ? { options: options as Json[] } : {}),
    ...(Array.isArray(option_groups) ? { optionGroups: option_groups as Json[] } : {}),
  };
}
