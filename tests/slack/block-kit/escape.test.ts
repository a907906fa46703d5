import { expect, test } from 'vitest';
import { inPieces } from '../../../src/slack/block-kit/blocks.ts';
import { shortLabels } from '../../../src/slack/block-kit/chart-block.ts';
import { escapeMrkdwn, shorten } from '../../../src/slack/block-kit/escape.ts';
import { readText } from '../../../src/slack/read/read-text.ts';
import { markupFaults } from '../../fuzz/markup-faults.ts';

test('figures, dates and abbreviations stay as they are', () => {
  for (const text of ['44.400 aanvragen in 2019, 97%', '€ 495,9 miljoen (incl. btw), d.d. 31-12', 'e-mails: 1.250'])
    expect(escapeMrkdwn(text)).toBe(text);
});

test.each(['mailto:m@example.com', 'tel:0031', 'https://example.com', 'example.com', '@here'])(
  'nothing links or pings in %s',
  (text) => {
    expect(markupFaults(escapeMrkdwn(text))).toEqual([]);
  },
);

test('Slack reads back what was escaped', () => {
  expect(readText(escapeMrkdwn('a < b & c > d'))).toBe('a < b & c > d');
});

test.each([
  ['<@U1> naturalisatie 2019', 'naturalisatie 2019'],
  ['<@U1|bot> klachten in <#C1|algemeen>', 'klachten in algemeen'],
  ['zie <https://example.com/x?a=1|deze cijfers> en <https://example.com>', 'zie deze cijfers en'],
  ['<!here> <!subteam^S1|@team> f&amp;g &lt; 3', 'f&g < 3'],
  [undefined, ''],
])('reads %j as %j', (typed, read) => {
  expect(readText(typed)).toBe(read);
});

test('never cuts a character in two, and says that it cut', () => {
  expect(shorten('ab💥', 4)).toBe('ab💥');
  expect(shorten('ab💥c', 4)).toBe('ab…');
});

test('divides text without losing any', () => {
  const text = 'woord '.repeat(300).trim();
  const pieces = inPieces([text], 100);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(pieces.join(' ').replace(/\s+/g, ' ')).toBe(text);
});

test('labels of a chart are short and different', () => {
  const long = shortLabels(['Een heel lange naam van iets A', 'Een heel lange naam van iets B'], 20);
  expect(new Set(long).size).toBe(2);
  expect(Math.max(...long.map(({ length }) => length))).toBeLessThanOrEqual(20);
});
