import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/render/plain-text.ts';
import { bot } from '../bot.ts';

const messageOf = (text: string) => bot.ask(text).message;

describe('a message', () => {
  it('has a headline, a table with the years across, and its source with the edition', () => {
    const message = messageOf('naturalisatie 2019');
    expect(message.headline).toBe('Naturalisatie in 2019: 44.400 aanvragen, 27.090 beslissingen, 97% ingewilligd.');
    expect(message.table?.columns).toEqual(['2018', '2019', '2020']);
    expect(message.table?.rows.map(({ label }) => label)).toEqual(['Aanvragen', 'Beslissingen', 'Inwilligingen']);
    expect(message.source).toBe(
      'Bron: IND-jaarcijfers 2020 (factsheet), Immigratie- en Naturalisatiedienst, april 2021',
    );
  });

  it('carries the footnotes of the figures that it shows, with their own numbers', () => {
    expect(messageOf('nareizigers 2019').footnotes.map(({ mark }) => mark)).toEqual(['²', '³', '⁴']);
    expect(messageOf('tijdig afgehandelde ingebrekestellingen').footnotes[0]?.mark).toBe('¹⁰');
    expect(messageOf('naturalisatie 2019').footnotes).toEqual([]);
  });

  it.each([
    ['dwangsommen 2020', /^Het totaal bedrag aan betaalde dwangsommen .* € 13 miljoen\. …$/],
    ['tijdig afgehandelde ingebrekestellingen 2020', /^In 2020 is het percentage .* alsnog een besluit te nemen\. …$/],
    ['ingebrekestellingen 2020', undefined],
  ])('has of a long footnote a short form, with what concerns its figures: %s', (question, short) => {
    const [note] = messageOf(question).footnotes;
    if (short) expect(note?.short).toMatch(short);
    else expect(note?.short).toBeUndefined();
    expect(note?.text).toMatch(/^In 2020 is .* € 13 miljoen\.$/);
  });

  it('says what it assumed', () => {
    expect(messageOf('ontvangen klachten').assumptions).toEqual(['geen jaar genoemd, dus 2020 (het nieuwste)']);
    expect(messageOf('ontvangen klachten 2020').assumptions).toEqual([]);
  });

  it('shows a missing figure as a dash, never 0, and says once what that means; read aloud it is words', () => {
    const message = messageOf('documenten 2018, 2019 en 2020');
    const frontier = message.table?.rows.find(({ label }) => label.includes('grensarbeider'));
    expect(frontier?.cells.map(({ text }) => text)).toEqual(['–', '–', '40']);
    expect(frontier?.cells[0]?.value).toBeUndefined();
    expect(message.table?.emptyNote).toBe('– = geen cijfer voor dat jaar');
    expect(messageOf('naturalisatie 2019').table?.emptyNote).toBeUndefined();
    expect(plainText(message, bot.languages.nl)).toMatch(/grensarbeider.*2018 geen cijfer, 2019 geen cijfer, 2020 40/);
  });

  it('reads the table of a checked text aloud, but for what has nothing to say', () => {
    const { message } = bot.check('De IND kreeg in 2020 2.900 klachten. In 2019 waren dat er 1.800.');
    const rows = plainText(message, bot.languages.nl)
      .split('\n')
      .filter((line) => line.includes('gepubliceerd'));
    expect(rows).toEqual([
      '2.900: gepubliceerd 2.900, oordeel ✓ klopt, wat Ontvangen klachten, 2020.',
      '1.800: gepubliceerd 1.880, verschil −80, oordeel ✗ klopt niet, wat Ontvangen klachten, 2019.',
    ]);
  });

  it('says how a misspelt subject was read, and of no other word', () => {
    expect(messageOf('hoevel klahcten in 2019').assumptions).toContain('“klahcten” gelezen als “klachten”');
    expect(messageOf('hoevel klahcten in 2019').assumptions.join()).not.toContain('hoevel');
    expect(messageOf('klachten in 2019').assumptions).toEqual([]);
  });

  it('names which asylum total it gives, and that there is another', () => {
    const message = messageOf('asylum applications 2019');
    expect(message.headline).toContain('31,380');
    expect(message.headline).toContain('first, subsequent and following family members');
    expect(message.assumptions.join()).toContain('another total: the asylum influx was 29,430');
    expect(messageOf('asielinstroom 2019').headline).toContain('29.430');
  });

  it('marks a derived number as an estimate, with its sum and its bounds', () => {
    const { headline } = messageOf('How many first asylum applications were granted in 2020?');
    expect(headline).toContain('An estimated 8,500');
    expect(headline).toContain('49% of 17,350');
    expect(headline).toContain('between 8,410 and 8,590');
  });

  it('corrects a false premise from the figures', () => {
    const message = messageOf('why did naturalisation applications double in 2020?');
    expect(message.headline).toMatch(/^No\. 740 fewer applications/);
    expect(message.lines).toContain('The source gives no reason for this change.');
  });

  it('has the parts of a total as rows, and the total as the last', () => {
    const { table, assumptions } = messageOf('asielaanvragen 2020');
    expect(table?.rows.at(-1)).toMatchObject({ label: 'Totaal', isTotal: true, cells: [{ text: '24.570' }] });
    expect(table?.rows).toHaveLength(4);
    expect(assumptions.join()).toContain('in 2020 was de asielinstroom 19.130');
  });

  it('gives the total of a topic whose figures are all its parts, as headline and as last row', () => {
    const { headline, lines, table } = messageOf('documenten 2020');
    expect([headline, ...lines]).toEqual(['In 2020 waren er in totaal 270.770 documenten.']);
    expect(messageOf('grafiek documenten 2020').headline).toBe(headline);
    expect(table?.rows).toHaveLength(13);
    expect(table?.rows.at(-1)).toMatchObject({ label: 'Totaal', cells: [{ text: '270.770' }] });
    const all = messageOf('documenten 2018, 2019 en 2020').table?.rows.at(-1);
    expect(all?.cells.map(({ text }) => text)).toEqual(['237.800', '268.530', '270.770']);
  });

  it('says neither yes nor no where by how much is asked, and no where it is not so', () => {
    expect(messageOf('How many more complaints in 2020 than in 2019?').headline).toMatch(/^1,020 more complaints/);
    expect(messageOf('How many more complaints in 2019 than in 2018?').headline).toMatch(/^No\. 130 fewer/);
    expect(messageOf('Did complaints rise in 2020?').headline).toMatch(/^Yes\. 1,020 more/);
  });

  it('says in a ranking what comes first, and leaves the rest to the table', () => {
    const { headline, lines } = messageOf('in which year were complaints highest');
    expect([headline, ...lines]).toEqual(['Most complaints: 2020 (2,900).']);
  });

  it.each([
    [
      'welk document werd in 2020 het vaakst afgegeven',
      'Meeste documenten in 2020: Verblijfsvergunning regulier bepaalde tijd (125.830).',
    ],
    ['which category had the fewest applications in 2020', 'Fewest applications in 2020: Start-ups (100).'],
    ['hoogste percentage ingewilligd 2020', 'Hoogste percentage in 2020: Brexit, inwilligingen (99%).'],
    [
      'welke aanvragen zijn het meest gestegen',
      'Grootste stijging (aanvragen) in 2019–2020: Nareizigers (+3.170, +51,7%).',
    ],
  ])('says what there is most or least of: %s', (question, headline) => {
    expect(messageOf(question).headline).toBe(headline);
  });

  it.each([
    ['baten 2020', 'Baten in 2020: € 495,9 miljoen, waarvan 85% bijdrage van het departement.'],
    ['costs 2020', 'Costs in 2020: €365.6 million on staff, 67% of total costs.'],
    [
      'trend kennismigranten',
      'Kennis & talent, van 2018 naar 2020: aanvragen −6.130 (−30,9%), beslissingen −5.590 (−28,9%), inwilligingen −3 procentpunten.',
    ],
    ['gemiddeld aantal klachten', 'Gemiddeld 2.263 klachten per jaar, over 2018, 2019 en 2020.'],
    [
      'vergelijk studenten en kennismigranten 2020',
      'In 2020 waren er 1.400 meer aanvragen voor kennis & talent (13.710) dan aanvragen van studenten (12.310): +11,4%.',
    ],
    [
      'students share of regular applications 2020',
      'Of all applications, regular residence in 2020 (96,120), 12.8% were applications by students (12,310).',
    ],
    [
      'calls per e-mail 2020',
      'In 2020 waren er 5,08 keer zoveel calls bij Telefonie (448.670) als e-mails bij Telefonie (88.380).',
    ],
  ])('reads as a sentence: %s', (question, headline) => {
    expect(messageOf(question).headline).toBe(headline);
  });

  it('gives no percentage of how far two things are apart that are not of a kind', () => {
    expect(messageOf('verschil tussen aanvragen en beslissingen naturalisatie 2020').headline).not.toContain('%');
    expect(messageOf('vergelijk calls en e-mails 2020').headline).not.toContain('%');
    expect(messageOf('vergelijk aanvragen van studenten en start-ups 2020').headline).not.toContain('%');
    expect(messageOf('hoeveel keer zoveel aanvragen naturalisatie als Brexit 2020').headline).toContain(
      ', 1,25 keer zoveel',
    );
  });

  it('says of each step between the years only how large it was', () => {
    const { headline, lines } = messageOf('zijn de klachten gestegen?');
    expect(headline).toMatch(/^Ja\. 890 meer klachten dan in 2018/);
    expect(lines).toEqual(['Per jaar: −130 (−6,5%) in 2019, +1.020 (+54,3%) in 2020.']);
  });

  it.each([
    ['klopt het dat er 3.000 klachten waren in 2020', '✗ Dit klopt niet: in 2020 kwamen 2.900 klachten binnen.'],
    [
      'halveerden de studentaanvragen tussen 2019 en 2020',
      '✗ Dit klopt niet: Studenten, aanvragen, 2019 → 2020: 20.430 → 12.310, −39,7%.',
    ],
  ])('says beside a verdict on one thing what is so: %s', (question, headline) => {
    expect(messageOf(question).headline).toBe(headline);
  });

  it('names what came from the question before, and nothing that was said again', () => {
    const thread = [bot.ask('studenten 2019').query];
    expect(bot.ask('en kennismigranten', { thread }).message.assumptions).toEqual([
      'overgenomen uit uw vorige vraag: 2019',
    ]);
    expect(bot.ask('en in 2018', { thread }).message.assumptions).toEqual([
      'overgenomen uit uw vorige vraag: Studenten',
    ]);
  });

  it('offers what there is on one line', () => {
    expect(messageOf('hoeveel syriërs vroegen asiel aan').lines).toEqual([
      'Wel te vragen: Eerste aanvragen asiel, Tweede en volgende aanvraag asiel en Nareizigers (2018, 2019 en 2020).',
    ]);
  });

  it('refuses a sum that means nothing, with the reason', () => {
    expect(messageOf('tel alle inwilligingspercentages van 2020 bij elkaar op').headline).toContain('geen som');
  });

  it('is complete as plain text: headline, every value with its year, footnotes, source', () => {
    const message = messageOf('nareizigers 2019');
    const text = plainText(message, bot.languages.nl);
    for (const part of ['6.130', '2018 6.580', '⁴ Het betreft hier', 'Bron:']) expect(text).toContain(part);
  });

  it('explains a word in the words of who knows it, and says that the factsheet does not', () => {
    const message = messageOf('wat is een dwangsom?');
    expect(message.headline).toMatch(/^Een dwangsom is /);
    expect(message.link).toMatchObject({ text: 'Uitleg van de IND, niet uit de factsheet' });
    expect(message.link?.url).toContain('https://ind.nl/');
    expect(message.source).toBeUndefined();
    expect(messageOf('What does HASA mean?').headline).toMatch(/^HASA stands for /);
    expect(messageOf('what is an mvv').headline).toContain('visa');
  });

  it('says what a word means first, and then what the source of the figures says of it', () => {
    const message = messageOf('wat is nareis?');
    expect(message.footnotes.map(({ mark }) => mark)).toEqual(['²']);
    expect(message.headline).toMatch(/^Nareis is /);
    expect(message.lines).toEqual([
      'De bron over Nareizigers:',
      expect.stringMatching(/^“Gezinsleden van statushouders/),
    ]);
    expect(message.link?.text).toBe('Uitleg van het CBS, niet uit de factsheet');
  });

  it.each([
    ['leg uit wat een kennismigrant is', /^Kennis & talent is verblijf voor kennismigranten/],
    ['kun je uitleggen wat een mvv is', /^Een mvv, machtiging/],
    ['explain what a highly skilled migrant is', /^Knowledge & talent is residence for highly skilled/],
    ['wat is de asielinstroom', /^De asielinstroom is het aantal/],
    ['wat is IPKD', /^De IPKD, Interdepartementale Post- en Koeriersdienst, is/],
  ])('explains, however that is asked: %s', (question, headline) => {
    expect(messageOf(question).headline).toMatch(headline);
  });

  it('offers the explanation where a word is used, and takes no question about figures for one about words', () => {
    expect(messageOf('W2-documenten in 2020').terms).toEqual([
      { label: 'W2-document', question: 'Wat betekent “W2-document”?' },
    ]);
    expect(messageOf('Wat betekent “W2-document”?').headline).toMatch(/^Een W2-document is /);
    expect(messageOf('alle cijfers over 2020').terms).toBeUndefined();
    expect(messageOf('wat is het bedrag aan dwangsommen in 2020').table).toBeDefined();
  });

  it('gives a footnote beside the explanation, and no table', () => {
    const message = messageOf('what does IPKD stand for');
    expect(message.lines.join()).toContain('Interdepartmental post and courier service');
    expect(message.table).toBeUndefined();
  });
});
