import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { checkData } from '../../src/import/report/check-data.ts';
import { copyOfData, FACTSHEETS, runCommand, temporaryFolder } from './import-text.ts';

const FILE = join(FACTSHEETS, 'ind-2021-made-up.txt');

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('without --write nothing is written, and every part of the report is printed', async () => {
  const data = copyOfData();
  const before = contents(data);
  const { code, out, error } = await runCommand([FILE, '--data', data]);
  expect([code, error]).toEqual([0, '']);
  for (const title of [
    'NEW YEARS',
    'NEW FIGURES: 78',
    'REVISED FIGURES: 1',
    'NEW TOPICS',
    'RENAMED',
    'FOOTNOTES',
    'NOT READ',
    'NOTHING HAS BEEN WRITTEN',
  ]) {
    expect(out).toContain(title);
  }
  expect(out).toContain('Studenten: aanvragen, 2019: 20.430 in edition 2020 → 20.440 (line 27)');
  expect(contents(data)).toEqual(before);
});

test('with --write only the files of the report change, and nothing is left beside the folder', async () => {
  const data = copyOfData();
  const before = contents(data);
  const { out } = await runCommand([FILE, '--data', data, '--write', '--json']);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ ok: true, written: true });
  const after = contents(data);
  expect(
    Object.keys(after)
      .filter((file) => after[file] !== before[file])
      .sort(),
  ).toEqual([...report.files].sort());
  expect(readdirSync(dirname(data))).toEqual(['data']);
});

test('what is to be decided stops the writing', async () => {
  const data = copyOfData();
  const before = contents(data);
  const file = join(temporaryFolder(), 'a.txt');
  writeFileSync(file, 'DOCUMENTEN\t2021\nVerblijfsvergunning regulier voor bepaalde tijd\t139.500\n');
  const { code, out } = await runCommand([file, '--data', data, '--published', '2022-04', '--write']);
  expect(code).toBe(1);
  expect(out).toContain('--same "Verblijfsvergunning regulier voor bepaalde tijd=documenten.regulier-bepaald"');
  expect(contents(data)).toEqual(before);
});

test('all or nothing: a folder that would not load stays as it was', async () => {
  const data = copyOfData();
  writeFileSync(
    join(data, 'concepts.json'),
    '{ "topics": { "x": { "main": ["no.such"] } }, "measures": {}, "groups": {} }',
  );
  const before = contents(data);
  const { code, error } = await runCommand([FILE, '--data', data, '--write']);
  expect(code).toBe(1);
  expect(error).toContain('the data folder would not be right: concepts.json');
  expect(contents(data)).toEqual(before);
  expect(readdirSync(dirname(data))).toEqual(['data']);
});

test('a refusal as JSON', async () => {
  const file = join(temporaryFolder(), 'a.txt');
  writeFileSync(file, 'KLACHTEN\t2021\t2020\nTijdig afgehandeld\t188%\t85%\n');
  const { code, out } = await runCommand([file, '--published', '2022-04', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ ok: false, written: false, refusals: [{ line: 2 }] });
});

test('wrong use is explained', async () => {
  expect(await runCommand([])).toMatchObject({ code: 2, error: expect.stringContaining('Usage: npm run import') });
  expect(await runCommand(['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Usage: npm run import'),
  });
  expect((await runCommand(['a.txt', '--wirte'])).code).toBe(2);
  expect((await runCommand(['a.txt', '--language', 'fr'])).error).toContain('--language is nl or en');
  expect((await runCommand(['a.txt', '--command', 'Bieb'])).error).toContain('--command is a slash and small letters');
});

test('a factsheet that does not say when it came out', async () => {
  const file = join(temporaryFolder(), 'a.txt');
  writeFileSync(file, 'KLACHTEN\t2021\t2020\nAantal ontvangen\t2.410\t2.900\n');
  expect((await runCommand([file])).error).toContain('--published 2022-04');
});

test('progress is shown once it takes longer than a second', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'x'));
  const rows = Array.from({ length: 2500 }, () => 'Aantal ontvangen\t2.410\t2.900');
  writeFileSync(join(folder, 'a.txt'), ['KLACHTEN\t2021\t2020', ...rows].join('\n'));
  let clock = 0;
  const slow = () => {
    clock += 1200;
    return clock;
  };
  const args = [join(folder, 'a.txt'), '--published', '2022-04'];
  expect((await runCommand(args, slow)).error).toMatch(/^Reading lines: \d+% \(\d+ of \d+\)\n/);
  expect((await runCommand(args)).error).toBe('');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('what the user says of a factsheet is kept, so that it can be read again', async () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'Huur (x € 1.000);Begroot 2022;Werkelijk 2022\nNoord;1.204;1.190\nMedewerkers;12;13\n');
  const who = ['--name', 'Zuidoord', '--command', '/zuid', '--app', 'Zuidoord', '--language', 'nl'];
  const edition = ['--published', '2023-04', '--title', 'Cijfers {edition}'];
  const said = ['--column', 'werkelijk', '--unit', 'Medewerkers=count'];
  expect((await runCommand([file, '--data', data, ...who, ...edition, ...said, '--write'])).error).toBe('');
  expect(checkData(data)).toMatchObject({ faults: [], editions: [{ id: '2022', changedFiles: [] }] });
  const dataset = loadDataset(data);
  expect(dataset.figure('huur.noord', 2022)).toMatchObject({ value: 1190, unit: 'thousand-eur' });
  expect(dataset.figure('huur.medewerkers', 2022)).toMatchObject({ value: 13, unit: 'count' });
});
