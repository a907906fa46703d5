import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/import/read/read-source.ts';
import type { SourceOptions } from '../../src/import/read/source-document.ts';
import { importText, temporaryFolder } from './import-text.ts';
import { makePdf, makeSpreadsheet, makeWordFile } from './make-files.ts';

const NEW = {
  name: 'Parken Zuidoord',
  command: '/park',
  app: 'Parken',
  language: 'nl',
  title: 'Parken in cijfers',
} as const;

async function readFile(name: string, content: string | Uint8Array, options: SourceOptions = {}) {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return readSource(file, options);
}

/** The figures that are read from a file: label, year, value and unit. */
async function figuresIn(name: string, content: string | Uint8Array, options: SourceOptions = {}) {
  const { text } = await readFile(name, content, options);
  const { report } = importText(text, join(temporaryFolder(), 'data'), NEW);
  return report.newFigures.map(({ label, year, value, unit }) => `${label} ${year} ${value} ${unit}`);
}

const ROWS = [
  ['Parken Zuidoord'],
  [],
  ['Groen', 2023, 2022],
  ['Bomen', 12_450, 12_310],
  ['Aandeel inheems', 0.345, 0.3],
  ['Wisselkoers', 1.183, 1.142],
  ['Saldo', -47.9, 1_998],
];
const READ = [
  'Groen: Bomen 2023 12450 count',
  'Groen: Bomen 2022 12310 count',
  'Groen: Aandeel inheems 2023 34.5 percent',
  'Groen: Aandeel inheems 2022 30 percent',
  'Groen: Wisselkoers 2023 1.183 decimal',
  'Groen: Wisselkoers 2022 1.142 decimal',
  'Groen: Saldo 2023 -47.9 decimal',
  'Groen: Saldo 2022 1998 decimal',
];

describe('spreadsheets', () => {
  const percentages = (sheet: Record<string, { z?: string }>) => {
    for (const cell of ['B5', 'C5']) if (sheet[cell]) sheet[cell].z = '0%';
  };

  test.each(['xlsx', 'ods'] as const)('.%s: the value of the cell, not its picture', async (type) => {
    const file = makeSpreadsheet({ Cijfers: ROWS }, type, percentages as never);
    expect(await figuresIn(`a.${type}`, file)).toEqual(READ);
  });

  test('a line is a row of the sheet, and is pointed at so', async () => {
    const { placeOf } = await readFile('a.xlsx', makeSpreadsheet({ Cijfers: ROWS }, 'xlsx'));
    expect(placeOf?.(4)).toBe('sheet Cijfers, row 4');
  });

  test('of several sheets with years, one has to be chosen', async () => {
    const file = makeSpreadsheet(
      {
        Groen: ROWS,
        Water: [
          ['Vijvers', 2023, 2022],
          ['Eenden', 12, 14],
        ],
      },
      'xlsx',
    );
    await expect(readFile('a.xlsx', file)).rejects.toThrow('with years. Say which: --sheet Groen or --sheet Water');
    expect(await figuresIn('a.xlsx', file, { sheet: 'water' })).toEqual([
      'Vijvers: Eenden 2023 12 count',
      'Vijvers: Eenden 2022 14 count',
    ]);
  });

  test('merged cells of a header, and of the names beside the rows', async () => {
    const rows = [
      ['Groen', '', 2023, 2022],
      ['Bomen', 'Noord', 12, 11],
      [undefined, 'Zuid', 5, 6],
    ];
    const file = makeSpreadsheet({ A: rows }, 'xlsx', (sheet) => {
      sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
    });
    expect((await readFile('a.xlsx', file)).text).toBe(
      'Groen\t\t2023\t2022\nBomen\tNoord\t12\t11\nBomen\tZuid\t5\t6\n',
    );
  });

  test('a format that shows thousands of what the cell holds', async () => {
    const file = makeSpreadsheet(
      {
        A: [
          ['Baten', 2023, 2022],
          ['Omzet', 532_144_000, 1],
        ],
      },
      'xlsx',
      (sheet) => {
        sheet.B2.z = '#,##0,';
      },
    );
    await expect(readFile('a.xlsx', file)).rejects.toThrow('cell B2 holds 532144000 and shows it in thousands');
  });
});

describe('CSV', () => {
  test.each([
    [
      'semicolons and a mark at the start',
      '\ufeffGroen;2023;2022\nBomen;12.450;12.310\n"Struiken; laag";1.200;1.100\n',
    ],
    ['commas and quotes', 'Groen,2023,2022\nBomen,"12.450","12.310"\n"Struiken; laag",1.200,1.100\n'],
    ['tabs', 'Groen\t2023\t2022\nBomen\t12.450\t12.310\nStruiken; laag\t1.200\t1.100\n'],
  ])('with %s', async (_, text) => {
    expect(await figuresIn('a.csv', text)).toEqual([
      'Groen: Bomen 2023 12450 count',
      'Groen: Bomen 2022 12310 count',
      'Groen: Struiken; laag 2023 1200 count',
      'Groen: Struiken; laag 2022 1100 count',
    ]);
  });

  test('a row stays on its line', async () => {
    const { text } = await readFile('a.csv', 'Parken;\n\nGroen;2023;2022\n"Bomen\nin de stad";12;13\nGras;1;2\n');
    expect(text.split('\n')[2]).toBe('Groen\t2023\t2022');
    expect(text.split('\n')[5]).toBe('Gras\t1\t2');
  });
});

describe('pages', () => {
  test('HTML: tables, a header over two columns, and raised marks', async () => {
    const page = `<html><head><style>td { color: red }</style></head><body><h1>Parken</h1>
      <table><tr><th>Groen</th><th>2023</th><th>2022</th></tr>
      <tr><td>Bomen<sup>1</sup></td><td>980<sup>1</sup></td><td>975</td></tr></table>
      <p><sup>1</sup> Zonder de bomen langs de weg.</p></body></html>`;
    const { text, placeOf } = await readFile('a.html', page);
    expect(text).toContain('Bomen¹\t980¹\t975');
    expect(text).not.toContain('color');
    expect(placeOf?.(text.split('\n').indexOf('Bomen¹\t980¹\t975') + 1)).toBe('table 1, row 2');
    expect(await figuresIn('a.html', page)).toEqual(['Groen: Bomen 2023 980 count', 'Groen: Bomen 2022 975 count']);
  });

  test('Word: a table under a line of text', async () => {
    const file = makeWordFile('Parken in cijfers', [
      ['Groen', '2023', '2022'],
      ['Bomen', '12.450', '12.310'],
    ]);
    expect(await figuresIn('a.docx', file)).toEqual(['Groen: Bomen 2023 12450 count', 'Groen: Bomen 2022 12310 count']);
  });

  test('Markdown', async () => {
    const text = '# Parken\n\n| Groen | 2023 | 2022 |\n|:--|--:|--:|\n| **Bomen** | 12.450 | 12.310 |\n';
    expect(await figuresIn('a.md', text)).toEqual(['Groen: Bomen 2023 12450 count', 'Groen: Bomen 2022 12310 count']);
  });
});

describe('PDF', () => {
  test('words at their places make columns, also where a cell is empty, and a raised mark is no digit', async () => {
    const file = makePdf([
      ['Groen', 50, 700],
      ['2023', 300, 700],
      ['2022', 400, 700],
      ['Bomen', 50, 680],
      ['12.450', 290, 680],
      ['12.310', 390, 680],
      ['Vijvers', 50, 660],
      ['14', 410, 660],
      ['Banken', 50, 640],
      ['980', 306, 640],
      ['1', 325, 644, 6],
      ['975', 406, 640],
    ]);
    const { text, placeOf } = await readFile('a.pdf', file);
    expect(placeOf?.(2)).toBe('page 1, line 2');
    expect(text).toContain('980¹');
    expect(await figuresIn('a.pdf', file)).toEqual([
      'Groen: Bomen 2023 12450 count',
      'Groen: Bomen 2022 12310 count',
      'Groen: Vijvers 2022 14 count',
      'Groen: Banken 2023 980 count',
      'Groen: Banken 2022 975 count',
    ]);
  });

  test('a scan has no text', async () => {
    await expect(readFile('a.pdf', makePdf([]))).rejects.toThrow('it is a scan');
  });
});
