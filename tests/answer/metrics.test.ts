import { describe, expect, it } from 'vitest';
import { claimedFigures } from '../../src/answer/claimed-figures.ts';
import { evaluate } from '../../src/answer/evaluate.ts';
import { refusalOf } from '../../src/answer/refusal.ts';
import type { Metric } from '../../src/model/metric.ts';
import { smallDataset } from '../small-dataset.ts';
import { METRICS, of } from './ask-small.ts';

const valueIn = (metric: Metric, year = 2023) => evaluate(metric, year, smallDataset);

describe('a metric comes to', () => {
  it.each([
    ['indicator', 120, 'count', ['boats.requests']],
    ['sum', 360, 'count', ['boats.requests', 'bikes.requests']],
    ['difference', 40, 'count', ['bikes.requests', 'bikes.decisions']],
    ['ratio', 83.333, 'percent', ['boats.decisions', 'boats.requests']],
    ['estimate', 60, 'count', ['boats.granted', 'boats.decisions']],
    ['complement', 40, 'percent', ['boats.granted']],
  ] as const)('%s: %d', (is, value, unit, figures) => {
    const found = valueIn(METRICS[is]);
    expect(found).toMatchObject({ value: expect.closeTo(value, 3), unit, year: 2023 });
    expect(found?.figures.map(({ indicator }) => indicator)).toEqual(figures);
  });

  it('how many times, an amount of a share, and the rest of a rate', () => {
    expect(valueIn({ is: 'ratio', as: 'times', of: [of('bikes.requests'), of('boats.requests')] })?.value).toBe(2);
    const subsidy = valueIn({ is: 'estimate', rate: 'money.grant', part: 'counted' });
    expect(subsidy).toMatchObject({ value: 9, unit: 'million-eur' });
    expect(valueIn({ is: 'estimate', rate: 'boats.granted', part: 'rest' })?.value).toBe(40);
  });

  it('a sum of the parts that there are, as a total of a year is', () => {
    const all: Metric = { is: 'sum', of: [of('boats.requests'), of('skates.requests')] };
    expect(valueIn(all, 2022)?.value).toBe(150);
    expect(valueIn(all, 2023)?.value).toBe(150);
  });

  it('nothing where a figure that it needs is not there', () => {
    expect(valueIn(of('skates.requests'), 2022)).toBeUndefined();
    expect(valueIn({ is: 'difference', of: [of('boats.requests'), of('skates.requests')] }, 2022)).toBeUndefined();
    expect(valueIn({ is: 'ratio', as: 'times', of: [of('staff.permanent'), of('staff.hired')] }, 2021)).toBeUndefined();
  });
});

describe('the bounds that a rounded rate leaves open', () => {
  it('are those of the rate, taken of the count', () => {
    expect(valueIn(METRICS.estimate)?.bounds).toEqual({ low: 59.5, high: 60.5 });
  });

  it('go into what is computed from it', () => {
    const sum: Metric = {
      is: 'sum',
      of: [METRICS.estimate, { is: 'estimate', rate: 'bikes.granted', part: 'counted' }],
    };
    expect(valueIn(sum)).toMatchObject({ value: 250, bounds: { low: 248.5, high: 251.5 } });
    const left: Metric = { is: 'difference', of: [of('boats.requests'), METRICS.estimate] };
    expect(valueIn(left)).toMatchObject({ value: 60, bounds: { low: 59.5, high: 60.5 } });
    const share: Metric = { is: 'ratio', as: 'percent', of: [METRICS.estimate, of('boats.requests')] };
    expect(valueIn(share)).toMatchObject({
      value: 50,
      bounds: { low: expect.closeTo(49.583, 3), high: expect.closeTo(50.417, 3) },
    });
  });

  it('are none where all is as published', () => {
    for (const is of ['indicator', 'sum', 'difference', 'ratio', 'complement'] as const)
      expect(valueIn(METRICS[is])?.bounds, is).toBeUndefined();
  });
});

describe('an answer claims', () => {
  it('of a share the part alone, of everything else what it was computed from', () => {
    const claimed = (metric: Metric) => {
      const value = valueIn(metric);
      return value && claimedFigures(value).map(({ indicator }) => indicator);
    };
    expect(claimed(METRICS.ratio)).toEqual(['boats.decisions']);
    expect(claimed({ is: 'ratio', as: 'times', of: [of('boats.decisions'), of('boats.requests')] })).toEqual([
      'boats.decisions',
      'boats.requests',
    ]);
    expect(claimed({ is: 'difference', of: [METRICS.sum, of('boats.requests')] })).toEqual([
      'boats.requests',
      'bikes.requests',
    ]);
  });
});

describe('what means nothing is refused', () => {
  it.each<[string, Metric, string]>([
    ['a sum of percentages', { is: 'sum', of: [of('boats.granted'), of('bikes.granted')] }, 'sum'],
    ['a sum of different things', { is: 'sum', of: [of('boats.requests'), of('boats.decisions')] }, 'sum'],
    ['a sum of one thing twice', { is: 'sum', of: [of('boats.requests'), of('boats.requests')] }, 'sum'],
    ['a difference of units', { is: 'difference', of: [of('money.income'), of('boats.requests')] }, 'sum'],
    ['a share of another unit', { is: 'ratio', as: 'percent', of: [of('staff.hired'), of('boats.requests')] }, 'unit'],
    ['a rate of a rate', { is: 'ratio', as: 'percent', of: [of('boats.granted'), of('bikes.granted')] }, 'unit'],
    ['what one thing costs', { is: 'ratio', as: 'times', of: [of('money.income'), of('boats.requests')] }, 'unit'],
    ['the rest of a count', { is: 'complement', of: 'boats.requests' }, 'unit'],
    ['a number of what is no rate', { is: 'estimate', rate: 'boats.requests', part: 'counted' }, 'dimension'],
    [
      'a sum inside a share',
      {
        is: 'ratio',
        as: 'percent',
        of: [of('boats.requests'), { is: 'sum', of: [of('boats.granted'), of('bikes.granted')] }],
      },
      'sum',
    ],
  ])('%s', (_, metric, reason) => {
    expect(refusalOf(metric, smallDataset)?.reason).toBe(reason);
  });

  it('and nothing else is', () => {
    for (const metric of Object.values(METRICS)) expect(refusalOf(metric, smallDataset), metric.is).toBeUndefined();
    const estimates: Metric = {
      is: 'sum',
      of: [METRICS.estimate, { is: 'estimate', rate: 'bikes.granted', part: 'rest' }],
    };
    expect(refusalOf(estimates, smallDataset)).toBeUndefined();
    expect(
      refusalOf({ is: 'ratio', as: 'times', of: [of('boats.decisions'), of('staff.permanent')] }, smallDataset),
    ).toBeUndefined();
  });
});
