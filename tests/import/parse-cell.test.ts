import { describe, expect, test } from 'vitest';
import { parseCell } from '../../src/import/tables/parse-cell.ts';

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
    ['€ 1,2 miljard', 1.2, 'billion-eur'],
    ['€ 1.250.000', 1250000, 'eur'],
    ['€ 12,50', 12.5, 'eur'],
    ['€ 532 duizend', 532, 'thousand-eur'],
    ['-€ 3,2 mln', -3.2, 'million-eur'],
    ['(1.234)', -1234, 'count'],
    ['−3', -3, 'count'],
    ['1,2 mln', 1.2, 'million'],
    ['424 m', 424, 'count'],
    ['12 dagen', 12, 'count'],
    ['3.914 fte', 3914, 'fte'],
    ['1.234,5 fte', 1234.5, 'fte'],
  ])('%s', (text, value, unit) => expect(parseCell(text)).toMatchObject({ kind: 'number', value, unit }));

  test('with a footnote marker', () => {
    expect(parseCell('12.310 ⁴')).toMatchObject({ value: 12310, markers: ['4'] });
    expect(parseCell('12.310*')).toMatchObject({ value: 12310, markers: ['*'] });
    expect(parseCell('750 *)')).toMatchObject({ value: 750, markers: ['*'] });
    expect(parseCell('557.672 (1)')).toMatchObject({ value: 557672, markers: ['1'] });
    expect(parseCell('1.200p')).toMatchObject({ value: 1200, markers: ['p'] });
  });
});

test.each(['', '-', '–', 'n.v.t.', '.'])('"%s" holds the place of a figure', (text) =>
  expect(parseCell(text).kind).toBe('missing'),
);
test.each(['33.88041.15054.940', '80%85%', '12.3102', '1.23.456'])('%s is more than one figure', (text) =>
  expect(parseCell(text).kind).toBe('glued'),
);
test.each(['circa 12', 'ca. 300', '< 5', '±40'])('%s is no exact figure', (text) =>
  expect(parseCell(text).kind).toBe('inexact'),
);
test.each(['veel', '088', '(12)', '31 december', '10-12', '3e'])('%s is no figure', (text) =>
  expect(parseCell(text).kind).toBe('text'),
);
