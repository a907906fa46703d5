import { expect, test } from 'vitest';
import { readMessage } from '../../../src/slack/read/read-message.ts';

const richText = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

test.each<[string, Record<string, unknown>, string]>([
  ['as typed', { text: '<@U0BOT> klachten 2019 &amp; 2020', blocks: [{ type: 'divider' }] }, 'klachten 2019 & 2020'],
  [
    'in rich text, without the mention',
    {
      text: '',
      blocks: [
        richText(
          { type: 'user', user_id: 'U0BOT' },
          { type: 'text', text: ' klachten ' },
          { type: 'text', text: '2019', style: { bold: true } },
        ),
      ],
    },
    'klachten 2019',
  ],
  [
    'in the sections of an app, without its buttons',
    {
      text: "This content can't be displayed.",
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'klachten' } },
        { type: 'section', text: { type: 'mrkdwn', text: 'in *2019* &amp; <https://example.org|2020>' } },
        { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open' } }] },
      ],
    },
    'klachten\nin *2019* & 2020',
  ],
  [
    'in a forwarded message',
    { text: '', attachments: [{ is_share: true, text: 'klachten 2019', fallback: 'x' }] },
    'klachten 2019',
  ],
  [
    'in the blocks of a forwarded message',
    {
      text: '<@U0BOT>',
      attachments: [{ message_blocks: [{ message: { blocks: [richText({ type: 'text', text: 'klachten 2019' })] } }] }],
    },
    'klachten 2019',
  ],
  ['nowhere', { text: '', blocks: null, attachments: 'none' }, ''],
])('a question stands %s', (_, message, expected) => {
  expect(readMessage(message)).toBe(expected);
});

test('messages that forward each other end', () => {
  const attachment: Record<string, unknown> = { text: '' };
  attachment.attachments = [attachment];
  expect(readMessage(attachment)).toBe('');
});
