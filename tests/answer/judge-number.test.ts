import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../src/answer/check/judge-number.ts';
import type { Hedge, SaidNumber } from '../../src/model/claim.ts';

const said = (value: number, more: Partial<SaidNumber> = {}): SaidNumber => ({
  value,
  unit: 'count',
  step: 1000,
  ...more,
});
const hedged = (hedge: Hedge, value: number, actual: number) =>
  judgeNumber(said(value, { hedge }), { value: actual, computed: false });

describe('what a hedge allows, at its edges', () => {
  it.each<[Hedge, number, number, string]>([
    ['about', 100_000, 95_000, 'rounded'],
    ['about', 100_000, 94_990, 'false'],
    ['about', 100_000, 105_000, 'rounded'],
    ['about', 100_000, 105_010, 'false'],
    ['almost', 14_000, 13_300, 'rounded'],
    ['almost', 14_000, 13_290, 'false'],
    ['almost', 14_000, 14_010, 'false'],
    ['over', 13_000, 14_300, 'rounded'],
    ['over', 13_000, 14_310, 'false'],
    ['over', 13_000, 12_990, 'false'],
    ['just-over', 19_000, 19_950, 'rounded'],
    ['just-over', 19_000, 19_960, 'false'],
    ['at-least', 10_000, 54_940, 'rounded'],
    ['at-least', 10_000, 9_990, 'false'],
    ['at-most', 10_000, 10_010, 'false'],
    ['less-than', 160_000, 159_990, 'rounded'],
    ['less-than', 160_000, 160_000, 'false'],
    ['exactly', 13_670, 13_670, 'true'],
    ['exactly', 13_670, 13_680, 'false'],
  ])('%s %d of %d: %s', (hedge, value, actual, verdict) => {
    expect(hedged(hedge, value, actual)).toBe(verdict);
  });

  it('is at least a point of a percentage, and three at most', () => {
    const percent = (value: number, actual: number) =>
      judgeNumber(said(value, { unit: 'percent', step: 1, hedge: 'about' }), { value: actual, computed: false });
    expect([percent(12, 13), percent(12, 13.1), percent(90, 93), percent(90, 93.1)]).toEqual([
      'rounded',
      'false',
      'rounded',
      'false',
    ]);
  });
});

describe('a number without a hedge', () => {
  it.each([
    [said(13_670, { step: 10 }), 13_670, 'true'],
    [said(13_700, { step: 100 }), 13_670, 'rounded'],
    [said(45_000), 44_400, 'false'],
    [said(30_000, { step: 10_000 }), 34_790, 'false'],
    [said(90, { unit: 'percent', step: 10 }), 91, 'false'],
  ])('%j of %d: %s', (number, actual, verdict) => {
    expect(judgeNumber(number, { value: actual, computed: false })).toBe(verdict);
  });

  it.each([
    [34, 1, 33.96, 'true'],
    [18, 1, 17.92, 'rounded'],
    [40, 1, 40.25, 'rounded'],
    [39.7, 0.1, 39.75, 'true'],
    [11.7, 0.1, 8.36, 'false'],
  ])('a computed percentage is exact to the decimal: %d (%d) of %d: %s', (value, step, actual, verdict) => {
    expect(judgeNumber(said(value, { unit: 'percent', step }), { value: actual, computed: true })).toBe(verdict);
  });

  it('with more digits than were published can be what was rounded', () => {
    const rounding = { step: 10, slack: 5 };
    const exact = (value: number) =>
      judgeNumber(said(value, { step: 1 }), { value: 13_670, computed: false, rounding });
    expect([exact(13_673), exact(13_676)]).toEqual(['rounded', 'false']);
  });
});

it('a rise that was a fall is false, however well its number fits', () => {
  expect(judgeNumber(said(18, { unit: 'percent', step: 1 }), { value: -18, computed: true })).toBe('false');
});
