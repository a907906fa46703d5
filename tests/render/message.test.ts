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

  it('says what it assumed', () => {
    expect(messageOf('ontvangen klachten').assumptions).toEqual(['geen jaar genoemd, dus het nieuwste: 2020']);
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

  it('says how a misspelt subject was read, and of no other word', () => {
    expect(messageOf('hoevel klahcten in 2019').assumptions).toContain('“klahcten” gelezen als “klachten”');
    expect(messageOf('hoevel klahcten in 2019').assumptions.join()).not.toContain('hoevel');
    expect(messageOf('klachten in 2019').assumptions).toEqual([]);
  });

  it('names which asylum total it gives, and that there is another', () => {
    const message = messageOf('asylum applications 2019');
    expect(message.headline).toContain('31,380');
    expect(message.headline).toContain('first, subsequent and following family members');
    expect(message.assumptions.join()).toContain('Asylum influx');
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
    expect(assumptions.join()).toContain('19.130 (2020)');
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

  it('gives what the source says first, and then who else explains the word', () => {
    const message = messageOf('wat is nareis?');
    expect(message.footnotes.map(({ mark }) => mark)).toEqual(['²']);
    expect(message.lines.at(-1)).toMatch(/^Nareis is /);
    expect(message.link?.text).toBe('Uitleg van het CBS, niet uit de factsheet');
  });

  it('offers the explanation where a word is used, and takes no question about figures for one about words', () => {
    expect(messageOf('W2-documenten in 2020').terms).toEqual([
      { label: 'W2-document', question: 'Wat betekent “W2-document”?' },
    ]);
    expect(messageOf('Wat betekent “W2-document”?').headline).toMatch(/^Een W2-document is /);
    expect(messageOf('alle cijfers over 2020').terms).toBeUndefined();
    expect(messageOf('wat is het bedrag aan dwangsommen in 2020').table).toBeDefined();
  });

  it('gives a footnote alone when that is the answer', () => {
    const message = messageOf('what does IPKD stand for');
    expect(message.lines[0]).toContain('Interdepartmental post and courier service');
    expect(message.table).toBeUndefined();
  });
});
