import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { languages } from '../../src/languages/languages.ts';
import { printMessage } from '../../src/terminal/print-message.ts';
import { FACTSHEETS, LIBRARY_OPTIONS, libraryFolder, runCommand, temporaryFolder } from './import-text.ts';

const COMMENTS = /\/\*\*[\s\S]*?\*\//g;

function addSynonyms(
  data: string,
  language: 'nl' | 'en',
  part: string,
  id: string,
  label: string,
  terms: readonly string[],
): void {
  const file = join(data, `names/${language}.json`);
  const names = JSON.parse(readFileSync(file, 'utf8'));
  names[part][id] = { label, terms };
  writeFileSync(file, JSON.stringify(names));
}

describe('a library, from nothing', () => {
  test('asks for all that it cannot know, at once', async () => {
    const data = join(temporaryFolder(), 'library');
    const { code, error } = await runCommand([join(FACTSHEETS, 'library-2023.txt'), '--data', data]);
    expect(code).toBe(1);
    for (const option of ['--name', '--command', '--app', '--language', '--published']) expect(error).toContain(option);
  });

  test('makes a complete data folder that loads', async () => {
    const dataset = loadDataset(await libraryFolder());
    expect(dataset.organisation).toMatchObject({ app: 'Bieb Cijfers', command: '/bieb' });
    expect(dataset.sections.map(({ label }) => label.nl)).toEqual(['Collectie', 'Leden', 'Financiën']);
    expect([...dataset.topics.keys()]).toEqual(['uitleningen', 'leden', 'subsidie']);
    expect(dataset.figure('uitleningen.boeken', 2023)?.value).toBe(48210);
    expect(dataset.figure('uitleningen.luisterboeken', 2021)).toBeUndefined();
    expect(dataset.figure('leden.aandeel-jeugd', 2022)).toMatchObject({ value: 44, unit: 'percent' });
    expect(dataset.figure('subsidie.bedrag', 2023)).toMatchObject({ value: 2.35, unit: 'million-eur' });
    expect(dataset.footnotesOf('uitleningen.boeken').map(({ number }) => number)).toEqual(['*']);
  });

  test('leaves the list of titles out', async () => {
    const { out } = await runCommand([
      join(FACTSHEETS, 'library-2023.txt'),
      '--data',
      join(temporaryFolder(), 'x'),
      ...LIBRARY_OPTIONS,
      '--json',
    ]);
    expect(JSON.parse(out).skipped).toContainEqual(expect.objectContaining({ lines: [24, 26] }));
  });

  test('the next year needs no options: new, renamed and revised rows', async () => {
    const data = await libraryFolder();
    const { code, out } = await runCommand([join(FACTSHEETS, 'library-2024.txt'), '--data', data, '--write', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      written: true,
      edition: { id: '2024', title: { nl: 'Bibliotheek Zilverdam in cijfers 2024' }, published: '2025-03' },
      newRows: [{ indicator: 'uitleningen.games' }],
      renamed: [{ id: 'uitleningen.luisterboeken', now: 'Audioboeken' }],
      revised: [{ indicator: 'uitleningen.e-books', year: 2023, old: { value: 12400 }, value: 12450 }],
    });
    expect(loadDataset(data).figure('uitleningen.e-books', 2023)?.revised).toEqual({ edition: '2023', value: 12400 });
  });

  test('answers in both languages, once a few names are translated', async () => {
    const data = await libraryFolder();
    addSynonyms(data, 'nl', 'measures', 'boeken', 'Boeken', ['romans', 'boeken uitgeleend']);
    addSynonyms(data, 'en', 'measures', 'boeken', 'Books', ['novels']);
    addSynonyms(data, 'en', 'topics', 'uitleningen', 'Loans', ['lent', 'borrowed']);
    const bot = createBot(loadDataset(data), languages);
    const ask = (question: string) => {
      const { message } = bot.ask(question);
      return printMessage(message, languages[message.language]);
    };
    expect(ask('Hoeveel romans in 2022?')).toContain('45.900');
    expect(ask('How many books were borrowed in 2022?')).toContain('45,900');
  });
});

describe('a water board, in English, in another layout', () => {
  const data = async () => {
    const folder = join(temporaryFolder(), 'water');
    const options = [
      '--name',
      'Greywater Board',
      '--command',
      '/water',
      '--app',
      'Water Figures',
      '--language',
      'en',
      '--published',
      '2023-05',
    ];
    expect(
      (await runCommand([join(FACTSHEETS, 'water-board-2022.txt'), '--data', folder, ...options, '--write'])).code,
    ).toBe(0);
    return folder;
  };

  test('years above several tables, plain markers, a page in between', async () => {
    const dataset = loadDataset(await data());
    expect(dataset.sections.map(({ label }) => label.en)).toEqual(['Water safety']);
    expect([...dataset.topics.keys()]).toEqual(['dykes', 'pumping-stations', 'staff']);
    expect(dataset.figure('dykes.kilometres-inspected', 2021)?.value).toBe(1038);
    expect(dataset.figure('pumping-stations.water-pumped-million-m3', 2022)?.value).toBe(1204);
    expect(dataset.figure('staff.staff-in-fte', 2022)).toMatchObject({ value: 512.5, unit: 'fte' });
  });

  test('the source text of a footnote is English, and a marker on a year is about that year', async () => {
    const dataset = loadDataset(await data());
    const [province] = dataset.footnotesOf('dykes.kilometres-strengthened');
    expect(province?.text.en).toContain('Including work done for the province');
    expect(dataset.footnotesOf('staff.vacancies')).toMatchObject([{ number: '*', years: [2022] }]);
  });
});

test('the importer has no word of any subject in it', async () => {
  const words = [
    'asiel',
    'immigra',
    'naturalis',
    'verblijf',
    'nationalit',
    'brexit',
    'evrm',
    'dwangsom',
    'departement',
  ];
  const folder = join(import.meta.dirname, '../../src/import');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(COMMENTS, ''))
    .join('\n')
    .toLowerCase();
  for (const word of words) expect(code, word).not.toContain(word);
});
