import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/model/query.ts';
import { LIMITS } from '../../../src/slack/block-kit/limits.ts';
import { readQuery } from '../../../src/slack/kept/query-schema.ts';
import { readButtonValue, writeButtonValue } from '../../../src/slack/post/button-value.ts';
import { continuationsOf } from '../../../src/slack/post/continuations.ts';
import { readingOf } from '../../../src/slack/post/reading.ts';
import { surfaceTexts } from '../../../src/slack/post/surface-texts.ts';
import { bot } from '../../bot.ts';

const { dataset } = bot;
const questions = [
  'naturalisatie 2019',
  'asielaanvragen 2020',
  'trend klachten',
  'Hoeveel meer klachten in 2020 dan in 2019?',
  'top 3 aanvragen 2019',
  'baten en lasten 2020',
  'welk percentage van de bezetting is extern',
  'hoeveel aanvragen van studenten zijn ingewilligd in 2019',
  'waarom zijn er minder aanvragen',
  'help',
  'klachten per maand',
  'bananen',
  'x'.repeat(2000),
  'klachten vorig jaar',
  'klachten in 1999',
  'hoeveel euro kostten de klachten in 2019',
  'gemiddeld aantal klachten 2019',
  'hoeveel besluiten hielden stand bij de rechter in 2019',
  'was naturalisatie in 2019 meer dan 40000',
  'documenten',
  'gezinsaanvragen 2020 zonder nareis 8 EVRM',
  'total asylum applications, change from 2019 to 2020',
  'in which year did complaints peak, and by how much?',
];

describe('a question comes back from a button as it was:', () => {
  test.each(questions.map((question) => [question.slice(0, 50), question]))('%s', (_, question) => {
    const { query } = bot.ask(question);
    expect(readQuery(JSON.parse(JSON.stringify(query)), dataset)).toEqual(query);
    const { readings: _readings, ...rest } = { readings: undefined, ...query };
    const written = writeButtonValue({ query, answer: 'abc' }, dataset);
    expect(readButtonValue(written, dataset)).toEqual({ query: rest, answer: 'abc' });
  });
});

test('a question about everything fits in a button', () => {
  const indicators = [...dataset.indicators.keys()];
  const query: Query = {
    kind: 'lookup',
    language: 'nl',
    subject: { value: { concepts: [], indicators }, from: 'said' },
    years: { value: [2018, 2019, 2020], from: 'said' },
  };
  const written = writeButtonValue({ query, answer: 'abc' }, dataset);
  expect(written?.length).toBeLessThan(LIMITS.button.value);
  expect(readButtonValue(written, dataset)?.query).toEqual(query);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no object', 3],
  ['an unknown kind', { kind: 'figures' }],
  ['an unknown field', { kind: 'catalogue', language: 'nl', ask: 'help', figure: 44_400 }],
  [
    'an indicator that is gone',
    {
      kind: 'lookup',
      language: 'nl',
      subject: { value: { concepts: [], indicators: ['weg.aanvragen'] }, from: 'said' },
      years: { value: [2019], from: 'said' },
    },
  ],
  [
    'a year out of time',
    {
      kind: 'lookup',
      language: 'nl',
      subject: { value: { concepts: [], indicators: [] }, from: 'said' },
      years: { value: [1e9], from: 'said' },
    },
  ],
])('%s counts as absent', (_, value) => {
  expect(readQuery(value, dataset)).toBeUndefined();
  expect(readButtonValue(JSON.stringify({ q: value }), dataset)).toBeUndefined();
});

test('every button that goes on from an answer has a question that is answered', () => {
  for (const question of questions) {
    for (const { text, query } of continuationsOf(bot.ask(question), dataset, surfaceTexts.nl)) {
      expect(text).not.toBe('');
      expect(['figures', 'catalogue']).toContain(bot.reply(query).answer.kind);
    }
  }
});

test.each([
  ['naturalisatie 2019', 'Naturalisatie, 2019'],
  ['klachten 2018 2019 2020', 'Klachten, 2018–2020'],
  ['help', 'catalogue: help'],
  ['bananen', 'unknown'],
])('%s is read as %s', (question, reading) => {
  expect(readingOf(bot.ask(question).query, dataset)).toBe(reading);
});
