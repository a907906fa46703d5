import { describe, expect, it } from 'vitest';
import { bot } from '../bot.ts';

function yearsOf(text: string) {
  const { query } = bot.ask(text);
  return query.kind === 'figures' ? query.years : query.kind;
}

const said = (...value: number[]) => ({ value, from: 'said' });

describe('the years of a question', () => {
  it.each([
    ['ontvangen klachten 2019', said(2019)],
    ["ontvangen klachten '19", said(2019)],
    ['ontvangen klachten 2018 en 2020', said(2018, 2020)],
    ['ontvangen klachten 2018-2020', said(2018, 2019, 2020)],
    ['ontvangen klachten 2018 t/m 2020', said(2018, 2019, 2020)],
    ['ontvangen klachten 18/19', said(2018, 2019)],
    ['ontvangen klachten tussen 2018 en 2020', said(2018, 2019, 2020)],
    ['ontvangen klachten sinds 2019', said(2019, 2020)],
    ['ontvangen klachten behalve 2019', said(2018, 2020)],
    ['ontvangen klachten twintig negentien', said(2019)],
    ['ontvangen klachten tweeduizend negentien', said(2019)],
    ['ontvangen klachten de afgelopen twee jaar', said(2019, 2020)],
    ['ontvangen klachten door de jaren heen', said(2018, 2019, 2020)],
    ['complaints received in twenty nineteen', said(2019)],
    ['complaints received from 2018 to 2020', said(2018, 2019, 2020)],
    ['complaints received over the past 2 years', said(2019, 2020)],
    ['complaints received, all years except 2019', said(2018, 2020)],
    ['complaints received in the most recent year', said(2020)],
    ['ontvangen klachten in 2020 en het jaar ervoor', said(2019, 2020)],
    ['ontvangen klachten twee jaar voor 2020', said(2018)],
    ['ontvangen klachten in het jaar voor de coronacrisis', said(2019)],
    ['complaints received in the year after 2018', said(2019)],
    ['complaints received after 2018', said(2019, 2020)],
    ['complaints received before 2020', said(2018, 2019)],
    ['complaints received in those three years', said(2018, 2019, 2020)],
    ['ontvangen klachten', { value: [2020], from: 'assumed' }],
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toEqual(expected);
  });

  it.each(['klachten 2021', 'klachten 2017', 'complaints in 1999', 'complaints this year', 'klachten 2018 en 2022'])(
    'that the data do not have are not available: %s',
    (text) => {
      expect(yearsOf(text)).toBe('unavailable');
    },
  );

  it('that depend on today are asked for', () => {
    expect(yearsOf('klachten vorig jaar')).toBe('choices');
  });

  it('are no amounts: "more than 2000"', () => {
    const { query } = bot.ask('more than 2000 complaints in 2019?');
    expect(query).toMatchObject({
      years: said(2019),
      asks: [{ ask: 'value', threshold: { than: 'above', value: 2000 } }],
    });
  });
});

describe('more years than there are', () => {
  it('are said to be missing, beside those that there are', () => {
    const { message } = bot.ask('ontvangen klachten de afgelopen vijf jaar');
    expect(message.headline).toContain('2.010 in 2018');
    expect(message.lines).toContain('Ontvangen klachten: voor 2016 en 2017 is er geen cijfer.');
  });
});
