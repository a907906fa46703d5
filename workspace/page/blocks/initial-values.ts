import { elementsOf, walkBlocks } from '../../src/block-kit/walk-blocks.ts';
import type { StateValues } from '../../src/model/page-requests.ts';
import type { Json } from '../../src/model/workspace-state.ts';

/** The name under which each kind of element keeps its value, and where its first value comes from. */
const VALUE_FIELDS: Readonly<Record<string, readonly [field: string, initial: string]>> = {
  plain_text_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  rich_text_input: ['rich_text_value', 'initial_value'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  users_select: ['selected_user', 'initial_user'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  channels_select: ['selected_channel', 'initial_channel'],
  checkboxes: ['selected_options', 'initial_options'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
};

export function valueField(type: unknown): string {
  return VALUE_FIELDS[String(type)]?.[0] ?? 'value';
}

/** The values of a surface before anybody touches it, as Slack reports them. */
export function initialValues(blocks: readonly Json[]): StateValues {
  const entries = walkBlocks(blocks, '').map((block) => {
    const elements = elementsOf(block).filter(({ value }) => VALUE_FIELDS[String(value.type)]);
    const values = elements.map(({ value }) => [String(value.action_id), initialValue(value)] as const);
    return [String(block.value.block_id), Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => Object.keys(values).length > 0));
}

function initialValue(element: Json): Json {
  const [field, initial] = VALUE_FIELDS[String(element.type)] ?? ['value', 'initial_value'];
  const isList = field.startsWith('selected_') && field.endsWith('s');
  return { type: element.type, [field]: element[initial] ?? (isList ? [] : null) };
}
