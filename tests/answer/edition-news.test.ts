import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionNews } from '../../src/answer/edition-news.ts';
import type { Change } from '../../src/model/answer.ts';
import type { EditionNews } from '../../src/model/news.ts';
import { bot } from '../bot.ts';
import { type TwoEditions, twoEditions } from '../two-editions.ts';

let two: TwoEditions;
beforeAll(async () => {
  two = await twoEditions();
});
afterAll(() => two.remove());

const newsOf = (...topics: string[]): EditionNews => {
  const news = editionNews(topics, two.bot.dataset);
  if (!news) throw new Error('no news');
  return news;
};
const names = (changes: readonly Change[]) =>
  changes.map(({ to, difference }) => [to.figures[0]?.indicator, difference]);

describe('what is new in the newest edition', () => {
  test('its figures, the largest rises and falls, amounts before percentages', () => {
    const news = newsOf('naturalisatie');
    expect(news).toMatchObject({ topics: ['naturalisatie'], year: 2021, before: 2020, first: [], gone: [] });
    expect(news.table).toEqual({
      indicators: ['naturalisatie.aanvragen', 'naturalisatie.beslissingen', 'naturalisatie.inwilligingen'],
      years: [2019, 2020, 2021],
    });
    expect(names(news.rises)).toEqual([['naturalisatie.aanvragen', 6460]]);
    expect(names(news.falls)).toEqual([
      ['naturalisatie.beslissingen', -3560],
      ['naturalisatie.inwilligingen', -1],
    ]);
  });

  test('of many rows three amounts and two percentages each way', () => {
    const { rises, falls } = newsOf(...two.bot.dataset.topics.keys());
    for (const changes of [rises, falls]) {
      expect(changes.map(({ to }) => (to.unit === 'percent' ? 'percentage' : 'amount'))).toEqual([
        'amount',
        'amount',
        'amount',
        'percentage',
        'percentage',
      ]);
    }
    expect(names(rises)[0]).toEqual(['documenten.grensarbeider', 270]);
  });

  test('what is counted for the first time, and what has no figure any more', () => {
    expect(newsOf('telefonie').first.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['telefonie.chatgesprekken', 12_400],
    ]);
    expect(newsOf('documenten').gone).toEqual(['documenten.w2-document', 'documenten.eu-eer-familielid']);
    expect(newsOf('brexit').first).toEqual([]);
  });

  test('figures of earlier years that were revised', () => {
    expect(newsOf('studenten').revised).toMatchObject([
      { indicator: 'studenten.aanvragen', year: 2019, value: 20_440, revised: { edition: '2020', value: 20_430 } },
    ]);
    expect(newsOf('naturalisatie').revised).toEqual([]);
  });

  test('the footnotes of that edition, and of no other', () => {
    const { footnotes } = newsOf('nareizigers');
    expect(footnotes.map(({ key }) => key)).toEqual(['2021:2', '2021:3', '2021:4']);
  });

  test('of a first edition all is new; of what is unknown nothing', () => {
    expect(editionNews(['klachten'], bot.dataset)).toMatchObject({ year: 2020, before: 2019, first: [], gone: [] });
    expect(editionNews(['no-such-topic'], two.bot.dataset)).toBeUndefined();
  });
});
