import { describe, expect, it } from 'vitest';
import { changeBetween, percentOf, resultOf, round, roundingOf, sum } from '../../src/answer/arithmetic.ts';
import { languages } from '../../src/languages/languages.ts';
import type { Value } from '../../src/model/answer.ts';
import { publishedMetric } from '../../src/model/metric.ts';
import type { ValueUnit } from '../../src/model/unit.ts';
import { percentText } from '../../src/render/numbers.ts';

const value = (number: number, unit: ValueUnit = 'count', year = 2020): Value => ({
  metric: publishedMetric('a.b'),
  year,
  value: number,
  unit,
  from: [],
  figures: [],
});

describe('changes', () => {
  it('are a difference and a percentage', () => {
    const change = changeBetween(value(44_400), value(43_660));
    expect(change.difference).toBe(-740);
    expect(resultOf(change)).toEqual([-740, -1.667]);
  });

  it('of percentages are percentage points, and per cent only where that is asked for', () => {
    const change = changeBetween(value(25, 'percent'), value(49, 'percent'));
    expect(change).toMatchObject({ difference: 24, points: 24 });
    expect(change.percent).toBeUndefined();
    expect(resultOf(change)).toEqual([24]);
    expect(changeBetween(value(25, 'percent'), value(49, 'percent'), ['percent']).percent).toBe(96);
  });

  it('from nothing, or from below it, have no percentage', () => {
    expect(changeBetween(value(0), value(10)).percent).toBeUndefined();
    expect(changeBetween(value(-47.9, 'million-eur'), value(3, 'million-eur')).percent).toBeUndefined();
  });
});

describe('sums, shares and roundings', () => {
  it('have no noise of the machine in them', () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(round(495.9 - 543.8)).toBe(-47.9);
  });

  it('give a share of a whole', () => {
    expect(percentOf(848, 4762)).toBeCloseTo(17.808, 3);
  });

  it('are rounded once: 41,150 of 207,310 is 19.8495%', () => {
    expect(percentText(percentOf(41_150, 207_310), languages.en)).toBe('19.8%');
  });

  it('give what a rounded percentage can be, by the decimals that it has', () => {
    expect(roundingOf(49)).toEqual({ low: 48.5, high: 49.5 });
    expect(roundingOf(12.5)).toEqual({ low: 12.45, high: 12.55 });
    expect(roundingOf(100).high).toBe(100);
  });
});
