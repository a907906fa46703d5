import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkData } from '../../src/import/report/check-data.ts';
import { describeCheck } from '../../src/import/report/describe-check.ts';
import { copyOfData, FACTSHEETS, libraryFolder, runCommand, temporaryFolder } from './import-text.ts';

const change = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

test("the project's own data have no fault, and are what their factsheet says", async () => {
  const check = checkData(join(import.meta.dirname, '../../data'));
  expect(check.faults).toEqual([]);
  expect(check.editions).toMatchObject([{ id: '2020', changedFiles: [] }]);
  expect(describeCheck(check)).toContain('Edition 2020: all figures are exactly as its factsheet says.');
});

test('a figure that was changed by hand', async () => {
  const data = copyOfData();
  change(
    join(data, 'editions/2020/figures.json'),
    '"2020": { "value": 2900, "line": 153 }',
    '"2020": { "value": 2901, "line": 153 }',
  );
  expect(describeCheck(checkData(data))).toContain('2020: the file says 2901, the factsheet says 2900 (line 153)');
});

test('what lacks a translation, a synonym or a footnote', async () => {
  const { gaps } = checkData(await libraryFolder());
  expect(gaps?.untranslated).toContainEqual({ place: 'names/en.json → topics → uitleningen', text: 'Uitleningen' });
  expect(gaps?.untranslated).toContainEqual({ place: 'editions/2023/notes.json → *', text: 'Inclusief verlengingen.' });
  expect(gaps?.withoutSynonyms.nl).toContainEqual(
    expect.objectContaining({ place: 'measures → boeken', label: 'Boeken' }),
  );
  expect(gaps?.withoutFootnote).toEqual([]);
});

test('figures that no sentence is given for, where others have one', () => {
  const data = copyOfData();
  const none = describeCheck(checkData(data));
  expect(none).not.toContain('No sentence yet');
  change(join(data, 'names/sentences.nl.json'), '"klachten.ontvangen": {', '"klachten.tijdig-afgehandeld": {');
  expect(describeCheck(checkData(data))).toMatch(
    /No sentence yet in names\/sentences\.nl\.json.*\n {2}- klachten\.ontvangen/,
  );
});

test('a label that has been translated is no longer listed', async () => {
  const data = await libraryFolder();
  change(join(data, 'names/en.json'), '"label": "Uitleningen"', '"label": "Loans"');
  expect(checkData(data).gaps?.untranslated.map(({ place }) => place)).not.toContain(
    'names/en.json → topics → uitleningen',
  );
});

test('markers and footnotes that do not belong together', async () => {
  const data = copyOfData();
  await runCommand([join(FACTSHEETS, 'ind-2021-made-up.txt'), '--data', data, '--write']);
  const text = describeCheck(checkData(data));
  expect(text).toContain('Marker 9 on "Tijdig afgehandeld" (line 154) has no footnote');
  expect(text).toContain('Line 156 has nothing but “5”, the number of a footnote');
});

test('faults, in words', async () => {
  const data = copyOfData();
  change(join(data, 'import.json'), '"unit": "count"', '"unit": "pieces"');
  const check = checkData(data);
  expect(check.faults).toHaveLength(1);
  expect(describeCheck(check)).toContain('In the file import.json, at "prose → 0 → unit": there is "pieces".');
  expect(describeCheck(checkData(temporaryFolder()))).toContain('cannot be used');
});
