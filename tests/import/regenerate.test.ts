import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { readDataFolder } from '../../src/import/match/data-folder.ts';
import { planImport } from '../../src/import/plan/plan-import.ts';
import { copyOfData, runCommand } from './import-text.ts';

const GENERATED = ['edition.json', 'figures.json', 'footnotes.json'];
const OPTIONS = { source: 'source.txt', data: 'data', write: false, json: false, same: [], isNew: [] };

test('the dataset is what the import makes of the factsheet and the files kept by hand, byte for byte', async () => {
  const data = copyOfData();
  const edition = join(data, 'editions/2020');
  const before = GENERATED.map((file) => readFileSync(join(edition, file), 'utf8'));
  for (const file of GENERATED) rmSync(join(edition, file));
  const plan = planImport(readFileSync(join(edition, 'source.txt'), 'utf8'), readDataFolder(data), OPTIONS);
  expect([...plan.files.keys()].sort()).toEqual(GENERATED.map((file) => `editions/2020/${file}`));
  expect(GENERATED.map((file) => plan.files.get(`editions/2020/${file}`))).toEqual(before);
});

test('the command makes a data folder whole again that lost these files', async () => {
  const data = copyOfData();
  for (const file of GENERATED) rmSync(join(data, 'editions/2020', file));
  expect(() => loadDataset(data)).toThrow();
  const { code, out } = await runCommand([join(data, 'editions/2020/source.txt'), '--data', data, '--write']);
  expect(code).toBe(0);
  expect(out).toContain('WRITTEN: 3 files');
  expect(loadDataset(data).figure('naturalisatie.aanvragen', 2020)?.value).toBe(43660);
});

test('importing the same factsheet again changes nothing', async () => {
  const data = copyOfData();
  const { out } = await runCommand([join(data, 'editions/2020/source.txt'), '--data', data, '--write']);
  expect(out).toContain('NOTHING TO WRITE');
});

test('finds every figure of the factsheet, and reports the one marker that stands alone', async () => {
  const data = copyOfData();
  const { report } = planImport(
    readFileSync(join(data, 'editions/2020/source.txt'), 'utf8'),
    readDataFolder(data),
    OPTIONS,
  );
  expect(report.unchanged).toBe(186);
  expect(report.footnotes).toHaveLength(14);
  expect(report.looseMarkers).toEqual([{ marker: '5', line: 156 }]);
  expect(report.footnotes.filter(({ byRule }) => byRule).map(({ id }) => id)).toEqual(['5']);
});
