import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/model/dataset.ts';
import { chartOf } from '../../src/render/chart.ts';
import { bot } from '../bot.ts';

const ALL_YEARS = [2018, 2019, 2020];
const DOCUMENTS = bot.dataset.topics.get('documenten')?.indicators ?? [];

function chart(indicators: readonly IndicatorId[], years: readonly number[] = ALL_YEARS, language: 'nl' | 'en' = 'nl') {
  return chartOf({ table: { indicators, years } }, { dataset: bot.dataset, language: bot.languages[language] });
}

describe('the chart of an answer', () => {
  it('shows a few years as bars, which start at zero and invent nothing between two years', () => {
    expect(chart(['nareizigers.aanvragen', 'nareizigers.beslissingen'])).toEqual({
      chart: {
        title: 'Nareizigers',
        type: 'bar',
        categories: ['2018', '2019', '2020'],
        series: [
          { name: 'Aanvragen', values: [6580, 6130, 9300] },
          { name: 'Beslissingen', values: [9410, 5250, 5970] },
        ],
        axis: '',
      },
    });
  });

  it('shows one unit, and says where the others are', () => {
    const { chart: drawn, chartNote } = chart(['klachten.ontvangen', 'klachten.tijdig-afgehandeld']);
    expect(drawn?.series.map(({ name }) => name)).toEqual(['Ontvangen']);
    expect(chartNote).toBe('De grafiek toont de aantallen; de andere cijfers staan in de tabel.');
  });

  it('leaves out what is not known for every year, and says so', () => {
    const { chart: drawn, chartNote } = chart(['documenten.w-document', 'documenten.grensarbeider'], ALL_YEARS, 'en');
    expect(drawn?.series.map(({ name }) => name)).toEqual(['W-document']);
    expect(chartNote).toBe('What is not known for every year is in the table only.');
  });

  it('shows the largest where there are many, in their own order, by short names', () => {
    const { chart: drawn, chartNote } = chart(DOCUMENTS, [2020]);
    expect(drawn?.title).toBe('Documenten, 2020');
    expect(drawn?.categories.slice(0, 3)).toEqual(['Regulier bepaald', 'Regulier onbepaald', 'Asiel bepaald']);
    expect(drawn?.categories).toHaveLength(8);
    expect(Math.min(...(drawn?.series[0]?.values ?? []))).toBe(9030);
    expect(chartNote).toContain('de 8 grootste');
  });

  it('names nothing in the other language', () => {
    const rates = ['asiel-eerste.inwilligingen', 'asiel-vervolg.inwilligingen', 'nareizigers.inwilligingen'];
    const names = chart(rates, ALL_YEARS).chart?.series.map(({ name }) => name);
    expect(names).toEqual(['Eerste aanvragen', 'Tweede en volgende', 'Nareizigers']);
  });

  it('names in each language everything within the twenty characters that Slack has room for', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const { indicators } of bot.dataset.topics.values()) {
        const { chart: drawn } = chart(indicators, [2020], language);
        for (const name of drawn?.categories ?? []) expect(name.length, name).toBeLessThanOrEqual(20);
      }
    }
  });

  it('says that there is none where too much would be in it, and nothing for a single figure', () => {
    expect(chart(DOCUMENTS, ALL_YEARS)).toEqual({
      chartNote: 'Deze cijfers passen niet in één leesbare grafiek; ze staan in de tabel.',
    });
    expect(chart(['klachten.ontvangen'], [2020])).toEqual({});
  });
});
