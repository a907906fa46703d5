import { isJsonObject } from '../block-kit/rules.ts';
import type { StateValues } from '../model/page-requests.ts';
import type { Json } from '../model/workspace-state.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The checks Slack makes itself before it sends a submission, by block_id. */
export function checkValues(blocks: readonly Json[], values: StateValues): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const block of blocks) {
    if (block.type !== 'input' || !isJsonObject(block.element)) continue;
    const blockId = String(block.block_id);
    const given = values[blockId]?.[String(block.element.action_id)];
    const error = isEmpty(given) ? missing(block) : checkValue(block.element, String(given?.value ?? ''));
    if (error) errors[blockId] = error;
  }
  return errors;
}

function missing(block: Json): string | undefined {
  return block.optional === true ? undefined : 'Please complete this required field.';
}

function isEmpty(given: Json | undefined): boolean {
  const content = Object.entries(given ?? {}).filter(([name]) => name !== 'type');
  return content.every(([, value]) => value === null || value === undefined || value === '' || isEmptyList(value));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function checkValue(element: Json, value: string): string | undefined {
  const { min_length, max_length, min_value, max_value, is_decimal_allowed } = element;
  switch (element.type) {
    case 'plain_text_input':
      if (typeof min_length === 'number' && value.length < min_length)
        return `Must be at least ${min_length} characters.`;
      if (typeof max_length === 'number' && value.length > max_length)
        return `Must be at most ${max_length} characters.`;
      return undefined;
    case 'number_input':
      if (value.trim() === '' || Number.isNaN(Number(value))) return 'Please enter a number.';
      if (is_decimal_allowed !== true && !Number.isInteger(Number(value))) return 'Please enter a whole number.';
      if (min_value !== undefined && Number(value) < Number(min_value)) return `Must be at least ${min_value}.`;
      if (max_value !== undefined && Number(value) > Number(max_value)) return `Must be at most ${max_value}.`;
      return undefined;
    case 'email_text_input':
      return EMAIL.test(value) ? undefined : 'Please enter an email address.';
    case 'url_text_input':
      return URL.canParse(value) ? undefined : 'Please enter a URL.';
    default:
      return undefined;
  }
}
