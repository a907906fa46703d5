import { describe, expect, it } from 'vitest';
import { changeBetween, estimate, percentOf, resultOf, round, sumOf } from '../../src/answer/arithmetic.ts';
import { languages } from '../../src/languages/languages.ts';
import type { Figure, Unit } from '../../src/model/dataset.ts';
import { percentText } from '../../src/render/numbers.ts';

const figure = (value: number, unit: Unit = 'count', year = 2020): Figure => ({
  indicator: 'a.b',
  year,
  value,
  unit,
  edition: '2020',
  line: 1,
});

describe('changes', () => {
  it('are a difference and a percentage', () => {
    const change = changeBetween(figure(44_400), figure(43_660));
    expect(change.difference).toBe(-740);
    expect(resultOf(change)).toEqual([-740, -1.667]);
  });

  it('of percentages are percentage points, and never per cent', () => {
    const change = changeBetween(figure(25, 'percent'), figure(49, 'percent'));
    expect(change).toMatchObject({ difference: 24, points: 24 });
    expect(change.percent).toBeUndefined();
    expect(resultOf(change)).toEqual([24]);
  });

  it('from nothing, or from below it, have no percentage', () => {
    expect(changeBetween(figure(0), figure(10)).percent).toBeUndefined();
    expect(changeBetween(figure(-47.9, 'million-eur'), figure(3, 'million-eur')).percent).toBeUndefined();
  });
});

describe('sums, shares and estimates', () => {
  it('have no noise of the machine in them', () => {
    expect(sumOf([figure(0.1), figure(0.2)])).toBe(0.3);
    expect(round(495.9 - 543.8)).toBe(-47.9);
  });

  it('give a share of a whole', () => {
    expect(percentOf(848, 4762)).toBeCloseTo(17.808, 3);
  });

  it('are rounded once: 41,150 of 207,310 is 19.8495%', () => {
    expect(percentText(percentOf(41_150, 207_310), languages.en)).toBe('19.8%');
  });

  it('give the bounds that a rounded percentage leaves open', () => {
    expect(estimate(49, 17_350)).toEqual({ value: 8501.5, low: 8414.75, high: 8588.25 });
    expect(estimate(100, 10).high).toBe(10);
  });
});
