import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/model/ask.ts';
import type { Metric, OverYears } from '../../src/model/metric.ts';
import { quantitiesOf, quantityOver } from '../../src/model/quantity.ts';
import { askSmall, METRICS, of, YEARS } from './ask-small.ts';

const every = Object.values(METRICS);
const boats = of('boats.requests');
const bikes = of('bikes.requests');

describe('every operation works on every metric', () => {
  const operations: Readonly<Record<Ask['ask'], (metric: Metric) => Ask>> = {
    value: (metric) => ({ ask: 'value', of: quantitiesOf([metric], [2023]) }),
    trend: (metric) => ({ ask: 'trend', of: quantitiesOf([metric], YEARS) }),
    change: (metric) => ({ ask: 'change', of: quantitiesOf([metric], [2022, 2023]) }),
    compare: (metric) => ({
      ask: 'compare',
      of: quantitiesOf([metric, metric.is === 'indicator' ? bikes : metric], [2022, 2023]),
    }),
    rank: (metric) => ({ ask: 'rank', over: 'years', of: [metric], years: YEARS, by: 'value', order: 'highest' }),
    filter: (metric) => ({
      ask: 'filter',
      over: 'years',
      of: [metric],
      years: YEARS,
      where: { than: 'above', value: 50 },
    }),
  };
  /** What was taken over years has one value: nothing moves from there, and no year is ranked. */
  const overYears: readonly string[] = ['change', 'trend'];
  it.each(Object.entries(operations))('%s', (name, operation) => {
    for (const metric of every.filter(({ is }) => is !== 'over-years' || !overYears.includes(name))) {
      const { kind, lines } = askSmall(operation(metric));
      expect(kind, metric.is).toBe('figures');
      expect(lines.join(' '), metric.is).not.toMatch(/undefined|NaN|\(\)/);
      expect(lines[0], metric.is).toMatch(/\d/);
    }
  });
});

describe('value', () => {
  const value = (metric: Metric, ...years: number[]): Ask => ({ ask: 'value', of: quantitiesOf([metric], years) });

  it('gives what was computed as a result, and what was published as it is', () => {
    expect(askSmall(value(METRICS.sum, 2023))).toMatchObject({
      result: [360],
      cells: ['boats.requests@2023', 'bikes.requests@2023'],
    });
    expect(askSmall(value(boats, 2023)).result).toEqual([]);
  });

  it.each([
    ['above', 120, false],
    ['at-least', 120, true],
    ['below', 121, true],
    ['at-most', 119, false],
  ] as const)('is %s %d or not: %s', (than, limit, holds) => {
    const { lines } = askSmall({ ask: 'value', of: quantitiesOf([boats], [2023]), threshold: { than, value: limit } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(holds ? /^Yes/ : /^No/);
  });

  it('is of the year in which something was highest or lowest, and says which', () => {
    const in_ = (order: 'highest' | 'lowest', shift?: number): Ask => ({
      ask: 'value',
      of: [{ metric: of('boats.granted'), period: { yearOf: { of: bikes, order, ...(shift ? { shift } : {}) } } }],
    });
    expect(askSmall(in_('highest')).cells).toEqual(['boats.granted@2021']);
    expect(askSmall(in_('lowest'))).toMatchObject({
      cells: ['boats.granted@2022'],
      lines: [expect.any(String), expect.stringContaining('2022 is the year with the lowest figure')],
    });
    expect(askSmall(in_('lowest', 1)).cells).toEqual(['boats.granted@2023']);
    expect(askSmall(in_('highest', -1))).toMatchObject({
      kind: 'unavailable',
      missing: [{ reason: 'cell', years: [2020] }],
    });
  });
});

describe('years taken together', () => {
  const over = (by: OverYears['by'], metric: Metric): Ask => ({
    ask: 'value',
    of: [quantityOver(by, metric, YEARS)],
  });

  it('is a mean or a sum over the years', () => {
    expect(askSmall(over('average', boats))).toMatchObject({
      result: [123.333],
      cells: YEARS.map((year) => `boats.requests@${year}`),
    });
    expect(askSmall(over('sum', boats)).result).toEqual([370]);
    expect(askSmall(over('sum', METRICS.estimate)).result[0]).toBe(220);
  });

  it('of percentages is the plain mean of the yearly ones, and says so', () => {
    expect(askSmall(over('average', of('boats.granted'))).lines[0]).toContain(
      'plain average of the yearly percentages',
    );
  });

  it('are the change from the first to the last, of percentages in points', () => {
    expect(askSmall(over('change', boats)).result).toEqual([20]);
    expect(askSmall(over('change', of('boats.granted'))).lines[0]).toContain('percentage point');
  });

  it('can be held against a number, or against one of the years', () => {
    const sum = quantityOver('sum', boats, YEARS);
    expect(askSmall({ ask: 'value', of: [sum], threshold: { than: 'above', value: 350 } }).result).toEqual([370, 20]);
    const mean = quantityOver('average', boats, YEARS);
    const last: Ask = { ask: 'compare', of: [{ metric: boats, period: { years: [2023] } }, mean], as: ['percent'] };
    expect(askSmall(last).result).toEqual([-3.333, -2.702, 123.333]);
  });

  it('are made of the years that there are, and name the others', () => {
    const { kind, missing } = askSmall(over('sum', of('skates.requests')));
    expect({ kind, missing }).toMatchObject({ kind: 'unavailable', missing: [{ reason: 'cell' }] });
  });

  it.each([of('boats.granted'), of('staff.permanent'), METRICS.ratio, METRICS.complement])(
    'refuses a sum of what has none',
    (metric) => {
      expect(askSmall(over('sum', metric))).toMatchObject({ kind: 'unavailable', missing: [{ reason: 'sum' }] });
    },
  );
});

describe('change', () => {
  const change = (metric: Metric, years: number[], more: Partial<Extract<Ask, { ask: 'change' }>> = {}): Ask => ({
    ask: 'change',
    of: quantitiesOf([metric], years),
    ...more,
  });

  it('is a difference and a percentage; of percentages points, and per cent where asked for', () => {
    expect(askSmall(change(boats, [2021, 2022])).result).toEqual([50, 50]);
    expect(askSmall(change(of('boats.granted'), [2021, 2022])).result).toEqual([25]);
    expect(askSmall(change(of('boats.granted'), [2021, 2022], { as: ['percent'] })).result).toEqual([25, 50]);
    expect(askSmall(change(boats, [2021, 2022], { as: ['times'] })).result).toEqual([50, 50, 1.5]);
  });

  it('of a sum or an estimate has their values beside it', () => {
    expect(askSmall(change(METRICS.sum, [2021, 2023])).result).toEqual([-40, -10, 400, 360]);
    const estimate = askSmall(change(METRICS.estimate, [2021, 2023]));
    expect(estimate.result).toEqual([20, 50, 40, 60]);
    expect(estimate.lines.slice(1)).toEqual([
      expect.stringContaining('50% of 80'),
      expect.stringContaining('60% of 100'),
    ]);
  });

  it('has each step, where there are years between', () => {
    const { lines } = askSmall(change(boats, YEARS));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^Year by year: /);
  });

  it('tells whether what was taken for granted is so', () => {
    expect(askSmall(change(boats, [2021, 2022], { premise: { direction: 'rise' } })).lines[0]).toMatch(/^Yes/);
    expect(askSmall(change(boats, [2021, 2022], { premise: { direction: 'rise', factor: 2 } })).lines[0]).toMatch(
      /^No/,
    );
  });

  it('has no reason of its own to give', () => {
    expect(askSmall(change(boats, [2021, 2022], { why: true })).missing).toEqual([{ reason: 'reason', words: '' }]);
    const denied = askSmall(change(boats, [2021, 2022], { why: true, premise: { direction: 'fall' } }));
    expect(denied.lines.at(-1)).toContain('no reason');
  });

  it('takes two years', () => {
    expect(askSmall(change(of('skates.requests'), [2022, 2023])).kind).toBe('unavailable');
    expect(askSmall(change(boats, [2023])).kind).toBe('unavailable');
  });
});

describe('compare', () => {
  it('holds the first against the second, each in its own year', () => {
    const own: Ask = {
      ask: 'compare',
      of: [...quantitiesOf([boats], [2021]), ...quantitiesOf([bikes], [2023])],
      claim: 'more',
    };
    expect(askSmall(own)).toMatchObject({
      cells: ['boats.requests@2021', 'bikes.requests@2023'],
      result: [-140, 140],
      lines: [expect.stringMatching(/^No\. .*2023.*2021/)],
    });
  });

  it('goes year by year where both have the same years', () => {
    expect(askSmall({ ask: 'compare', of: quantitiesOf([boats, bikes], [2021, 2022]) }).lines).toHaveLength(2);
  });

  it('says how many times as many', () => {
    expect(askSmall({ ask: 'compare', of: quantitiesOf([bikes, boats], [2023]), as: ['times'] }).result).toContain(2);
  });

  it('puts what has no common unit side by side', () => {
    const { result, lines } = askSmall({ ask: 'compare', of: quantitiesOf([boats, of('boats.granted')], [2023]) });
    expect(result).toEqual([]);
    expect(lines.join(' ')).toContain('60%');
  });

  it('of many, holds the highest against the lowest', () => {
    const many = askSmall({ ask: 'compare', of: quantitiesOf([boats, bikes, of('skates.requests')], [2023]) });
    expect(many.result.slice(0, 1)).toEqual([210]);
  });
});

describe('rank', () => {
  const rank = (more: Partial<Extract<Ask, { ask: 'rank' }>>): Ask => ({
    ask: 'rank',
    over: 'metrics',
    of: [boats, bikes, of('skates.requests')],
    years: [2023],
    by: 'value',
    order: 'highest',
    ...more,
  });

  it('orders things, years, and changes', () => {
    expect(askSmall(rank({})).ranking).toEqual(['bikes.requests@2023', 'boats.requests@2023', 'skates.requests@2023']);
    expect(askSmall(rank({ over: 'years', of: [boats], years: YEARS, order: 'lowest' })).ranking?.[0]).toBe(
      'boats.requests@2021',
    );
    const fallen = rank({ years: [2022, 2023], by: 'change', direction: 'fall' });
    expect(askSmall(fallen)).toMatchObject({
      ranking: ['boats.requests@2023', 'bikes.requests@2023'],
      result: [-30, -20],
    });
  });

  it('ranks a total as one, and not each of its parts', () => {
    const { ranking, result } = askSmall(rank({ over: 'years', of: [METRICS.sum], years: YEARS, order: 'lowest' }));
    expect(ranking?.slice(0, 2)).toEqual(['boats.requests@2022', 'bikes.requests@2022']);
    expect(result).toEqual([350, 360, 400]);
  });

  it('knows what is worst from the data', () => {
    const worst = rank({ of: [of('boats.granted'), of('bikes.granted')], order: 'worst' });
    expect(askSmall(worst).ranking?.[0]).toBe('boats.granted@2023');
  });
});

describe('filter', () => {
  const things = [boats, bikes, of('skates.requests')];
  const filter = (more: Partial<Extract<Ask, { ask: 'filter' }>>): Ask => ({
    ask: 'filter',
    over: 'metrics',
    of: things,
    years: [2023],
    where: { than: 'above', value: 100 },
    ...more,
  });

  it('finds those of which it holds, and how many', () => {
    expect(askSmall(filter({ count: true }))).toMatchObject({
      cells: ['bikes.requests@2023', 'boats.requests@2023'],
      result: [2],
      lines: [expect.stringContaining('2 of the 3')],
    });
  });

  it('finds years, of a total too', () => {
    const years = filter({ over: 'years', of: [METRICS.sum], years: YEARS, where: { than: 'at-most', value: 360 } });
    expect(askSmall(years)).toMatchObject({ result: [350, 360], lines: [expect.stringContaining('2 of the 3 years')] });
  });

  it('finds what rose, what fell, and in which years: with both figures of each, and how much it was', () => {
    expect(askSmall(filter({ where: { moved: 'rise' } }))).toMatchObject({
      cells: ['bikes.requests@2022', 'bikes.requests@2023'],
      result: [40, 20],
    });
    expect(askSmall(filter({ over: 'years', of: [boats], years: YEARS, where: { moved: 'fall' } }))).toMatchObject({
      cells: ['boats.requests@2022', 'boats.requests@2023'],
      result: [-30, -20],
    });
  });

  it('holds one thing against another', () => {
    const where = { than: 'above', other: of('bikes.decisions') } as const;
    const held = askSmall(filter({ over: 'years', of: [bikes], years: YEARS, where }));
    expect(held.cells).toEqual([
      'bikes.decisions@2022',
      'bikes.requests@2022',
      'bikes.decisions@2023',
      'bikes.requests@2023',
    ]);
    expect(held.result).toEqual(expect.arrayContaining([10, 40]));
  });

  it('answers that there are none', () => {
    expect(askSmall(filter({ where: { than: 'above', value: 1000 }, count: true }))).toMatchObject({
      kind: 'figures',
      cells: [],
      result: [0],
      lines: [expect.stringMatching(/^None of the 3/)],
    });
  });
});

describe('several asks', () => {
  const value = (metric: Metric, year: number): Ask => ({ ask: 'value', of: quantitiesOf([metric], [year]) });

  it('are answered in order, each cell once, in one table', () => {
    const both = askSmall(value(boats, 2021), value(bikes, 2022), value(boats, 2021));
    expect(both.cells).toEqual(['boats.requests@2021', 'bikes.requests@2022']);
    expect(both.table).toEqual({ indicators: ['boats.requests', 'bikes.requests'], years: YEARS });
    expect(both.lines.slice(0, 2)).toEqual(['Boats, requests in 2021: 100.', 'Bikes, requests in 2022: 200.']);
  });

  it('say of one that it has no figures, beside the others', () => {
    const { kind, lines } = askSmall(value(of('skates.requests'), 2021), value(boats, 2021));
    expect(kind).toBe('figures');
    expect(lines).toEqual(['Boats, requests in 2021: 100.', 'Skates, requests: there is no figure for 2021.']);
  });

  it('are not available where none of them is', () => {
    const none = askSmall(value(of('skates.requests'), 2021), {
      ask: 'value',
      of: [quantityOver('sum', of('boats.granted'), YEARS)],
    });
    expect(none.missing.map(({ reason }) => reason)).toEqual(['cell', 'sum']);
  });
});
