import type { HomeView, ModalView } from '@slack/types';

/** The look-up form: a type-ahead menu and a number. */
export const lookUpView: ModalView = {
  type: 'modal',
  callback_id: 'look_up_form',
  title: { type: 'plain_text', text: 'Look up a figure' },
  submit: { type: 'plain_text', text: 'Look up' },
  close: { type: 'plain_text', text: 'Cancel' },
  notify_on_close: true,
  blocks: [
    {
      type: 'input',
      block_id: 'topic_block',
      label: { type: 'plain_text', text: 'Topic' },
      hint: { type: 'plain_text', text: 'Type a letter or two.' },
      element: {
        type: 'external_select',
        action_id: 'topic',
        min_query_length: 1,
        placeholder: { type: 'plain_text', text: 'Choose a topic' },
      },
    },
    {
      type: 'input',
      block_id: 'year_block',
      label: { type: 'plain_text', text: 'Year' },
      element: { type: 'plain_text_input', action_id: 'year', max_length: 4 },
    },
    {
      type: 'input',
      block_id: 'parts_block',
      optional: true,
      label: { type: 'plain_text', text: 'Show' },
      element: {
        type: 'checkboxes',
        action_id: 'parts',
        options: ['Table', 'Footnotes'].map((text) => ({
          text: { type: 'plain_text', text },
          value: text.toLowerCase(),
        })),
      },
    },
  ],
};

export function resultView(topic: string, year: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'result',
    title: { type: 'plain_text', text: 'Result' },
    close: { type: 'plain_text', text: 'Done' },
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: `*${topic}* in ${year}: *12,345*` } },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'more', text: { type: 'plain_text', text: 'More' } }],
      },
    ],
  };
}

export function homeView(count: number): HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Welcome' } },
      { type: 'section', text: { type: 'mrkdwn', text: `You asked *${count}* things here.` } },
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'count', text: { type: 'plain_text', text: 'Count' } }],
      },
    ],
  };
}
