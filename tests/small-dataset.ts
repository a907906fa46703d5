import { buildDataset } from '../src/dataset/dataset.ts';
import type { NamesFile } from '../src/dataset/schema.ts';
import type { Dataset } from '../src/model/dataset.ts';

/** Made up, and small enough to compute by heart: boats and bikes that are asked for, a shop, and its money. */
const FIGURES = {
  'boats.requests': { 2021: 100, 2022: 150, 2023: 120 },
  'boats.decisions': { 2021: 80, 2022: 160, 2023: 100 },
  'boats.granted': { 2021: 50, 2022: 75, 2023: 60 },
  'bikes.requests': { 2021: 300, 2022: 200, 2023: 240 },
  'bikes.decisions': { 2021: 310, 2022: 190, 2023: 200 },
  'bikes.granted': { 2021: 90, 2022: 80, 2023: 95 },
  'skates.requests': { 2023: 30 },
  'shop.visits': { 2021: 40, 2022: 60, 2023: 50 },
  'shop.deliveries': { 2022: 5, 2023: 10 },
  'shop.total': { 2021: 40, 2022: 65, 2023: 60 },
  'staff.permanent': { 2021: 10, 2022: 12, 2023: 12 },
  'staff.hired': { 2021: 0, 2022: 3, 2023: 6 },
  'money.income': { 2022: 10.5, 2023: 12 },
  'money.result': { 2022: -0.5, 2023: 1 },
  'money.grant': { 2022: 80, 2023: 75 },
} as const;

export type SmallId = keyof typeof FIGURES;

const labels = (names: Readonly<Record<string, readonly [nl: string, en: string]>>, language: 'nl' | 'en') =>
  Object.fromEntries(
    Object.entries(names).map(([id, [nl, en]]) => [id, { label: language === 'nl' ? nl : en, terms: [] }]),
  );

function names(language: 'nl' | 'en'): NamesFile {
  const granted = language === 'nl' ? ['toegekend', 'niet toegekend'] : ['granted', 'not granted'];
  return {
    sections: labels({ all: ['Alles', 'Everything'] }, language),
    topics: labels(
      {
        boats: ['Boten', 'Boats'],
        bikes: ['Fietsen', 'Bikes'],
        skates: ['Schaatsen', 'Skates'],
        shop: ['Winkel', 'Shop'],
        staff: ['Personeel', 'Staff'],
        money: ['Geld', 'Money'],
      },
      language,
    ),
    measures: {
      ...labels(
        {
          requests: ['aanvragen', 'requests'],
          decisions: ['besluiten', 'decisions'],
          visits: ['bezoeken', 'visits'],
          deliveries: ['bezorgingen', 'deliveries'],
          total: ['totaal', 'total'],
          permanent: ['vast', 'permanent'],
          hired: ['ingehuurd', 'hired'],
          income: ['baten', 'income'],
          result: ['resultaat', 'result'],
          grant: ['aandeel subsidie', 'share of the subsidy'],
        },
        language,
      ),
      granted: { label: granted[0] ?? '', terms: [], counted: granted[0], rest: granted[1] },
    },
    indicators: {},
    groups: {},
    totals: {
      requests: { label: language === 'nl' ? 'Alle aanvragen' : 'All requests' },
      shop: { label: language === 'nl' ? 'Winkel, totaal' : 'Shop, total' },
    },
    rests: labels({ own: ['Eigen baten', 'Own income'] }, language),
    amounts: { 'money.grant': { label: language === 'nl' ? 'Subsidie' : 'Subsidy' } },
    absent: {},
    domain: { terms: [] },
  };
}

export const smallDataset: Dataset = buildDataset({
  organisation: {
    id: 'small',
    name: { nl: 'Klein', en: 'Small' },
    app: 'Small figures',
    command: '/small',
    examples: { nl: ['a', 'b', 'c'], en: ['a', 'b', 'c'] },
  },
  catalogue: {
    sections: [
      {
        id: 'all',
        topics: [
          { id: 'boats', main: 'requests', measures: { requests: 'count', decisions: 'count', granted: 'percent' } },
          { id: 'bikes', main: 'requests', measures: { requests: 'count', decisions: 'count', granted: 'percent' } },
          { id: 'skates', main: 'requests', measures: { requests: 'count' } },
          { id: 'shop', main: 'total', measures: { visits: 'count', deliveries: 'count', total: 'count' } },
          { id: 'staff', measures: { permanent: 'fte', hired: 'fte' } },
          { id: 'money', measures: { income: 'million-eur', result: 'million-eur', grant: 'percent' } },
        ],
      },
    ],
  },
  concepts: { topics: {}, measures: {}, groups: {} },
  glossary: {},
  relations: {
    rates: [{ rate: '*.granted', of: '*.decisions' }],
    rests: [
      { id: 'own', of: 'money.grant' },
      { id: 'own', of: '*.granted' },
    ],
    shares: [],
    amounts: [{ share: 'money.grant', of: 'money.income' }],
    totals: [
      { id: 'requests', parts: ['*.requests'] },
      { id: 'shop', parts: ['shop.visits', 'shop.deliveries'], row: 'shop.total' },
    ],
    additive: [['*.requests'], ['*.decisions'], ['shop.visits', 'shop.deliveries'], ['staff.*']],
    contains: [],
    averages: [],
    notOverYears: ['staff.*'],
    worse: { lower: ['*.granted'], higher: [] },
  },
  names: { nl: names('nl'), en: names('en') },
  editions: [
    {
      folder: '2023',
      edition: {
        id: '2023',
        title: { nl: 'Cijfers 2023', en: 'Figures 2023' },
        publisher: { nl: 'Klein', en: 'Small' },
        published: '2024-01',
        language: 'nl',
        years: [2021, 2022, 2023],
        source: 'source.txt',
      },
      figures: Object.fromEntries(
        Object.entries(FIGURES).map(([id, byYear]) => [
          id,
          Object.fromEntries(Object.entries(byYear).map(([year, value]) => [year, { value, line: 1 }])),
        ]),
      ),
      footnotes: [],
      notes: {},
      source: '',
    },
  ],
});
