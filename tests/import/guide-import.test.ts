import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { runImport } from '../../src/import/run-import.ts';
import { FACTSHEETS, temporaryFolder } from './import-text.ts';

/** The command in a terminal where somebody gives these answers, by what is asked. */
async function converse(args: readonly string[], answers: Readonly<Record<string, string>>) {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  const ask = async (question: string) => {
    const found = Object.entries(answers).find(([words]) => question.includes(words));
    return found?.[1] ?? '';
  };
  const code = await runImport(args, 'data', { out: { write }, error: { write }, now: () => 0, ask });
  return { code, out };
}

const WHO = {
  '--name': 'Brandweer Noordkust',
  '--command': '/brandweer',
  '--app': 'Brandweer Cijfers',
  '--language': 'nl',
  '--published': '2024-04',
};

test('asks for what it cannot know, shows each figure under its line, and writes on "yes"', async () => {
  const data = join(temporaryFolder(), 'data');
  const { code, out } = await converse([join(FACTSHEETS, 'fire-brigade-2023.csv'), '--data', data], {
    ...WHO,
    'Write this?': 'yes',
  });
  expect(code).toBe(0);
  expect(out).toContain('\nThe name of the organisation\n');
  expect(out).not.toContain('has to be given as an option');
  expect(out).toContain('line 4: Branden | 1.204 | 1.318 | 1.167\n    Uitrukken: Branden: 2023: 1204 count');
  expect(out).toContain('WRITTEN');
  expect(loadDataset(data).newestEdition.title.nl).toBe('Brandweer Noordkust: kerncijfers 2023');
});

test('writes nothing on anything else', async () => {
  const data = join(temporaryFolder(), 'data');
  const { code } = await converse([join(FACTSHEETS, 'fire-brigade-2023.csv'), '--data', data], {
    ...WHO,
    'Write this?': 'later',
  });
  expect([code, existsSync(data)]).toEqual([0, false]);
});

test('offers what a refusal says would solve it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'Lasten;Begroot 2022;Werkelijk 2022\nHuur;1.204;1.190\nRente;12;13\n');
  const data = join(folder, 'data');
  const { out } = await converse([file, '--data', data, '--title', 'Lasten'], {
    ...WHO,
    'Which?': '1',
    'Write this?': 'yes',
  });
  expect(out).toContain('2022 stands there twice');
  expect(loadDataset(data).figure('lasten.huur', 2022)?.value).toBe(1190);
});

test('a name with quotation marks in it is no hindrance', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'Huiskamer\t2022\t2021\nGebruik van "de zaal"\t130%\t95%\n');
  const data = join(folder, 'data');
  const { code, out } = await converse([file, '--data', data, '--title', 'Huiskamer'], {
    ...WHO,
    'Which?': '1',
    'Write this?': 'yes',
  });
  expect(out).toContain(String.raw`add --ratio "Gebruik van \"de zaal\""`);
  expect([code, loadDataset(data).figure('huiskamer.gebruik-van-de-zaal', 2022)?.value]).toEqual([0, 130]);
});

test('stops where nobody answers', async () => {
  const data = join(temporaryFolder(), 'data');
  const { code, out } = await converse([join(FACTSHEETS, 'fire-brigade-2023.csv'), '--data', data], {});
  expect([code, existsSync(data)]).toEqual([1, false]);
  expect(out).toContain('Nothing has been written');
});
