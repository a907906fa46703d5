import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { copyOfData, FACTSHEETS, figuresOf, importText, runCommand } from './import-text.ts';

const FILE = join(FACTSHEETS, 'ind-2021-made-up.txt');
const TEXT = readFileSync(FILE, 'utf8');

describe('a next edition, with new, renamed, revised and missing rows', () => {
  const { report } = importText(TEXT);

  test('the new year, and the figures of it', async () => {
    expect(report.edition).toMatchObject({ id: '2021', isNew: true, published: '2022-04', years: [2019, 2020, 2021] });
    expect(report.edition.title.nl).toBe('IND-jaarcijfers 2021 (factsheet)');
    expect(report.newYears).toEqual([2021]);
    expect(report.newFigures).toHaveLength(78);
  });

  test('a revised figure, with its old and its new value', async () => {
    expect(report.revised).toMatchObject([
      { indicator: 'studenten.aanvragen', year: 2019, value: 20440, old: { edition: '2020', value: 20430 }, line: 27 },
    ]);
  });

  test('new topics and rows, with the lines that they stand on', async () => {
    expect(report.newTopics).toEqual([
      { id: 'oekraine', section: 'ingebrekestellingen-en-klachten', label: 'Oekraïne', line: 156 },
    ]);
    expect(report.newRows.map(({ indicator, line }) => [indicator, line])).toEqual([
      ['telefonie.chatgesprekken', 96],
      ['documenten.bewijs-van-rechtmatig-verblijf', 119],
      ['ind-loketten.afspraken-via-beeldbellen', 131],
      ['oekraine.aanmeldingen', 158],
    ]);
  });

  test('headings in another spelling, and a topic under another name', async () => {
    expect(report.renamed.map(({ now, id, because }) => [now, id, because])).toEqual([
      ['FAMILIE EN GEZIN', 'familie-gezin', 'the same words, spelled another way'],
      ['Kennis en Talent', 'kennis-talent', 'the same words, spelled another way'],
      ['Herhaalde asielaanvragen', 'asiel-vervolg', '6 of its earlier figures are the same'],
    ]);
  });

  test('a row that is no longer there', async () => {
    expect(report.missing.map(({ indicator }) => indicator)).toEqual(['documenten.eu-eer-familielid']);
  });

  test('a column over several years, a ranking, and a marker without a footnote', async () => {
    expect(report.skippedColumns).toEqual([{ line: 37, heading: 'Brexit', column: 'tot en met 2021' }]);
    expect(report.skipped).toContainEqual(expect.objectContaining({ lines: [59, 62] }));
    expect(report.markersWithoutFootnote).toEqual([{ marker: '9', line: 154, on: 'Tijdig afgehandeld' }]);
  });

  test('a total with a new part', async () => {
    expect(report.totals).toMatchObject([
      { row: 'ind-loketten.totaal', newParts: ['ind-loketten.afspraken-via-beeldbellen'] },
    ]);
  });

  test('figures in running text and in footnotes, by the rules of import.json', async () => {
    expect(figuresOf(importText(TEXT))).toMatchObject({
      'nareis-8-evrm-amv.aanvragen 2021': 3610,
      'nareis-8-evrm-amv.inwilligingen 2021': 35,
      'ingebrekestellingen.dwangsommen 2021': 8.4,
      'baten.totaal 2021': 512.3,
      'baten.bijdrage-departement 2021': 84,
      'kosten.personeel 2021': 381.2,
      'kosten.personeel-aandeel 2021': 69,
      'lasten.totaal 2021': 549.1,
      'resultaat.totaal 2021': -36.8,
      'personele-bezetting.ambtelijk 2021': 4120,
      'personele-bezetting.extern 2021': 765,
    });
  });
});

describe('once it is written', () => {
  const data = async () => {
    const folder = copyOfData();
    expect((await runCommand([FILE, '--data', folder, '--write'])).code).toBe(0);
    return folder;
  };

  test('the newest edition wins, and the older value is kept with its edition', async () => {
    const dataset = loadDataset(await data());
    expect(dataset.years).toEqual([2018, 2019, 2020, 2021]);
    expect(dataset.figure('studenten.aanvragen', 2019)).toMatchObject({
      value: 20440,
      edition: '2021',
      revised: { edition: '2020', value: 20430 },
    });
    expect(dataset.figure('studenten.aanvragen', 2018)).toMatchObject({ value: 18640, edition: '2020' });
  });

  test('a footnote belongs to its edition, and one with the same text keeps its translation', async () => {
    const dataset = loadDataset(await data());
    const courier = dataset.footnotesOf('ind-loketten.ipkd').map(({ key, text }) => [key, text.en]);
    expect(courier.map(([key]) => key)).toEqual(['2020:9', '2021:7']);
    expect(courier[1]?.[1]).toBe(courier[0]?.[1]);
  });

  test('the new name is known from now on, and both editions can be imported again', async () => {
    const folder = await data();
    const again = importText(TEXT, folder).report.renamed.map(({ now }) => now);
    expect(again).toEqual(['FAMILIE EN GEZIN', 'Kennis en Talent']);
    expect((await runCommand([FILE, '--data', folder, '--write'])).out).toContain('NOTHING TO WRITE');
    expect((await runCommand([join(folder, 'editions/2020/source.txt'), '--data', folder])).out).toContain(
      'NOTHING TO WRITE',
    );
  });

  test('the files that people keep are added to, not written anew', async () => {
    const before = readFileSync(join(import.meta.dirname, '../../data/relations.json'), 'utf8').split('\n');
    const after = readFileSync(join(await data(), 'relations.json'), 'utf8').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });
});

test('an older edition that comes later does not win', async () => {
  const text = [
    'KLACHTEN\t2019\t2018\t2017',
    'Aantal ontvangen\t1.870\t2.010\t1.500',
    'Tijdig afgehandeld\t82%\t81%\t80%',
  ].join('\n');
  const { report } = importText(text);
  expect(report.revised).toEqual([]);
  expect(report.superseded).toMatchObject([
    { indicator: 'klachten.ontvangen', year: 2019, value: 1870, old: { edition: '2020', value: 1880 } },
  ]);
});

test('a layout with spaces: years above several tables, years the other way round, a name over two lines', async () => {
  const plan = importText(readFileSync(join(FACTSHEETS, 'ind-2021-layout-made-up.txt'), 'utf8'));
  expect(plan.report.unread).toEqual([]);
  expect(plan.report.newRows).toEqual([]);
  const figures = figuresOf(plan);
  expect(figures).toMatchObject({
    'familie-gezin.aanvragen 2021': 39110,
    'kennis-talent.inwilligingen 2019': 94,
    'documenten.terugtrekkingsakkoord-bepaald 2021': 6310,
    'documenten.terugtrekkingsakkoord-bepaald 2020': 16160,
    'documenten.eu-eer-familielid 2020': 5370,
    'klachten.ontvangen 2021': 2410,
    'klachten.ontvangen 2019': 1880,
  });
  expect(figures).not.toHaveProperty(['documenten.eu-eer-familielid 2021']);
  expect(figures).not.toHaveProperty(['documenten.terugtrekkingsakkoord-bepaald 2019']);
  expect(plan.report.skippedColumns).toMatchObject([{ column: 'Verschil' }]);
});
