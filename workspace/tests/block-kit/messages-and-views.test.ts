import { describe, expect, it } from 'vitest';
import { validateMessage, validateView } from '../../src/block-kit/validate.ts';
import { plain } from './blocks-on.ts';

const long = (length: number) => 'x'.repeat(length);

describe('messages', () => {
  it.each([
    ['text', { text: 'x' }, undefined],
    ['blocks without text', { blocks: [{ type: 'divider' }] }, undefined],
    ['nothing', {}, 'no_text'],
    ['only empty text', { text: '' }, 'no_text'],
    ['too much text', { text: long(40_001) }, 'msg_too_long'],
    [
      'too much metadata',
      { text: 'x', metadata: { event_type: 'a', event_payload: { b: long(9000) } } },
      'metadata_too_large',
    ],
  ])('%s', (_, message, code) => {
    expect(validateMessage(message).map((fault) => fault.code)).toEqual(code ? [code] : []);
  });
});

describe('views', () => {
  const input = { type: 'input', label: plain('x'), element: { type: 'plain_text_input' } };
  const modal = (fields: object) => ({ type: 'modal', title: plain('Title'), blocks: [], ...fields });

  it.each([
    ['a modal', modal({ submit: plain('Go'), blocks: [input] }), []],
    ['inputs without submit', modal({ blocks: [input] }), ['/view']],
    ['a long title', modal({ title: plain(long(25)) }), ['/view/title/text']],
    ['a long submit', modal({ submit: plain(long(25)) }), ['/view/submit/text']],
    ['no title', { type: 'modal', blocks: [] }, ['/view']],
    ['much metadata', modal({ private_metadata: long(3001) }), ['/view/private_metadata']],
    ['a Home tab', { type: 'home', blocks: [{ type: 'divider' }] }, []],
    ['a Home tab with a title', { type: 'home', blocks: [], title: plain('x') }, ['/view']],
    ['Markdown in a modal', modal({ blocks: [{ type: 'markdown', text: 'x' }] }), ['/view/blocks/0/type']],
    ['no view at all', undefined, ['/view']],
  ])('%s', (_, view, pointers) => {
    expect(validateView(view).map(({ pointer }) => pointer)).toEqual(pointers);
  });
});
