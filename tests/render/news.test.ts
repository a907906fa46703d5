import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionNews } from '../../src/answer/edition-news.ts';
import type { LanguageCode } from '../../src/model/language-code.ts';
import { renderNews } from '../../src/render/news.ts';
import { plainText } from '../../src/render/plain-text.ts';
import { type TwoEditions, twoEditions } from '../two-editions.ts';

let two: TwoEditions;
beforeAll(async () => {
  two = await twoEditions();
});
afterAll(() => two.remove());

function messageOf(code: LanguageCode, ...topics: string[]) {
  const { dataset, languages } = two.bot;
  const news = editionNews(topics, dataset);
  if (!news) throw new Error('no news');
  return renderNews(news, { dataset, language: languages[code] });
}

test('of one topic: what rose, what fell, every figure beside the year before, and the source', () => {
  const message = messageOf('nl', 'naturalisatie');
  expect([message.headline, ...message.lines]).toEqual([
    'Nieuwe cijfers over 2021: Naturalisatie',
    'Gestegen sinds 2020:',
    '• Aanvragen: 50.120, +6.460 (+14,8%)',
    'Gedaald sinds 2020:',
    '• Beslissingen: 47.310, −3.560 (−7,0%)',
    '• Inwilligingen: 96%, −1 procentpunt',
  ]);
  expect(message.table?.columns).toEqual(['2019', '2020', '2021', 'Sinds 2020']);
  expect(message.table?.rows[0]?.cells.map(({ text }) => text)).toEqual([
    '44.400',
    '43.660',
    '50.120',
    '+6.460 (+14,8%)',
  ]);
  expect(message.source).toBe('Bron: IND-jaarcijfers 2021 (factsheet), Immigratie- en Naturalisatiedienst, april 2022');
});

test('of several topics each figure says of what it is; older figures that changed stand beside what they were', () => {
  const { headline, lines } = messageOf('en', 'studenten', 'klachten');
  expect(headline).toBe('New figures for 2021: Students and Complaints');
  expect(lines).toContain('• Students, applications: 21,470, +9,160 (+74.4%)');
  expect(lines.at(-1)).toBe('Revised: Students, applications in 2019 is 20,440; in the 2020 edition it was 20,430.');
});

test('what is new and what is missing is said, and in the table it is a word and a dash', () => {
  const message = messageOf('nl', 'documenten');
  expect(message.lines.slice(-2)).toEqual([
    'Nieuw in de cijfers over 2021: Bewijs van rechtmatig verblijf: 1.250.',
    'Geen cijfer over 2021: W2-document; Verblijfsdocument familielid onderdaan EU/EER.',
  ]);
  expect(message.lines).toContain('Grootste dalingen sinds 2020:');
  const last = message.table?.rows.map(({ label, cells }) => [label, cells.at(-1)?.text]);
  expect(last).toContainEqual(['Bewijs van rechtmatig verblijf', 'nieuw']);
  expect(last).toContainEqual(['W2-document', '–']);
});

test('the footnotes of the figures, with their marks in the table', () => {
  const { footnotes, table } = messageOf('nl', 'telefonie');
  expect(footnotes).toEqual([
    { mark: '⁵', text: 'Het aantal afgehandelde calls is inclusief 38.905 calls van de afsprakenlijn.' },
  ]);
  expect(table?.rows[0]?.label).toBe('Afgehandelde calls ⁵');
});

test('of very many topics there are no footnotes of rows that there is no room for', () => {
  const message = messageOf('nl', ...two.bot.dataset.topics.keys());
  expect(message.table?.more).toBeGreaterThan(0);
  expect(message.footnotes.map(({ mark }) => mark)).toEqual(['¹', '²', '³', '⁴', '⁵', '⁶', '⁸']);
});

test('more than a few topics are counted; what did not move is said to be the same', () => {
  const message = messageOf('nl', 'start-ups', 'studenten', 'klachten', 'naturalisatie');
  expect(message.headline).toBe('Nieuwe cijfers over 2021: 4 onderwerpen');
  expect(message.table?.rows[1]?.cells.at(-1)?.text).toBe('gelijk');
});

test('read aloud, the changes are read with the years', () => {
  const text = plainText(messageOf('nl', 'telefonie'), two.bot.languages.nl);
  expect(text).toContain('2021 431.200, Sinds 2020 −17.470 (−3,9%).');
  expect(text).toContain('Chatgesprekken: 2019 geen cijfer, 2020 geen cijfer, 2021 12.400, Sinds 2020 nieuw.');
});
