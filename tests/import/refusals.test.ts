import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusalsOf, runCommand, temporaryFolder } from './import-text.ts';

const CASES: Readonly<
  Record<string, { readonly lines: readonly string[]; readonly line: number; readonly reason: string }>
> = {
  'glued cells': {
    lines: [
      'GERECHTELIJKE PROCEDURES\t2021\t2020\t2019',
      'Aantal ontvangen gerechtelijke procedures\t33.88041.15054.940',
    ],
    line: 2,
    reason: 'stuck together',
  },
  'cells glued to the name': {
    lines: [
      'KLACHTEN   2021   2020   2019',
      'Aantal ontvangen2.410   2.900   1.880',
      'Tijdig afgehandeld   88%   85%   82%',
    ],
    line: 2,
    reason: 'stuck together',
  },
  'glued percentages': {
    lines: ['KLACHTEN\t2021\t2020\t2019', 'Tijdig afgehandeld\t88%85%82%'],
    line: 2,
    reason: 'stuck together',
  },
  'a row with a column missing': {
    lines: ['KLACHTEN\t2021\t2020\t2019', 'Aantal ontvangen\t2.410\t2.900', 'Tijdig afgehandeld\t88%\t85%\t82%'],
    line: 2,
    reason: 'a column is missing: 2 figures for 3 years (2021, 2020, 2019), though there is a figure for 2019 already',
  },
  'a table with a column missing': {
    lines: ['NIEUW ONDERWERP\t2021\t2020\t2019', 'Eerste rij\t2.410\t2.900', 'Tweede rij\t12\t13'],
    line: 2,
    reason: 'no row of this table has one for each year',
  },
  'more figures than columns': {
    lines: ['KLACHTEN\t2021\t2020', 'Aantal ontvangen\t2.410\t2.900\t1.880'],
    line: 2,
    reason: 'more figures than columns',
  },
  'no year header at one table': {
    lines: [
      'INGEBREKESTELLINGEN\t2021\t2020\t2019',
      'Aantal ontvangen\t9.130\t8.420\t10.250',
      '',
      'KLACHTEN',
      'Aantal ontvangen\t2.410\t2.900\t1.880',
    ],
    line: 4,
    reason: 'there is no year header',
  },
  'a percentage above 100': {
    lines: ['KLACHTEN\t2021\t2020\t2019', 'Tijdig afgehandeld\t188%\t85%\t82%'],
    line: 2,
    reason: '188% is not a percentage from 0 to 100',
  },
  'a percentage above 100 without its sign': {
    lines: ['KLACHTEN\t2021\t2020\t2019', 'Tijdig afgehandeld\t188\t85\t82'],
    line: 2,
    reason: '188 is not a percentage from 0 to 100',
  },
  'a percentage above 100 in running text': {
    lines: ['KOSTEN 2021', 'De kosten bestaan uit personele kosten (169% van de totale kosten).'],
    line: 2,
    reason: '169% is not a percentage from 0 to 100',
  },
  'the same row twice with different figures': {
    lines: [
      'KLACHTEN\t2021\t2020\t2019',
      'Aantal ontvangen\t2.410\t2.900\t1.880',
      'Aantal ontvangen\t2.410\t2.901\t1.880',
    ],
    line: 3,
    reason: 'the same row twice with different figures: 2900 for 2020 on line 2, 2901 here',
  },
  'years of a heading that are wrong': {
    lines: [
      'STUDENTEN\t2021\t2020',
      'Aanvragen\t21.470\t12.310',
      'KLACHTEN\t2021\t2021\t2019',
      'Aantal ontvangen\t2.410\t2.900\t1.880',
    ],
    line: 3,
    reason: 'the years of this heading are not in order',
  },
  'years of a heading that are wrong, with single spaces': {
    lines: ['KLACHTEN 2021 2021 2019', 'Aantal ontvangen 2.410 2.900 1.880'],
    line: 1,
    reason: 'the years of this heading are not in order',
  },
  'single spaces that can be read in two ways': {
    lines: ['KLACHTEN 2021 2020', 'Aantal ontvangen 1 310 430'],
    line: 2,
    reason: 'more ways than one',
  },
};

describe('refuses, naming the line and the reason', () => {
  test.each(Object.entries(CASES))('%s', async (_, { lines, line, reason }) => {
    expect(refusalsOf(lines.join('\n'))).toContainEqual(
      expect.objectContaining({ line, reason: expect.stringContaining(reason) }),
    );
  });

  test('no year header anywhere', async () => {
    const refusals = refusalsOf('KLACHTEN\n\nAantal ontvangen\t2.410\t2.900\t1.880\n');
    expect(refusals).toMatchObject([{ line: 1, reason: expect.stringContaining('there is no year header') }]);
    expect(refusalsOf('Alleen wat tekst.\n')).toMatchObject([
      { reason: expect.stringContaining('there is no year header') },
    ]);
  });

  test('everything at once, in the order of the lines', async () => {
    const lines = [
      'KLACHTEN\t2021\t2020\t2019',
      'Aantal ontvangen\t2.4102.9001.880',
      'Tijdig afgehandeld\t188%\t85%\t82%',
    ];
    expect(refusalsOf(lines.join('\n')).map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('refuses files that are no text', () => {
  const refuse = async (name: string, content: string | Uint8Array) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), content);
    const { code, error } = await runCommand([join(folder, name), '--data', join(folder, 'data')]);
    expect(code).toBe(1);
    return error;
  };

  test('empty', async () => {
    expect(await refuse('a.txt', '')).toContain('the file is empty');
    expect(await refuse('b.txt', ' \n\n\t\n')).toContain('the file is empty');
  });
  test('binary', async () =>
    expect(await refuse('a.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 255]))).toContain('not a text file'));
  test.each([
    ['a.pdf', '%PDF-1.7 …', 'this PDF cannot be opened'],
    ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'save it as .xlsx'],
    ['a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'has a password'],
    ['a.xlsx', 'Leden;2022', 'it is no such file'],
    ['a.json', '{}', 'save the table as .csv or .xlsx'],
  ])('%s that cannot be read says what to do', async (name, content, words) =>
    expect(await refuse(name, content)).toContain(words),
  );
  test('larger than 10 MB', async () =>
    expect(await refuse('a.txt', 'a'.repeat(10 * 1024 * 1024 + 1))).toContain('larger than 10 MB'));
  test('not there, or a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    expect((await runCommand([join(folder, 'a.txt')])).error).toContain('there is no file');
    expect((await runCommand([join(folder, 'b')])).error).toContain('is not a file');
  });
});
