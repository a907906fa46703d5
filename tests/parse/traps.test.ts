import { describe, expect, it } from 'vitest';
import { askPhrase } from '../corpus/ask-phrase.ts';

const ask = (question: string) => askPhrase({ question, thread: [] });
const missing = (question: string) => {
  const { query } = ask(question).reply;
  return query.kind === 'unavailable'
    ? query.missing.map((one) => (one.reason === 'dimension' ? one.dimension : one.reason))
    : [query.kind];
};
const cells = (question: string) => ask(question).record.cells.join(' ');

describe('what was not so', () => {
  it.each([
    'Suppose there had been no corona, how many student applications would have come in 2020?',
    'How many complaints would there have been in 2020 with twice the staff?',
    'Als er geen pandemie was geweest, hoeveel arbeidsmigranten hadden dan in 2020 een aanvraag ingediend?',
    'Gesteld dat de brexit niet was doorgegaan. Hoeveel aanvragen had de IND in 2020 dan gehad?',
  ])('has no figure: %s', (question) => {
    expect(missing(question)).toContain('hypothesis');
  });

  it.each([
    'Suppose I wanted the student applications of 2019, what would it be?',
    'Stel ik wil het aantal aanvragen van studenten in 2019 weten, hoeveel zijn dat er?',
    'Would you have the number of student applications in 2019?',
  ])('is not what a polite question asks for: %s', (question) => {
    expect(cells(question)).toBe('studenten.aanvragen@2019');
  });
});

describe('the case of one person', () => {
  it.each([
    'My sister applied for naturalisation in 2019. Has it been granted?',
    'Mijn buurman vroeg in 2020 of zijn vrouw mocht overkomen (familie & gezin). Is dat al goedgekeurd?',
  ])('has no figure: %s', (question) => {
    expect(missing(question)).toContain('case');
  });
});

describe('what somebody has to pay', () => {
  it.each(['Wat betaal je eigenlijk voor een naturalisatieverzoek?', 'How much did a student pay in 2019?'])(
    'is in no figure of applications: %s',
    (question) => {
      expect(missing(question)).toContain('unit');
    },
  );

  it('is in a figure of money', () => {
    expect(cells('How much did the IND pay in penalties in 2020?')).toBe('ingebrekestellingen.dwangsommen@2020');
  });
});

describe('who or what is told apart', () => {
  it.each([
    ['how many under-eighteens became Dutch in 2019?', 'age'],
    ['Hoeveel leraren vroegen in 2019 naturalisatie aan?', 'characteristic'],
    ['How many first asylum applications did our eastern neighbours get in 2020?', 'elsewhere'],
    ['Hoeveel eerste asielaanvragen kregen onze bondgenoten in 2020?', 'word'],
    ['Hoeveel asielaanvragen werden in 2019 pas na hoger beroep ingewilligd?', 'combination'],
    ['Which start-up raised the most money in 2019?', 'word'],
  ])('%s', (question, reason) => {
    expect(missing(question)).toContain(reason);
  });

  it('is not who asks', () => {
    expect(cells('A question for the teachers here: student applications 2019?')).toBe('studenten.aanvragen@2019');
  });
});

describe('a year after the last one', () => {
  it('is missing, and the year before it no answer', () => {
    expect(missing('With 13,670 first asylum applications in 2020, how many were there the year after?')).toEqual([
      'year',
    ]);
  });
});

describe('what is told before a colon', () => {
  it.each([
    'My neighbour, 34, from Turkey, has lived in Arnhem for ten years and is just curious: how many student applications in 2019?',
    'Zaal 3.14, aanvang 17:00, bel 070-1234567: aanvragen studenten 2019?',
    'I was on page 47 of a report of 12 March 2021 when I saw that a number is missing: student applications in 2019',
  ])('says nothing of the figure: %s', (question) => {
    expect(cells(question)).toBe('studenten.aanvragen@2019');
  });

  it('can be what is asked', () => {
    expect(cells('Which of the two had the better approval rate in 2020: start-ups or labour migrants?')).toBe(
      'start-ups.inwilligingen@2020 arbeidsmigranten.inwilligingen@2020',
    );
  });
});

describe('what is put aside first', () => {
  it.each([
    'No percentages, no asylum please. Only the student applications in 2019.',
    'Not the decisions, the applications. Students, 2019.',
    'Geen prognoses, niets over 2021: aanvragen studenten 2019',
  ])('is not asked for: %s', (question) => {
    expect(cells(question)).toBe('studenten.aanvragen@2019');
  });

  it('is left out of what is asked after it', () => {
    expect(cells('Leaving Brexit aside, how many documents were issued in total in 2020?')).not.toContain(
      'terugtrekking',
    );
  });
});
