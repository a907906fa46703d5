import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import { joinAmounts } from '../../src/parse/amounts.ts';
import { joinDates } from '../../src/parse/dates.ts';
import { tokenize } from '../../src/parse/tokenize.ts';

function numbersIn(text: string): number[] {
  const tokens = joinAmounts(joinDates(tokenize(text)), [languages.nl.words, languages.en.words]);
  return tokens.flatMap(({ number }) => number ?? []);
}

describe('a number', () => {
  it.each([
    ['meer dan 50 duizend calls', 50_000],
    ['> 50k', 50_000],
    ['&gt; 50.000', 50_000],
    ['more than fifty thousand calls', 50_000],
    ['vijftigduizend', 50_000],
    ['tweehonderdvijftigduizend', 250_000],
    ['vijfendertigduizend', 35_000],
    ['two hundred thousand', 200_000],
    ['50 000 calls', 50_000],
    ['50\u00a0000 calls', 50_000],
    ["50'000 calls", 50_000],
    ['€ 495.000.000', 495_000_000],
    ['klachten `2019`', 2019],
    ['klachten <tel:2019|2019>', 2019],
    ['klachten ٢٠١٩', 2019],
    ['klachten ２０１９', 2019],
    ['klachten 2️⃣0️⃣1️⃣9️⃣', 2019],
  ])('is read from %s', (text, expected) => {
    expect(numbersIn(text)).toEqual([expected]);
  });

  it('keeps its place in the text', () => {
    const [, , token] = joinAmounts(tokenize('meer dan 50 duizend calls'), [languages.nl.words]);
    expect([token?.start, token?.end]).toEqual([9, 19]);
  });
});

describe('a date', () => {
  it.each(['1-7-2019', '01/07/2019', '1/7/19', '07-2019', '2019-12', '2019-12-30', '20190701'])(
    '%s is a month and its year',
    (date) => {
      const tokens = joinDates(tokenize(`klachten ${date}`));
      expect(tokens.map(({ word }) => word)).toEqual(['klachten', 'april', '2019']);
    },
  );

  it.each(['31-12-2020', '1-1-2020', '31 december 2020', 'January 1, 2020', 'end of December 2020'])(
    '%s is only a year: the figures are of whole years',
    (date) => {
      expect(numbersIn(date)).toEqual([2020]);
    },
  );

  it.each([
    ['2018-2020', [2018, 2020]],
    ['2018/2019', [2018, 2019]],
    ['18/19', [18, 19]],
  ])('%s is none', (text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });
});
