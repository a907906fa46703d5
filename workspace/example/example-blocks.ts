import type { Block, KnownBlock } from '@slack/types';

const CATEGORIES = ['2017', '2018', '2019', '2020'];

export const tableBlocks: (KnownBlock | Block)[] = [
  { type: 'header', text: { type: 'plain_text', text: 'Naturalisations per year' } },
  {
    type: 'data_table',
    caption: 'Naturalisations per year',
    page_size: 5,
    row_header_column_index: 0,
    rows: [
      [
        { type: 'raw_text', text: 'Year' },
        { type: 'raw_text', text: 'Persons' },
        { type: 'raw_text', text: 'Note' },
      ],
      ...[2014, 2015, 2016, 2017, 2018, 2019, 2020].map(
        (year, index) =>
          [
            { type: 'raw_text', text: String(year) },
            { type: 'raw_number', value: 11_111 + index * 1234, text: (11_111 + index * 1234).toLocaleString('nl-NL') },
            { type: 'raw_text', text: index === 6 ? '¹' : '–' },
          ] as { type: 'raw_text'; text: string }[],
      ),
    ],
  },
  { type: 'context', elements: [{ type: 'mrkdwn', text: '¹ Provisional. Made-up figures of an *example*.' }] },
];

export const chartBlocks: (KnownBlock | Block)[] = [
  { type: 'section', text: { type: 'mrkdwn', text: '*Applications* rose by *20 %* in four years.' } },
  {
    type: 'data_visualization',
    title: 'Applications 2017–2020',
    chart: {
      type: 'line',
      series: [
        { name: 'Asylum', data: CATEGORIES.map((label, index) => ({ label, value: 100 + index * 20 })) },
        { name: 'Study', data: CATEGORIES.map((label, index) => ({ label, value: 150 - index * 15 })) },
      ],
      axis_config: { categories: CATEGORIES, x_label: 'Year', y_label: 'Number' },
    },
  } as Block,
];

export const shareBlocks: KnownBlock[] = [
  { type: 'section', text: { type: 'mrkdwn', text: 'There were *12,345* naturalisations in 2019.' } },
  {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: 'share',
        style: 'primary',
        text: { type: 'plain_text', text: 'Share in channel' },
        value: 'x',
      },
      {
        type: 'button',
        action_id: 'remove',
        style: 'danger',
        text: { type: 'plain_text', text: 'Remove' },
        confirm: {
          title: { type: 'plain_text', text: 'Remove the answer?' },
          text: { type: 'plain_text', text: 'Only your copy goes away.' },
          confirm: { type: 'plain_text', text: 'Remove' },
          deny: { type: 'plain_text', text: 'Keep' },
        },
      },
      {
        type: 'static_select',
        action_id: 'pick_year',
        placeholder: { type: 'plain_text', text: 'Another year' },
        options: CATEGORIES.map((year) => ({ text: { type: 'plain_text', text: year }, value: year })),
      },
      {
        type: 'external_select',
        action_id: 'topic',
        min_query_length: 1,
        placeholder: { type: 'plain_text', text: 'Another topic' },
      },
    ],
  },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: {
          text: { type: 'plain_text', text: 'Correct' },
          value: 'good',
          accessibility_label: 'This answer helps',
        },
        negative_button: {
          text: { type: 'plain_text', text: 'Wrong' },
          value: 'bad',
          accessibility_label: 'This answer does not help',
        },
      },
    ],
  },
];

export const footnoteBlocks: (KnownBlock | Block)[] = [
  {
    type: 'section',
    text: { type: 'mrkdwn', text: 'A section with a button beside it, a <https://ind.nl|link> and `code`.' },
    accessory: { type: 'button', action_id: 'explain', text: { type: 'plain_text', text: 'Explain' } },
  },
  { type: 'section', fields: ['*Year*\n2019', '*Persons*\n12,345'].map((text) => ({ type: 'mrkdwn', text })) },
  { type: 'divider' },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_section',
        elements: [{ type: 'text', text: 'Literal <b> & *text*', style: { italic: true } }],
      },
    ],
  },
  {
    type: 'container',
    title: { type: 'plain_text', text: 'Footnotes and source' },
    is_collapsible: true,
    default_collapsed: true,
    child_blocks: [{ type: 'context', elements: [{ type: 'plain_text', text: '¹ Provisional figure.' }] }],
  },
];

export const plainTableBlocks: Block[] = [
  {
    type: 'table',
    rows: [
      ['Region', 'Share'].map((text) => ({ type: 'raw_text', text })),
      ['North', '40 %'].map((text) => ({ type: 'raw_text', text })),
    ],
    column_settings: [{ align: 'left' }, { align: 'right' }],
  } as Block,
];
