import { imageShape } from './image-rules.ts';
import { LIMITS } from './limits.ts';
import { choice, exactlyOneOptionList, initialIsListed, option, optionGroup, overflowOption } from './option-rules.ts';
import { boolean, integer, list, number, object, oneOf, type Rule, type Shape, string, typed, url } from './rules.ts';
import { plainText, text } from './text-rules.ts';

const confirm: Rule = object({
  required: ['text'],
  fields: {
    title: plainText(LIMITS.confirm.title),
    text: text(LIMITS.confirm.text),
    confirm: plainText(LIMITS.confirm.button),
    deny: plainText(LIMITS.confirm.button),
    style: oneOf('primary', 'danger'),
  },
});
const actionId = string({ max: LIMITS.id });
const placeholder = plainText(LIMITS.placeholder);
const label = string({ max: LIMITS.button.label });
const value = string({ max: LIMITS.button.value });
const picker = { action_id: actionId, confirm, focus_on_load: boolean(), placeholder };
const options = {
  options: list(option, { max: LIMITS.options }),
  option_groups: list(optionGroup, { max: LIMITS.optionGroups }),
};
const several = { max_selected_items: integer({ min: 1 }) };
const typedText = {
  action_id: actionId,
  placeholder,
  focus_on_load: boolean(),
  initial_value: string({ max: LIMITS.input.value }),
  dispatch_action_config: object({
    fields: { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), { max: 2 }) },
  }),
};
const conversationFields = {
  default_to_current_conversation: boolean(),
  filter: object({
    fields: {
      include: list(oneOf('im', 'mpim', 'private', 'public')),
      exclude_external_shared_channels: boolean(),
      exclude_bot_users: boolean(),
    },
  }),
};
const feedback = object({
  required: ['text', 'value'],
  fields: { text: plainText(LIMITS.button.text), value, accessibility_label: label },
});

function menu(fields: Record<string, Rule>, also?: Shape['also']): Shape {
  return also ? { fields: { ...picker, ...fields }, also } : { fields: { ...picker, ...fields } };
}

function checkMenu(...args: Parameters<NonNullable<Shape['also']>>): void {
  exactlyOneOptionList(...args);
  initialIsListed(...args);
}

const choices = { options: list(choice, { max: LIMITS.choices }) };
const chooser = { action_id: actionId, confirm, focus_on_load: boolean() };

/** The shape of every interactive element (and of the image, which may stand beside a section). */
export const elementShapes: Readonly<Record<string, Shape>> = {
  image: imageShape,
  button: {
    required: ['text'],
    fields: {
      action_id: actionId,
      confirm,
      text: plainText(LIMITS.button.text),
      value,
      url: url(LIMITS.url),
      style: oneOf('primary', 'danger'),
      accessibility_label: label,
    },
  },
  workflow_button: {
    required: ['text', 'workflow'],
    fields: {
      action_id: actionId,
      confirm,
      text: plainText(LIMITS.button.text),
      workflow: object({ required: ['trigger'], fields: { trigger: () => {} } }),
      style: oneOf('primary', 'danger'),
      accessibility_label: label,
    },
  },
  overflow: {
    required: ['options'],
    fields: { action_id: actionId, confirm, options: list(overflowOption, { max: LIMITS.overflow }) },
  },
  checkboxes: {
    required: ['options'],
    fields: { ...chooser, ...choices, initial_options: list(choice, { max: LIMITS.choices }) },
    also: initialIsListed,
  },
  radio_buttons: {
    required: ['options'],
    fields: { ...chooser, ...choices, initial_option: choice },
    also: initialIsListed,
  },
  static_select: menu({ ...options, initial_option: option }, checkMenu),
  multi_static_select: menu({ ...options, ...several, initial_options: list(option) }, checkMenu),
  external_select: menu({ initial_option: option, min_query_length: integer({ min: 0 }) }),
  multi_external_select: menu({ ...several, initial_options: list(option), min_query_length: integer({ min: 0 }) }),
  users_select: menu({ initial_user: string() }),
  multi_users_select: menu({ ...several, initial_users: list(string()) }),
  conversations_select: menu({
    ...conversationFields,
    initial_conversation: string(),
    response_url_enabled: boolean(),
  }),
  multi_conversations_select: menu({ ...conversationFields, ...several, initial_conversations: list(string()) }),
  channels_select: menu({ initial_channel: string(), response_url_enabled: boolean() }),
  multi_channels_select: menu({ ...several, initial_channels: list(string()) }),
  datepicker: menu({ initial_date: string() }),
  timepicker: menu({ initial_time: string(), timezone: string() }),
  datetimepicker: menu({ initial_date_time: number() }),
  plain_text_input: {
    fields: {
      ...typedText,
      multiline: boolean(),
      min_length: integer({ min: 0, max: LIMITS.input.value }),
      max_length: integer({ min: 1, max: LIMITS.input.value }),
    },
  },
  email_text_input: { fields: typedText },
  url_text_input: { fields: typedText },
  number_input: {
    required: ['is_decimal_allowed'],
    fields: { ...typedText, is_decimal_allowed: boolean(), min_value: string(), max_value: string() },
  },
  rich_text_input: {
    fields: { ...typedText, initial_value: () => {}, min_lines: integer({ min: 1 }), max_lines: integer() },
  },
  file_input: { fields: { action_id: actionId, filetypes: list(string()), max_files: integer({ min: 1, max: 10 }) } },
  feedback_buttons: {
    required: ['positive_button', 'negative_button'],
    fields: { action_id: actionId, positive_button: feedback, negative_button: feedback },
  },
  icon_button: {
    required: ['icon', 'text'],
    fields: {
      action_id: actionId,
      confirm,
      icon: oneOf('trash'),
      text: plainText(LIMITS.button.text),
      accessibility_label: label,
      value,
      visible_to_user_ids: list(string()),
    },
  },
};

const SELECTS = ['static', 'external', 'users', 'conversations', 'channels'].map((source) => `${source}_select`);
const PICKERS = [
  ...SELECTS,
  ...SELECTS.map((select) => `multi_${select}`),
  'datepicker',
  'timepicker',
  'checkboxes',
  'radio_buttons',
];
const TYPED = ['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'file_input'];

export const accessory = typed(() => elementShapes, [...PICKERS, 'image', 'button', 'workflow_button', 'overflow']);
export const actionElement = typed(
  () => elementShapes,
  [...PICKERS, 'button', 'workflow_button', 'overflow', 'datetimepicker', 'rich_text_input'],
);
export const inputElement = typed(() => elementShapes, [...PICKERS, ...TYPED, 'datetimepicker', 'rich_text_input']);
export const contextElement = typed(() => ({ ...elementShapes, ...contextTexts }), ['image', 'plain_text', 'mrkdwn']);
export const contextAction = typed(() => elementShapes, ['feedback_buttons', 'icon_button']);
export const imageElement = typed(() => elementShapes, ['image']);
export const button = typed(() => elementShapes, ['button']);

const contextTexts: Readonly<Record<string, Shape>> = {
  plain_text: { required: ['text'], fields: { text: string({ max: LIMITS.text }), emoji: boolean() } },
  mrkdwn: { required: ['text'], fields: { text: string({ max: LIMITS.text }), verbatim: boolean() } },
};
