import { describe, expect, test } from 'vitest';
import type { Message, MessageTable } from '../../../src/model/message.ts';
import { LIMITS } from '../../../src/slack/block-kit/limits.ts';
import { buildPost, type PostParts } from '../../../src/slack/block-kit/message-blocks.ts';
import { composePost } from '../../../src/slack/post/compose.ts';
import { surfaceTexts } from '../../../src/slack/post/surface-texts.ts';
import { bot } from '../../bot.ts';
import { faultsOf, markupOf } from '../check-blocks.ts';
import { edge } from '../test-edge.ts';

const plainMessage: Message = {
  language: 'nl',
  headline: 'Kop',
  lines: [],
  footnotes: [],
  assumptions: [],
  examples: [],
  choices: [],
};
const parts = (message: Partial<Message>, more: Partial<PostParts> = {}): PostParts => ({
  message: { ...plainMessage, ...message },
  language: bot.languages.nl,
  texts: surfaceTexts.nl,
  showChart: true,
  buttons: [],
  examples: [],
  ...more,
});

function bigTable(rows: number, columns: number, letters: number): MessageTable {
  const years = Array.from({ length: columns }, (_, i) => String(1990 + i));
  return {
    caption: 'Groot',
    columns: years,
    more: 3,
    rows: Array.from({ length: rows }, (_, i) => ({
      label: `${i} ${'x'.repeat(letters)}`,
      cells: years.map((year) => ({ text: `${year}${i}`, value: i })),
    })),
  };
}

const chart = (categories: number, series: number, label: string) => ({
  title: 't'.repeat(90),
  type: 'line' as const,
  axis: '%',
  categories: Array.from({ length: categories }, (_, i) => String(1990 + i)),
  series: Array.from({ length: series }, (_, i) => ({
    name: `${label}${i}`,
    values: Array.from({ length: categories }, (_, at) => at),
  })),
});

describe('fits, whatever is asked:', () => {
  const questions = [
    'naturalisatie 2019',
    'alle cijfers',
    'documenten 2018 2019 2020',
    'trend klachten',
    'asielaanvragen 2020',
    'top 10 aanvragen 2019',
    'help',
    'welke onderwerpen zijn er',
    'bananen',
    'klachten per maand',
    'Hoe kan het dat er minder aanvragen waren?',
    'asylum last year',
    'compare naturalisation and students',
    'x'.repeat(5000),
    '',
    '💥'.repeat(300),
    '\u0000"\\'.repeat(100),
  ];
  test.each(questions.map((question) => [question.slice(0, 40), question]))('%s', (_, question) => {
    for (const place of ['private', 'thread', 'direct', 'channel'] as const) {
      const post = composePost(edge, bot.ask(question), {
        place,
        question,
        isFirst: true,
        showChart: true,
        by: { did: 'shared', user: 'U0SOMEBODY' },
        tellsHowToGoOn: true,
      });
      expect(faultsOf(post)).toEqual([]);
    }
  });
});

describe('fits, whatever the answer has:', () => {
  test.each<[string, Partial<Message>]>([
    ['a table of 400 rows', { table: bigTable(400, 3, 20) }],
    ['a table of 60 years', { table: bigTable(4, 60, 20) }],
    ['a table of many letters', { table: bigTable(90, 3, 400) }],
    ['an empty table', { table: { caption: '', columns: [], rows: [], more: 0 } }],
    [
      'an empty cell',
      { table: { caption: 'a', columns: ['2019'], rows: [{ label: '', cells: [{ text: '' }] }], more: 0 } },
    ],
    [
      '200 footnotes',
      { footnotes: Array.from({ length: 200 }, (_, i) => ({ mark: `${i}`, text: 'woord '.repeat(100) })) },
    ],
    ['a sentence of 9,000 letters', { headline: 'a'.repeat(9000), lines: ['b'.repeat(9000)] }],
    ['an endless source', { source: 'c'.repeat(20_000), assumptions: ['d'.repeat(5000)] }],
    ['a chart of 40 years', { chart: chart(40, 3, 'reeks') }],
    ['a chart with long names', { chart: chart(3, 12, 'Een heel lange naam van een reeks: aanvragen ') }],
    ['a chart with too many lines', { chart: chart(3, 13, 'r') }],
  ])('%s', (_, message) => {
    expect(faultsOf(buildPost(parts(message)))).toEqual([]);
  });
});

test('rows and years that do not fit are counted', () => {
  const [rung] = buildPost(parts({ table: bigTable(400, 60, 20) })).rungs;
  const post = JSON.stringify(rung);
  const table = rung?.blocks?.[1] as unknown as { rows: unknown[] } | undefined;
  const shown = (table?.rows.length ?? 0) - 1;
  expect(post).toContain(`en nog ${403 - shown} rijen`);
  expect(post).toContain('41 oudere jaren passen er niet in');
});

test('years that do not fit in a chart are counted, and none is drawn where a value is missing', () => {
  const tooLong = buildPost(parts({ chart: chart(25, 1, 'reeks') })).rungs[0];
  expect(JSON.stringify(tooLong)).toContain('passen 5 punten niet');
  const broken = { ...chart(3, 1, 'reeks'), series: [{ name: 'a', values: [1, Number.NaN, 3] }] };
  expect(buildPost(parts({ chart: broken })).rungs.map(({ name }) => name)).toEqual(['blocks', 'text']);
});

test('the plain table has every row on lines that fit a telephone', () => {
  const { rungs } = buildPost(parts({ table: bot.ask('documenten 2018 2019 2020').message.table as MessageTable }));
  const plain = rungs.find(({ name }) => name === 'plain-table')?.blocks?.[1] as unknown as { text: { text: string } };
  const lines = plain.text.text.split('\n');
  expect(lines[0]).toBe('```');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(LIMITS.monospaceLine);
  expect(plain.text.text).toContain('140.730');
});

test('the text has everything that the blocks have', () => {
  const { message } = bot.ask('asiel 2020');
  const { text } = buildPost(parts(message));
  const whole = [
    message.headline,
    ...message.lines,
    ...message.assumptions,
    message.source ?? '',
    ...message.footnotes.map((note) => note.text),
  ];
  for (const part of whole) expect(text).toContain(part);
  for (const row of message.table?.rows ?? []) for (const cell of row.cells) expect(text).toContain(cell.text);
});

test('text that is far too long loses rows, and says how many', () => {
  const { text } = buildPost(parts({ table: bigTable(900, 3, 400), source: 'Bron: X' }));
  expect(text.length).toBeLessThanOrEqual(LIMITS.messageText);
  expect(text).toMatch(/en nog \d+ rijen/);
  expect(text).toContain('Bron: X');
});

const HOSTILE = '<!channel> <@U1> <https://evil.example|x> https://evil.example @here `*_~ & ```';

test('hostile words anywhere in an answer are literal: no mention, no link, no way out of the fence', () => {
  const message: Partial<Message> = {
    headline: HOSTILE,
    lines: [HOSTILE],
    assumptions: [HOSTILE],
    source: HOSTILE,
    footnotes: [{ mark: HOSTILE, text: HOSTILE }],
    table: { caption: HOSTILE, columns: [HOSTILE], rows: [{ label: HOSTILE, cells: [{ text: HOSTILE }] }], more: 0 },
  };
  const post = buildPost(parts(message));
  const texts = [post.text, ...post.rungs.flatMap(({ blocks = [] }) => markupOf(blocks as never))];
  for (const text of texts) {
    expect(text).not.toMatch(/<[!@#h]/);
    expect(text).not.toMatch(/https?:\/\/|evil\.example|@here/);
    if (text.startsWith('```')) expect(text.slice(3, -3)).not.toContain('```');
  }
  expect(faultsOf(post)).toEqual([]);
});
