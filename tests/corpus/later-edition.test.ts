import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { DATA, filesOf2020 } from '../bot.ts';
import { copyOfData, FACTSHEETS, runCommand } from '../import/import-text.ts';

test('an edition that is imported later changes nothing in the data that the corpus is judged on', async () => {
  const data = copyOfData();
  const { code } = await runCommand([join(FACTSHEETS, 'ind-2021-made-up.txt'), '--data', data, '--write']);
  expect(code).toBe(0);
  // The import did add years, topics and rows.
  expect(loadDataset(data).years).toContain(2021);
  expect(loadDataset(data).indicators.has('oekraine.aanmeldingen')).toBe(true);
  expect(JSON.stringify(filesOf2020(data))).toBe(JSON.stringify(filesOf2020(DATA)));
});
