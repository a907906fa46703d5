import { RespondError, webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import type { AppBlock } from '../../../src/slack/block-kit/app-block.ts';
import type { Post } from '../../../src/slack/block-kit/post.ts';
import { createLog } from '../../../src/slack/log.ts';
import { type Content, sendThroughLadder } from '../../../src/slack/post/ladder.ts';

const block = (type: string) => ({ type }) as unknown as AppBlock;
const post: Post = {
  text: 'all of it',
  rungs: [
    { name: 'chart', blocks: [block('rich_text'), block('data_visualization'), block('table')] },
    { name: 'table', blocks: [block('rich_text'), block('table')] },
    { name: 'plain-table', blocks: [block('rich_text'), block('section')] },
    { name: 'text' },
  ],
};

function platformError(error: string, pointers: readonly string[] = []) {
  const errors = pointers.map((pointer) => `unsupported type [json-pointer:${pointer}]`);
  return new webApi.WebAPIPlatformError({ ok: false, error, errors, response_metadata: { messages: [] } } as never);
}

async function climb(refusals: readonly unknown[]) {
  const tried: string[][] = [];
  const lines: string[] = [];
  const send = async ({ blocks = [] }: Content) => {
    tried.push(blocks.map(({ type }) => type));
    const refusal = refusals[tried.length - 1];
    if (refusal) throw refusal;
    return 'sent';
  };
  const { rung } = await sendThroughLadder(
    send,
    post,
    createLog('info', (line) => lines.push(line)),
  );
  return { rung, tried: tried.length, lines };
}

test('the richest form when nothing is refused', async () => {
  expect(await climb([])).toMatchObject({ rung: 'chart', tried: 1, lines: [] });
});

describe('leaves out what was refused:', () => {
  test.each([
    ['the chart', [platformError('invalid_blocks', ['/blocks/1/chart'])], 'table'],
    ['the table', [platformError('invalid_blocks', ['/blocks/2/rows'])], 'plain-table'],
    ['the table, by name', [platformError('invalid_attachments')], 'plain-table'],
    ['something else', [platformError('invalid_blocks', ['/blocks/0/elements'])], 'text'],
    ['it is not said what', [platformError('invalid_blocks')], 'table'],
    ['a response_url says only a status', [new RespondError('refused', 400)], 'table'],
    [
      'first the chart, then the table',
      [platformError('invalid_blocks', ['/blocks/1']), platformError('invalid_blocks', ['/blocks/1'])],
      'text',
    ],
  ])('%s', async (_, refusals, rung) => {
    const climbed = await climb(refusals);
    expect(climbed.rung).toBe(rung);
    expect(climbed.tried).toBe(refusals.length + 1);
    expect(climbed.lines.filter((line) => line.includes('blocks refused'))).toHaveLength(refusals.length);
  });
});

test.each([
  ['another error', platformError('not_in_channel')],
  ['a used-up response_url', new RespondError('gone', 404)],
  ['too many requests', new RespondError('slow down', 429)],
])('%s is not tried in another form', async (_, error) => {
  await expect(climb([error])).rejects.toBe(error);
});

test('even text that is refused ends', async () => {
  const error = platformError('invalid_blocks');
  await expect(climb([error, error, error])).rejects.toBe(error);
});
