import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../src/import/import-options.ts';
import { importText, refusalsOf, temporaryFolder } from './import-text.ts';

const NEW = {
  name: 'Stichting Zuidoord',
  command: '/zuid',
  app: 'Zuidoord',
  language: 'nl',
  title: 'Zuidoord in cijfers',
  published: '2024-03',
} as const;

const folder = () => join(temporaryFolder(), 'data');
const cells = (...lines: readonly string[]) => lines.join('\n').replaceAll('→', '\t');

/** What a new organisation gets from a text: "Label 2023=1 2022=2 unit", a line for each row. */
function read(text: string, options: Partial<ImportOptions> = {}): string[] {
  const { report } = importText(text, folder(), { ...NEW, ...options });
  const rows = new Map<string, string[]>();
  for (const { label, year, value } of report.newFigures)
    rows.set(label, [...(rows.get(label) ?? []), `${year}=${value}`]);
  const unitOf = (label: string) => report.newFigures.find((one) => one.label === label)?.unit;
  return [...rows].map(([label, values]) => `${label} ${values.join(' ')} ${unitOf(label)}`);
}

const refused = (text: string, options: Partial<ImportOptions> = {}) =>
  refusalsOf(text, folder(), { ...NEW, ...options }).map(({ line, reason }) => `${line}: ${reason}`);

describe('counts that look like years', () => {
  test.each([
    ['tabs', cells('Roeiers→2019→2018→2017', 'Leden→2004→1993→1987', 'Boten→40→38→37')],
    [
      'gaps',
      'Roeiers        2019    2018    2017\nLeden          2004    1993    1987\nBoten            40      38      37',
    ],
    ['single spaces', 'Roeiers 2019 2018 2017\nLeden 2004 1993 1987\nBoten 40 38 37'],
  ])('with %s', (_, text) => {
    expect(read(text)).toEqual([
      'Roeiers: Leden 2019=2004 2018=1993 2017=1987 count',
      'Roeiers: Boten 2019=40 2018=38 2017=37 count',
    ]);
  });

  test('which can be the years of another table as well', () => {
    expect(refused(cells('Roeiers→2019→2018', 'Leden→2011→2010', 'Boten→40→38'))).toEqual([
      expect.stringMatching(/^2: 2011, 2010 can be the years of another table, or counts .*\(2\.010\)/),
    ]);
  });
});

describe('columns that are not one year', () => {
  test.each([
    ['Lasten Rekening 2019 Rekening 2020 Begroting 2021', 'Huur 10 11 12', ['2019=10', '2020=11']],
    ['Lasten 2020 2019 Mutatie 2020 / 2019', 'Huur 11 10 10,0%', ['2020=11', '2019=10']],
    ['Lasten 2020 2019 mutatie mutatie %', 'Huur 120 110 10 9,1%', ['2020=120', '2019=110']],
    ['Lasten 2019 2020 2e kwartaal 2021', 'Huur 10 11 3', ['2019=10', '2020=11']],
    ['Lasten 2019 2020 Index 2020', 'Huur 10 11 110', ['2019=10', '2020=11']],
    ['Lasten→2020 (voorlopig)→2019*', 'Huur→11→10', ['2020=11', '2019=10']],
    ['Lasten→Stand 31-12-2020→Stand 31-12-2019', 'Huur→11→10', ['2020=11', '2019=10']],
    ['Lasten Rekening 2019 Begroting 2020 Begroting 2021 2022 2023', 'Huur 10 11 12 13 14', ['2019=10']],
    ['Lasten→2019→Begroting 2020→2021→2022', 'Huur→10→11→12→13', ['2019=10']],
    ['Lasten→Begroting 2021→2020→2019', 'Huur→12→11→10', ['2020=11', '2019=10']],
  ])('%s', (header, row, values) => {
    expect(read(cells(header, row, row.replace('Huur', 'Rente')))[0]).toBe(`Lasten: Huur ${values.join(' ')} count`);
  });

  test.each([
    [
      'Huur→Begroot 2020→Gerealiseerd 2020',
      '1: 2020 stands there twice: "Begroot 2020" and "Gerealiseerd 2020". Say which',
    ],
    ['Lessen→2018/19→2019/20', '1: "2018/19", "2019/20": figures are kept by one year, and these are two'],
    ['Personeel→2020→2019→Geld→2020→2019', '1: two tables stand beside each other: put the second one under the first'],
    ['Lessen→Q1 2020→Q2 2020', '1: "Q1 2020", "Q2 2020": these are parts of a year'],
    ['Lessen→Begroting 2021→Begroting 2020', '1: "Begroting 2021", "Begroting 2020": these are plans'],
    ['Lessen→Jongens 2021→Meisjes 2021', '1: "Jongens 2021", "Meisjes 2021": it is not clear'],
  ])('%s', (header, reason) => {
    expect(refused(cells(header, 'Rij→11→10'))[0]).toContain(reason);
  });

  test('a year without a word counts where it is said so', () => {
    const text = cells('Lasten→Begroot 2020→2020', 'Huur→11→10');
    expect(refused(text)[0]).toContain('--column 2020 or --column Begroot');
    expect(read(text, { reading: { columns: ['2020'] } })).toEqual(['Lasten: Huur 2020=10 count']);
  });

  test('the column that counts can be said', () => {
    const text = cells('Lasten→Begroot 2020→Gerealiseerd 2020', 'Huur→11→10');
    expect(read(text, { reading: { columns: ['gerealiseerd'] } })).toEqual(['Lasten: Huur 2020=10 count']);
  });

  test('a header over two lines', () => {
    const text = cells('Lasten→2020→→2019→', '→Begroot→Werkelijk→Begroot→Werkelijk', 'Huur→1→2→3→4');
    expect(read(text, { reading: { columns: ['werkelijk'] } })).toEqual(['Lasten: Huur 2020=2 2019=4 count']);
  });
});

describe('what figures are counted in', () => {
  test.each([
    ['a caption', cells('Lasten (bedragen x € 1.000)', '', 'Huur→2020→2019', 'Noord→1.204→990'), 'thousand-eur'],
    [
      'a line between the years and the rows',
      cells('Huur→2020→2019', 'in miljoenen euro’s', 'Noord→12→9'),
      'million-eur',
    ],
    ['the heading', cells('Huur (EUR million)→2020→2019', 'Noord→12→9'), 'million-eur'],
    ['the name of the row', cells('Huur→2020→2019', 'Noord (x 1.000)→12→9'), 'thousand'],
    ['a column', cells('Huur→Eenheid→2020→2019', 'Noord→x € 1.000→12→9'), 'thousand-eur'],
    ['the cells, with cents', cells('Huur→2020→2019', 'Noord→€ 12,50→€ 9'), 'eur'],
    ['negative numbers', cells('Huur→2020→2019', 'Noord→-12→(1.204)'), 'decimal'],
    ['a growth', cells('Huur→2020→2019', 'Groei van de huur→-2,5%→130%'), 'ratio'],
  ])('said by %s', (_, text, unit) => expect(read(text)[0]).toMatch(new RegExp(` ${unit}$`)));

  test('a column of units says which rows are numbers, also beside amounts', () => {
    const text = cells('Topic→Unit→2020→2019', 'Income→EUR 1,000→4,120→4,302', 'Loans→number→88,120→91,004');
    expect(read(text, { language: 'en' })).toEqual([
      'Topic: Income 2020=4120 2019=4302 thousand-eur',
      'Topic: Loans 2020=88120 2019=91004 count',
    ]);
  });

  test('a word behind the number goes with the name, and so it is said', () => {
    expect(read(cells('Paden→2020→2019', 'Fietspad→42 km→41 km'))).toEqual([
      'Paden: Fietspad (km) 2020=42 2019=41 count',
    ]);
  });

  test.each([
    [
      'a scale below the table',
      cells('Huur→2020→2019', 'Noord→12→9', '', 'Bedragen x € 1.000'),
      '4: this line says that figures are in',
    ],
    ['persons among amounts', cells('Huur (x € 1.000)→2020→2019', 'Noord→12→9', 'Medewerkers→3→4'), '3: line 1 says'],
    [
      'rows with and without a euro sign',
      cells('Huur→2020→2019', 'Noord→€ 12→€ 9', 'Zuid→3→4'),
      '3: the row on line 2 is in euros',
    ],
    ['dollars', cells('Huur ($ million)→2020→2019', 'Noord→12→9'), '1: these figures are in another currency'],
    [
      'a grant rate above 100',
      cells('Besluiten→2020→2019', 'Ingewilligd→120%→40%'),
      '2: 120% is not a percentage from 0 to 100',
    ],
    [
      'units that differ',
      cells('Paden→2020→2019', 'Fietspad→42 km→41 m'),
      '2: its cells are counted in different things',
    ],
  ])('%s: a question', (_, text, reason) => expect(refused(text)[0]).toContain(reason));
});

describe('1.183 is 1183, or a number with three decimals', () => {
  test('as the other numbers show', () => {
    expect(read(cells('Koersen→2020→2019', 'Dollar→1,183→1,142', 'Leden→12.345→11.900'))).toEqual([
      'Koersen: Dollar 2020=1.183 2019=1.142 decimal',
      'Koersen: Leden 2020=12345 2019=11900 count',
    ]);
  });

  test('as the user says, where nothing shows it', () => {
    const text = cells('Rates→2020→2019', 'North→1,183→1,142');
    expect(refused(text)[0]).toContain('2: "1,183" can be 1183, or a number with three decimals');
    expect(read(text, { reading: { decimal: ',' } })).toEqual(['Rates: North 2020=1.183 2019=1.142 decimal']);
    expect(read(text, { reading: { decimal: '.' } })).toEqual(['Rates: North 2020=1183 2019=1142 count']);
  });
});

describe('nothing is lost in silence', () => {
  test('rows under a heading between the rows', () => {
    const text = cells(
      'Leden→2020→2019',
      'Totaal→30→28',
      'Instroom',
      'Mannen→4→3',
      'Vrouwen→5→4',
      'Uitstroom',
      'Mannen→1→2',
      'Vrouwen→2→2',
    );
    expect(read(text)).toEqual([
      'Leden: Totaal 2020=30 2019=28 count',
      'Instroom: Mannen 2020=4 2019=3 count',
      'Instroom: Vrouwen 2020=5 2019=4 count',
      'Uitstroom: Mannen 2020=1 2019=2 count',
      'Uitstroom: Vrouwen 2020=2 2019=2 count',
    ]);
  });

  test('rows under a heading with a date in it', () => {
    const text = cells('Haven', '2020 2019', 'Omzet 1.864 806', 'Balans per 31 december 2020', 'Schuld 208 175');
    expect(read(text)[1]).toBe('Balans per 31 december 2020: Schuld 2020=208 2019=175 count');
  });

  test('names in two columns, and a first column that is empty', () => {
    expect(read(cells('→Regio→Geslacht→2020→2019', '→Noord→Mannen→4→3', '→Noord→Vrouwen→5→4'))).toEqual([
      'Regio: Noord, Mannen 2020=4 2019=3 count',
      'Regio: Noord, Vrouwen 2020=5 2019=4 count',
    ]);
  });

  test('countries, and rows with a number before them', () => {
    expect(read(cells('Herkomst→2020→2019', 'Syrië→4→3', 'Turkije→5→4', 'Marokko→1→2'))).toHaveLength(3);
    expect(read(cells('Thema’s→2020→2019', '1. Verkeer→4→3', '2. Groen→5→4'))).toHaveLength(2);
  });

  test('a name around its figures, before them, and over two lines', () => {
    const text = [
      'Dienst Zuid                            2020      2019',
      'Aantal vergunningen voor een',
      '                                      1.204     1.190',
      'evenement',
      'Bezwaren tegen een',
      'besluit                                  30        28',
    ].join('\n');
    expect(read(text)).toEqual([
      'Dienst Zuid: Aantal vergunningen voor een evenement 2020=1204 2019=1190 count',
      'Dienst Zuid: Bezwaren tegen een besluit 2020=30 2019=28 count',
    ]);
  });

  test('a name that begins on the line before, and goes on in small letters', () => {
    const text = [
      'Bestand                     2020    2019',
      'Bezwaren                      30      28',
      'Aantal verstrekte',
      'vergunningen voor horeca     412     398',
      'en evenementen',
      'Meldingen                     12      11',
      'Personeel',
      'mannen                         3       4',
      'vrouwen                        5       6',
    ].join('\n');
    expect(read(text)).toEqual([
      'Bestand: Bezwaren 2020=30 2019=28 count',
      'Bestand: Aantal verstrekte vergunningen voor horeca en evenementen 2020=412 2019=398 count',
      'Bestand: Meldingen 2020=12 2019=11 count',
      'Personeel: mannen 2020=3 2019=4 count',
      'Personeel: vrouwen 2020=5 2019=6 count',
    ]);
  });

  test('a heading over two lines, of which the second has the years', () => {
    const text = ['Misdrijven tegen', 'de vrijheid        2020    2019', 'Bedreiging          412     398'].join('\n');
    expect(read(text)).toEqual(['Misdrijven tegen de vrijheid: Bedreiging 2020=412 2019=398 count']);
  });

  test('a total under the last of several groups belongs above them, where it adds up so', () => {
    const groups = (last: string) =>
      cells('Studenten→2020→2019', 'Bachelor:→→', 'Voltijd→40→30', 'Deeltijd→4→3', 'Master:→→', 'Voltijd→20→10', last);
    expect(read(groups('Totaal→64→43'))).toEqual([
      'Bachelor: Voltijd 2020=40 2019=30 count',
      'Bachelor: Deeltijd 2020=4 2019=3 count',
      'Master: Voltijd 2020=20 2019=10 count',
      'Studenten: Totaal 2020=64 2019=43 count',
    ]);
    expect(read(groups('Totaal→20→10'))[3]).toBe('Master: Totaal 2020=20 2019=10 count');
    expect(refused(groups('Totaal→65→43'))).toEqual([
      expect.stringMatching(/^7: of "Master", the last of several groups, or of all of them\?/),
    ]);
  });

  test('a row of empty cells is no heading', () => {
    expect(read(cells('Park→2020→2019', 'Bomen→-→-', 'Struiken→→', 'Banken→3→4'))).toEqual([
      'Park: Banken 2020=3 2019=4 count',
    ]);
  });

  test('a sentence that ends in a number is no row', () => {
    const text = ['Aanvragen 2020 2019', 'Inzage 4.120 3.998', 'Kopieën 310 298', 'Sinds 2019 steeg het aantal met 12'];
    expect(read(text.join('\n'))).toHaveLength(2);
    const ofOneYear = ['Aanvragen 2020', 'Inzage 4.120', 'Kopieën 310', 'Het aantal daalde met 12'];
    const { report } = importText(ofOneYear.join('\n'), folder(), NEW);
    expect(report.newFigures).toHaveLength(2);
    expect(report.skipped.flatMap(({ texts }) => texts)).toEqual(['Het aantal daalde met 12']);
  });

  test('loose lines, dates and telephone numbers are no rows, and are listed', () => {
    const text = cells(
      'Park→2020→2019',
      'Banken→3→4',
      '',
      'Peildatum 31 december 2020',
      'Telefoon 030 1234567',
      'Er kwamen er 12',
    );
    const { report } = importText(text, folder(), NEW);
    expect(report.newFigures).toHaveLength(2);
    expect(report.skipped.flatMap(({ texts }) => texts)).toEqual([
      'Peildatum 31 december 2020',
      'Telefoon 030 1234567',
      'Er kwamen er 12',
    ]);
  });
});

describe('footnotes', () => {
  test.each([
    ['brackets', ['Jeugd (1)', 'Ouderen (2)'], ['(1) Tot 18 jaar', '(2) Vanaf 65 jaar'], ['1', '2']],
    ['letters', ['Jeugd a)', 'Ouderen b)'], ['a) Tot 18 jaar', 'b) Vanaf 65 jaar'], ['a', 'b']],
    ['stars', ['Jeugd *', 'Ouderen **'], ['* Tot 18 jaar', '** Vanaf 65 jaar'], ['*', '**']],
    ['raised numbers on one line', ['Jeugd¹', 'Ouderen²'], ['¹ Tot 18 jaar ² Vanaf 65 jaar'], ['1', '2']],
  ])('with %s', (_, [young, old], notes, ids) => {
    const text = cells('Leden→2020→2019', `${young}→3→4`, `${old}→5→6`, ...notes);
    const { report } = importText(text, folder(), NEW);
    expect(report.newRows.map(({ label }) => label)).toEqual(['Jeugd', 'Ouderen']);
    expect(report.footnotes.map(({ id, text: note }) => [id, note])).toEqual([
      [ids[0], 'Tot 18 jaar'],
      [ids[1], 'Vanaf 65 jaar'],
    ]);
  });

  test('a mark that is glued to a figure with thousands', () => {
    const text = 'Leden 2020 2019\nJeugd 41.2302 38.900\n\n2 Zonder de leden van de afdeling Noord.';
    expect(refused(text)[0]).toContain(
      '"41.2302" is no number: is it 41.230 with the mark 2? Write it as "41.230 (2)"',
    );
  });

  test('a mark that is glued to a figure, and has no other place', () => {
    const text = cells('Leden→2020→2019', 'Jeugd→9802→960', '', '2 Zonder de leden van de afdeling Noord.');
    expect(refused(text)[0]).toContain('9802 ends in 2, the number of the footnote on line 4');
  });
});

describe('tables that stand otherwise', () => {
  const TURNED = cells('Jaar→Leden→Boeken', '2019→120→1.300', '2020→130→1.400');
  const UNDER_EACH_OTHER = ['Leden', '', '2020', '2019', '', 'Jeugd', '4', '3'].join('\n');

  test.each([
    ['years under each other', TURNED, '--layout turned'],
    ['one cell on a line', UNDER_EACH_OTHER, '--layout cells'],
  ])('%s: what it would be read as', (_, text, option) => expect(refused(text)[0]).toContain(option));

  test.each([
    ['bars', '| Leden | 2020 | 2019 |\n|---|--:|--:|\n| Jeugd | 1.204 | 1.190 |'],
    ['semicolons', 'Leden;2020;2019\nJeugd;1.204;1.190'],
  ])('%s', (_, text) => expect(read(text)).toEqual(['Leden: Jeugd 2020=1204 2019=1190 count']));
});
