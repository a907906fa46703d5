import { describe, expect, it } from 'vitest';
import { askPhrase } from '../corpus/ask-phrase.ts';

const cells = (...questions: string[]) =>
  askPhrase({ question: questions.at(-1) ?? '', thread: questions.slice(0, -1) }).record.cells.join(' ');

describe('a follow-up changes what it names and keeps the rest', () => {
  it.each([
    ['the year', ['aanvragen studenten 2018', 'en in 2020?'], 'studenten.aanvragen@2020'],
    ['the topic', ['grant rate students 2019', 'what about start-ups?'], 'start-ups.inwilligingen@2019'],
    ['the measure', ['Brexit aanvragen 2020', 'en hoeveel beslissingen?'], 'brexit.beslissingen@2020'],
    [
      'one word of several',
      ['verblijfsvergunning regulier bepaalde tijd 2019', 'en onbepaalde?'],
      'documenten.regulier-onbepaald@2019',
    ],
    ['the year, relative', ['ontvangen klachten 2019', 'en het jaar daarvoor?'], 'klachten.ontvangen@2018'],
    ['a correction', ['beslissingen naturalisatie 2020', 'aanvragen bedoel ik'], 'naturalisatie.aanvragen@2020'],
  ])('%s', (_, questions, expected) => {
    expect(cells(...questions)).toBe(expected);
  });

  it('compares the last two years that were asked for', () => {
    expect(cells('W-documenten 2018', 'en in 2019?', 'hoeveel meer is dat?')).toBe(
      'documenten.w-document@2018 documenten.w-document@2019',
    );
  });

  it('starts afresh with a new topic', () => {
    expect(cells('aanvragen studenten 2018', 'ontvangen klachten 2019')).toBe('klachten.ontvangen@2019');
  });

  it('asks why', () => {
    const { record } = askPhrase({
      thread: ['hoeveel procent van de ingebrekestellingen was in 2020 op tijd'],
      question: 'hoe komt dat?',
    });
    expect(record).toMatchObject({ kind: 'explanation', footnotes: ['10'] });
  });

  it('answers in the language of the thread when a word has none', () => {
    expect(askPhrase({ thread: ['How many complaints were received in 2019?'], question: '2018?' }).record.lang).toBe(
      'en',
    );
  });
});
