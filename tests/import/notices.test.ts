import { describe, expect, test } from 'vitest';
import { figuresOf, importText, refusalsOf } from './import-text.ts';

const KLACHTEN = [
  'KLACHTEN\t2021\t2020\t2019',
  'Aantal ontvangen\t2.410\t2.900\t1.880',
  'Tijdig afgehandeld\t88%\t85%\t82%',
];
const text = (...lines: readonly string[]) => lines.join('\n');

describe('headings', () => {
  test.each(['Kennis & Talent', 'Kennis en Talent', 'KENNIS EN TALENT', 'kennis-talent'])(
    '"%s" is the same topic',
    (heading) => {
      const figures = figuresOf(importText(text(`${heading}\t2021\t2020`, 'Aanvragen\t18.220\t13.710')));
      expect(figures).toEqual({ 'kennis-talent.aanvragen 2021': 18220, 'kennis-talent.aanvragen 2020': 13710 });
    },
  );

  test('a heading with its first year a single space away', () => {
    const figures = figuresOf(
      importText(text('KLACHTEN 2021   2020   2019', 'Aantal ontvangen   2.410   2.900   1.880')),
    );
    expect(figures).toMatchObject({ 'klachten.ontvangen 2021': 2410, 'klachten.ontvangen 2019': 1880 });
  });

  test('a heading whose years stand on the next line', () => {
    const figures = figuresOf(importText(text('KLACHTEN', '\t2021\t2020\t2019', ...KLACHTEN.slice(1))));
    expect(figures).toMatchObject({ 'klachten.ontvangen 2021': 2410 });
  });

  test('years that stand once above several tables', () => {
    const shared = text(
      'Ingebrekestellingen en klachten\t2021\t2020',
      'INGEBREKESTELLINGEN',
      'Aantal ontvangen\t9.130\t8.420',
      '',
      'KLACHTEN',
      'Aantal ontvangen\t2.410\t2.900',
    );
    expect(figuresOf(importText(shared))).toEqual({
      'ingebrekestellingen.ontvangen 2021': 9130,
      'ingebrekestellingen.ontvangen 2020': 8420,
      'klachten.ontvangen 2021': 2410,
      'klachten.ontvangen 2020': 2900,
    });
    expect(figuresOf(importText(`2021\t2020\n${shared.replace('\t2021\t2020', '')}`))).toHaveProperty(
      ['klachten.ontvangen 2020'],
      2900,
    );
  });

  test('years that stand once, with the first of several tables', () => {
    const lines = [
      'STUDENTEN\t2021\t2020',
      'Aanvragen\t21.470\t12.310',
      '',
      'START-UPS',
      'Aanvragen\t110\t100',
      '',
      'ARBEIDSMIGRANTEN',
      'Aanvragen\t2.770\t2.480',
    ];
    expect(figuresOf(importText(text(...lines)))).toMatchObject({
      'start-ups.aanvragen 2020': 100,
      'arbeidsmigranten.aanvragen 2021': 2770,
    });
  });
});

describe('columns', () => {
  test('are mapped by their year, never by their place', () => {
    const figures = figuresOf(importText(text('KLACHTEN\t2019\t2020\t2021', 'Aantal ontvangen\t1.880\t2.900\t2.410')));
    expect(figures).toMatchObject({ 'klachten.ontvangen 2019': 1880, 'klachten.ontvangen 2021': 2410 });
  });

  test.each(['tot en met 2021', 't/m 2021', 'cumulatief', '2019-2021', 'verschil'])('"%s" is no year', (column) => {
    const plan = importText(text(`KLACHTEN\t2021\t2020\t${column}`, 'Aantal ontvangen\t2.410\t2.900\t5.310'));
    expect(figuresOf(plan)).toEqual({ 'klachten.ontvangen 2021': 2410, 'klachten.ontvangen 2020': 2900 });
    expect(plan.report.skippedColumns).toEqual([{ line: 1, heading: 'KLACHTEN', column }]);
  });

  test('a column over several years, with single spaces', () => {
    const plan = importText(text('KLACHTEN 2021 2020 tot en met 2021', 'Aantal ontvangen 2.410 2.900 5.310'));
    expect(figuresOf(plan)).toEqual({ 'klachten.ontvangen 2021': 2410, 'klachten.ontvangen 2020': 2900 });
  });

  test('a table with nothing but a column over several years has no figures', () => {
    const plan = importText(text(...KLACHTEN, '', 'Brexit\ttot en met 2021', 'Aanvragen\t46.110'));
    expect(Object.keys(figuresOf(plan)).some((key) => key.startsWith('brexit.'))).toBe(false);
    expect(plan.report.missing.map(({ indicator }) => indicator)).toContain('brexit.aanvragen');
  });
});

describe('blocks between the tables', () => {
  const CASES: Readonly<Record<string, readonly string[]>> = {
    'a list of nationalities': ['Nationaliteiten 2021', 'Syrische\t8.400', 'Turkse\t2.510'],
    'a ranking with years': ['Top 5 herkomstlanden\t2021\t2020', 'Syrië\t8.400\t4.070', 'Turkije\t2.510\t990'],
    'countries without a heading': ['', 'Syrië\t8.400\t4.070\t3.680', 'Turkije\t2.510\t990\t1.250'],
    'a numbered list': ['', '1. Eerste plaats\t12\t13\t14', '2. Tweede plaats\t10\t11\t12'],
    'an address': ['Contact', 'Bezoekadres: Dorpsstraat', 'Telefoon 088 043 04 30'],
    'a paragraph': ['Dit is een stuk tekst dat bij geen enkele tabel hoort en dat', 'ook geen cijfers heeft.'],
  };
  test.each(Object.entries(CASES))('%s is left out, and that is said', (_, lines) => {
    const plan = importText(text(...KLACHTEN, '', ...lines, '', 'STUDENTEN\t2021\t2020', 'Aanvragen\t21.470\t12.310'));
    expect(Object.keys(figuresOf(plan)).map((key) => key.split('.')[0])).toEqual([
      'studenten',
      'studenten',
      'klachten',
      'klachten',
      'klachten',
      'klachten',
      'klachten',
      'klachten',
    ]);
    expect(plan.report.newTopics).toEqual([]);
    expect(plan.report.skipped.length + plan.report.unread.length).toBeGreaterThan(0);
  });
});

describe('footnotes', () => {
  const footnotes = (...lines: readonly string[]) => importText(text(...lines)).report;

  test('on a heading, a row, a column and a cell', () => {
    const plan = importText(
      text(
        'KLACHTEN ¹\t2021 ²\t2020\t2019',
        'Aantal ontvangen ³\t2.410\t2.900 ⁴\t1.880',
        'Tijdig afgehandeld\t88%\t85%\t82%',
        '¹ Bij de kop.',
        '² Bij de kolom.',
        '³ Bij de rij.',
        '⁴ Bij de cel.',
      ),
    );
    expect(JSON.parse(plan.files.get('editions/2021/footnotes.json') ?? '')).toEqual([
      { id: '1', lines: [4, 4], text: 'Bij de kop.', marks: ['klachten.*'] },
      {
        id: '2',
        lines: [5, 5],
        text: 'Bij de kolom.',
        marks: ['klachten.ontvangen', 'klachten.tijdig-afgehandeld'],
        years: [2021],
      },
      { id: '3', lines: [6, 6], text: 'Bij de rij.', marks: ['klachten.ontvangen'] },
      { id: '4', lines: [7, 7], text: 'Bij de cel.', marks: ['klachten.ontvangen'], years: [2020] },
    ]);
  });

  test('over several lines, with stray replacement characters, and ended by a section', () => {
    const report = footnotes(
      ...KLACHTEN.with(1, 'Aantal ontvangen ¹\t2.410\t2.900\t1.880'),
      '¹ \uFFFDHet eerste deel van',
      '14 dagen en de',
      'rest. ',
      ' Dienstverlening',
      'TELEFONIE\t2021',
      'Totaal aantal afgehandelde calls\t431.200',
    );
    expect(report.footnotes).toMatchObject([
      { id: '1', lines: [4, 6], text: 'Het eerste deel van 14 dagen en de rest.' },
    ]);
  });

  test('a footnote without a marker, and a marker without a footnote', () => {
    const report = footnotes(
      ...KLACHTEN.with(2, 'Tijdig afgehandeld ⁷\t88%\t85%\t82%'),
      '¹ Niemand verwijst naar deze noot.',
    );
    expect(report.footnotesWithoutMarker).toMatchObject([{ marker: '1', line: 4 }]);
    expect(report.markersWithoutFootnote).toEqual([{ marker: '7', line: 3, on: 'Tijdig afgehandeld' }]);
    expect(report.footnotes).toEqual([]);
  });

  test('asterisks, and numbers that begin again', () => {
    const report = footnotes(
      'KLACHTEN *\t2021\t2020',
      'Aantal ontvangen ¹\t2.410\t2.900',
      '¹ De eerste noot.',
      '* Noot met een sterretje.',
      'STUDENTEN\t2021\t2020',
      'Aanvragen ¹\t21.470\t12.310',
      '¹ Een andere noot.',
    );
    expect(report.footnotes.map(({ id, marks }) => [id, marks])).toEqual([
      ['1', ['klachten.ontvangen']],
      ['*', ['klachten.*']],
      ['1-2', ['studenten.aanvragen']],
    ]);
  });
});

describe('cells', () => {
  test.each(['-', '–', '', 'n.v.t.'])('"%s" is missing, not 0', (cell) => {
    const plan = importText(text('KLACHTEN\t2021\t2020', `Aantal ontvangen\t${cell}\t2.900`));
    expect(figuresOf(plan)).toEqual({ 'klachten.ontvangen 2020': 2900 });
    expect(plan.report.shortRows).toMatchObject([{ line: 2, years: [2021] }]);
  });

  test('0 is a figure', () => {
    expect(figuresOf(importText(text('KLACHTEN\t2021\t2020', 'Aantal ontvangen\t0\t2.900')))).toMatchObject({
      'klachten.ontvangen 2021': 0,
    });
  });

  test('a cell that is not a number: the row is not read, and the user has to say that this is right', () => {
    const lines = text(...KLACHTEN, 'Gegrond\tveel\t12\t13');
    expect(refusalsOf(lines)).toMatchObject([
      { line: 4, reason: expect.stringContaining('2 of 3 rows can be read; not this one: "veel" under 2021 is not') },
    ]);
    const { unread } = importText(lines, undefined, { reading: { partial: true } }).report;
    expect(unread).toMatchObject([{ line: 4, reason: '"veel" under 2021 is not a number' }]);
  });

  test('a percentage where a number is expected', () => {
    expect(refusalsOf(text('KLACHTEN\t2021\t2020', 'Aantal ontvangen\t24%\t2.900'))).toMatchObject([
      { line: 2, reason: expect.stringContaining('2900 is not a percentage') },
    ]);
  });
});

describe('names that are not known', () => {
  test('a row under another name, with the same figures, is the same row', () => {
    const { renamed, newRows } = importText(
      text('KLACHTEN\t2021\t2020\t2019', 'Binnengekomen stukken\t2.410\t2.900\t1.880'),
    ).report;
    expect(renamed).toMatchObject([{ id: 'klachten.ontvangen', now: 'Binnengekomen stukken', addAlias: true }]);
    expect(newRows).toEqual([]);
  });

  test('a name that is only alike is for somebody to decide', () => {
    const lines = text('DOCUMENTEN\t2021', 'Verblijfsvergunning regulier voor bepaalde tijd\t139.500');
    const { undecided } = importText(lines).report;
    expect(undecided).toMatchObject([{ line: 2, id: 'documenten.regulier-bepaald' }]);
    const name = 'Verblijfsvergunning regulier voor bepaalde tijd';
    const same = importText(lines, undefined, { same: [`${name}=documenten.regulier-bepaald`] });
    expect(figuresOf(same)).toEqual({ 'documenten.regulier-bepaald 2021': 139500 });
    expect(same.files.get('import.json')).toContain(name);
    expect(importText(lines, undefined, { isNew: [name] }).report.newRows).toMatchObject([{ label: name }]);
  });

  test('a name that is alike, with other figures, is new, and that is said', () => {
    const row = 'Verblijfsvergunning regulier voor bepaalde tijd\t139.500\t12\t13';
    const { resembles, newRows } = importText(text('DOCUMENTEN\t2021\t2020\t2019', row)).report;
    expect(newRows).toHaveLength(1);
    expect(resembles).toMatchObject([{ id: 'documenten.regulier-bepaald' }]);
  });
});

describe('running text', () => {
  test('a result that is not said to be negative or positive is not read', () => {
    const plan = importText(
      text(...KLACHTEN, '', 'LASTEN 2021', '', '€ 549,1 miljoen', '', 'Het resultaat is € 36,8 miljoen.'),
    );
    expect(figuresOf(plan)).not.toHaveProperty(['resultaat.totaal 2021']);
    expect(plan.report.unread).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('resultaat.totaal') }),
    );
  });

  test('a positive result', () => {
    const plan = importText(
      text(...KLACHTEN, '', 'LASTEN 2021', '', '€ 549,1 miljoen', '', 'Er is een positief resultaat van € 2 miljoen.'),
    );
    expect(figuresOf(plan)).toMatchObject({ 'resultaat.totaal 2021': 2 });
  });

  test.each(['BATEN 2021: € 512,3 miljoen', 'BATEN 2021\t€ 512,3 miljoen', 'BATEN 2021   € 512,3 miljoen'])(
    '%s on one line',
    (line) => {
      expect(figuresOf(importText(text(...KLACHTEN, '', line)))).toMatchObject({ 'baten.totaal 2021': 512.3 });
    },
  );

  test('a footnote with two years has a figure for each', () => {
    const note = '¹ Inclusief Nareis 8 EVRM bij AMV (2021: 3.610 aanvragen; 2020: 3.400 aanvragen).';
    const plan = importText(text('FAMILIE & GEZIN ¹\t2021\t2020', 'Aanvragen\t39.110\t32.730', note));
    expect(figuresOf(plan)).toMatchObject({
      'nareis-8-evrm-amv.aanvragen 2021': 3610,
      'nareis-8-evrm-amv.aanvragen 2020': 3400,
    });
  });

  test('a figure that no rule reads is listed', () => {
    const { unread } = importText(text(...KLACHTEN, '', 'KOSTEN 2021', 'Aan reizen ging 12% op.')).report;
    expect(unread).toMatchObject([{ line: 6, text: '12%' }]);
  });
});

test('a total that is not the sum of its rows is kept as printed, and that is said', () => {
  const plan = importText(
    text('KLANTCONTACTEN IND-LOKETTEN\t2021', 'Totaal aantal bezorgde documenten via PostNL\t8.730', 'Totaal\t9.000'),
  );
  expect(plan.report.totals).toMatchObject([{ year: 2021, printed: 9000, sum: 8730, newParts: [] }]);
  expect(plan.files.get('relations.json')).toContain('"differs": [2021]');
});
