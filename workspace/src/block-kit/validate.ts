import { anyBlock } from './block-rules.ts';
import { checkIds } from './check-ids.ts';
import { checkTotals } from './check-totals.ts';
import { collectFaults, type Fault, type Report } from './fault.ts';
import { LIMITS } from './limits.ts';
import { boolean, integer, isJsonObject, list, object, oneOf, type Rule, string } from './rules.ts';
import { blockFits, elementFits, type Surface } from './surfaces.ts';
import { plainText } from './text-rules.ts';
import { elementsOf, walkBlocks } from './walk-blocks.ts';

/** What Slack would refuse in these blocks on this surface; empty when nothing. */
export function validateBlocks(blocks: unknown, surface: Surface = 'message', at = '/blocks'): Fault[] {
  return collectFaults((report) => checkBlocks(blocks, surface, at, report));
}

/** What Slack would refuse in a message: its length, its blocks, its metadata. */
export function validateMessage(message: { readonly [field: string]: unknown }): Fault[] {
  return collectFaults((report) => {
    const { text, blocks, metadata } = message;
    const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
    if (text !== undefined && typeof text !== 'string') report('/text', 'must be a string');
    if (!hasBlocks && !text && blocks === undefined) report('/text', 'missing required field: text', 'no_text');
    if (!hasBlocks && !text && blocks !== undefined) report('/blocks', 'no less than 1 items allowed', 'no_text');
    if (typeof text === 'string' && text.length > LIMITS.messageText) {
      report('/text', `must be less than ${LIMITS.messageText + 1} characters`, 'msg_too_long');
    }
    if (blocks !== undefined && (hasBlocks || !Array.isArray(blocks)))
      checkBlocks(blocks, 'message', '/blocks', report);
    if (metadata !== undefined) checkMetadata(metadata, report);
  });
}

/** What Slack would refuse in a modal or a Home tab. */
export function validateView(view: unknown): Fault[] {
  return collectFaults((report) => {
    if (!isJsonObject(view)) return report('/view', 'must provide an object');
    if (view.type !== 'modal' && view.type !== 'home')
      return report('/view/type', `unsupported type: ${String(view.type)}`);
    (view.type === 'modal' ? modal : home)(view, '/view', report);
    if (view.blocks !== undefined) checkBlocks(view.blocks, view.type, '/view/blocks', report);
    const hasInput =
      Array.isArray(view.blocks) && view.blocks.some((block) => isJsonObject(block) && block.type === 'input');
    if (view.type === 'modal' && hasInput && view.submit === undefined) {
      report('/view', 'missing required field: submit (the view has input blocks)');
    }
  });
}

const viewFields: Readonly<Record<string, Rule>> = {
  blocks: () => {},
  private_metadata: string({ min: 0, max: LIMITS.view.metadata }),
  callback_id: string({ min: 0, max: LIMITS.id }),
  external_id: string({ min: 0, max: LIMITS.id }),
};
const home = object({ required: ['blocks'], fields: viewFields });
const modal = object({
  required: ['title', 'blocks'],
  fields: {
    ...viewFields,
    title: plainText(LIMITS.view.title),
    submit: plainText(LIMITS.view.title),
    close: plainText(LIMITS.view.title),
    clear_on_close: boolean(),
    notify_on_close: boolean(),
    submit_disabled: boolean(),
    size: oneOf('small', 'medium', 'large'),
    hash: string(),
    version: integer(),
  },
});

function checkBlocks(blocks: unknown, surface: Surface, at: string, report: Report): void {
  list(anyBlock, { min: 0, max: LIMITS.blocks[surface] })(blocks, at, report);
  if (!Array.isArray(blocks)) return;
  const placed = walkBlocks(blocks, at);
  for (const block of placed) {
    const { type } = block.value;
    if (typeof type === 'string' && !blockFits(type, surface)) report(`${block.at}/type`, `unsupported type: ${type}`);
    for (const element of elementsOf(block)) {
      const kind = element.value.type;
      if (typeof kind === 'string' && !elementFits(kind, surface))
        report(`${element.at}/type`, `unsupported type: ${kind}`);
    }
  }
  checkIds(placed, report);
  checkTotals(placed, at, report);
}

function checkMetadata(metadata: unknown, report: Report): void {
  object({
    required: ['event_type', 'event_payload'],
    fields: { event_type: string(), event_payload: () => {}, entities: () => {} },
  })(metadata, '/metadata', report);
  if (isJsonObject(metadata) && metadata.event_payload !== undefined && !isJsonObject(metadata.event_payload)) {
    report('/metadata/event_payload', 'must provide an object');
  }
  if (JSON.stringify(metadata).length > LIMITS.metadata)
    report('/metadata', 'metadata is too large', 'metadata_too_large');
}
