import { describe, expect, test } from 'vitest';
import { parseCell } from '../../src/import/read/parse-cell.ts';

describe('numbers', () => {
  test.each([
    ['12.310', 12310, 'count'],
    ['12,310', 12310, 'count'],
    ['12 310', 12310, 'count'],
    ['1.234.567', 1234567, 'count'],
    ['0', 0, 'count'],
    ['315', 315, 'count'],
    ['-47,9', -47.9, 'count'],
    ['80%', 80, 'percent'],
    ['80,5 %', 80.5, 'percent'],
    ['0,345%', 0.345, 'percent'],
    ['€ 495,9 miljoen', 495.9, 'million-eur'],
    ['€ 1,2 miljard', 1200, 'million-eur'],
    ['€ 1.250.000', 1.25, 'million-eur'],
    ['3.914 fte', 3914, 'fte'],
    ['1.234,5 fte', 1234.5, 'fte'],
  ])('%s', (text, value, unit) => expect(parseCell(text)).toMatchObject({ kind: 'number', value, unit }));

  test('with a footnote marker', () => {
    expect(parseCell('12.310 ⁴')).toMatchObject({ value: 12310, markers: ['4'] });
    expect(parseCell('12.310*')).toMatchObject({ value: 12310, markers: ['*'] });
  });
});

test.each(['', '-', '–', 'n.v.t.', '.'])('"%s" holds the place of a figure', (text) =>
  expect(parseCell(text).kind).toBe('missing'),
);
test.each(['33.88041.15054.940', '80%85%', '12.3102', '1.23.456'])('%s is more than one figure', (text) =>
  expect(parseCell(text).kind).toBe('glued'),
);
test.each(['veel', '088', 'circa 12', '12 dagen'])('%s is no figure', (text) =>
  expect(parseCell(text).kind).toBe('text'),
);
