import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/block-kit/fault.ts';
import { validateBlocks } from '../../src/block-kit/validate.ts';
import { button, faultsOf, mrkdwn, option, plain, times } from './blocks-on.ts';

const long = (length: number) => 'x'.repeat(length);
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const select = (fields: object) => ({ type: 'static_select', ...fields });

describe('text and fields', () => {
  it.each([
    ['a full section', section(long(3000)), []],
    [
      'a section that is too long',
      section(long(3001)),
      ['must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    ],
    ['an empty section', section(''), ['must be more than 0 characters [json-pointer:/blocks/0/text/text]']],
    ['a section of nothing', { type: 'section' }, ['missing required field: text [json-pointer:/blocks/0]']],
    ['a bare string', { type: 'section', text: 'x' }, ['must provide an object [json-pointer:/blocks/0/text]']],
    [
      '11 fields',
      { type: 'section', fields: times(11, () => mrkdwn('x')) },
      ['no more than 10 items allowed [json-pointer:/blocks/0/fields]'],
    ],
    [
      'a long field',
      { type: 'section', fields: [mrkdwn(long(2001))] },
      ['must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]'],
    ],
    ['a full header', { type: 'header', text: plain(long(150)), level: 4 }, []],
    [
      'a long header',
      { type: 'header', text: plain(long(151)) },
      ['must be less than 151 characters [json-pointer:/blocks/0/text/text]'],
    ],
    [
      'a header in mrkdwn',
      { type: 'header', text: mrkdwn('x') },
      ['unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]'],
    ],
    [
      '11 context elements',
      { type: 'context', elements: times(11, () => mrkdwn('x')) },
      ['no more than 10 items allowed [json-pointer:/blocks/0/elements]'],
    ],
    ['an unknown block', { type: 'banner' }, ['unsupported type: banner [json-pointer:/blocks/0/type]']],
    [
      'an unknown field',
      { type: 'divider', colour: 'red' },
      ['invalid additional property: colour [json-pointer:/blocks/0]'],
    ],
    [
      'an image without a source',
      { type: 'image', alt_text: 'x' },
      ['must define exactly one of `image_url` and `slack_file` [json-pointer:/blocks/0]'],
    ],
    [
      'rich text',
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] }] },
      [],
    ],
    [
      'empty rich text',
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] },
      ['must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]'],
    ],
    ['a block that is no object', null, ['must provide an object [json-pointer:/blocks/0]']],
    [
      'a block of a prototype',
      { type: 'constructor' },
      ['unsupported type: constructor [json-pointer:/blocks/0/type]'],
    ],
  ])('%s', (_, block, faults) => {
    expect(faultsOf(block)).toEqual(faults);
  });
});

describe('interactive elements', () => {
  it.each([
    ['25 buttons', actions(...times(25, (i) => button({ action_id: `a${i}` }))), undefined],
    [
      '26 buttons',
      actions(...times(26, (i) => button({ action_id: `a${i}` }))),
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a long button',
      actions(button({ text: plain(long(76)) })),
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a long value',
      actions(button({ value: long(2001) })),
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'a long action_id',
      actions(button({ action_id: long(256) })),
      'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
    ],
    [
      'an unknown style',
      actions(button({ style: 'blue' })),
      'value must be one of primary, danger [json-pointer:/blocks/0/elements/0/style]',
    ],
    ['a broken address', actions(button({ url: 'nowhere' })), 'invalid url [json-pointer:/blocks/0/elements/0/url]'],
    [
      'a repeated action_id',
      actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
      '`action_id` already exists: a [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    ['100 options', actions(select({ options: times(100, (i) => option(`${i}`)) })), undefined],
    [
      '101 options',
      actions(select({ options: times(101, (i) => option(`${i}`)) })),
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'no options',
      actions(select({ options: [] })),
      'no less than 1 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'options and groups',
      actions(select({ options: [option('a')], option_groups: [{ label: plain('g'), options: [option('a')] }] })),
      'must define exactly one of `options` and `option_groups` [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'an initial option of nowhere',
      actions(select({ options: [option('a')], initial_option: option('b') })),
      'failed to match initial options to the list of options [json-pointer:/blocks/0/elements/0/initial_option]',
    ],
    [
      '6 overflow options',
      actions({ type: 'overflow', options: times(6, (i) => option(`${i}`)) }),
      'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      '11 checkboxes',
      actions({ type: 'checkboxes', options: times(11, (i) => option(`${i}`)) }),
      'no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'a wordy confirmation',
      actions(button({ confirm: { text: plain('x'), confirm: plain(long(31)) } })),
      'must be less than 31 characters [json-pointer:/blocks/0/elements/0/confirm/confirm/text]',
    ],
    [
      'an input among actions',
      actions({ type: 'plain_text_input' }),
      'unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      '6 context actions',
      {
        type: 'context_actions',
        elements: times(6, (i) => ({ type: 'icon_button', icon: 'trash', text: plain('x'), action_id: `a${i}` })),
      },
      'no more than 5 items allowed [json-pointer:/blocks/0/elements]',
    ],
  ])('%s', (_, block, fault) => {
    expect(faultsOf(block)).toEqual(fault ? [fault] : []);
  });
});

describe('surfaces', () => {
  it.each([
    [
      'a table in a modal',
      { type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] },
      'modal',
      'unsupported type: table [json-pointer:/blocks/0/type]',
    ],
    [
      'markdown in Home',
      { type: 'markdown', text: 'x' },
      'home',
      'unsupported type: markdown [json-pointer:/blocks/0/type]',
    ],
    [
      'an alert in a message',
      { type: 'alert', text: plain('x') },
      'message',
      'unsupported type: alert [json-pointer:/blocks/0/type]',
    ],
    ['an alert in a modal', { type: 'alert', text: plain('x') }, 'modal', undefined],
    [
      'a number in a message',
      { type: 'input', label: plain('x'), element: { type: 'number_input', is_decimal_allowed: false } },
      'message',
      'unsupported type: number_input [json-pointer:/blocks/0/element/type]',
    ],
    [
      'a number in a modal',
      { type: 'input', label: plain('x'), element: { type: 'number_input', is_decimal_allowed: false } },
      'modal',
      undefined,
    ],
  ] as const)('%s', (_, block, surface, fault) => {
    expect(faultsOf(block, surface)).toEqual(fault ? [fault] : []);
  });

  it('counts 50 blocks in a message and 100 in a view', () => {
    const dividers = (count: number) => times(count, () => ({ type: 'divider' }));
    expect(validateBlocks(dividers(50))).toEqual([]);
    expect(validateBlocks(dividers(51)).map(faultText)).toEqual([
      'no more than 50 items allowed [json-pointer:/blocks]',
    ]);
    expect(validateBlocks(dividers(100), 'home')).toEqual([]);
    expect(validateBlocks(dividers(101), 'modal')).toHaveLength(1);
  });

  it('wants every block_id once', () => {
    const blocks = [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ];
    expect(validateBlocks(blocks).map(faultText)).toEqual([
      '`block_id` already exists: a [json-pointer:/blocks/1/block_id]',
    ]);
  });
});
