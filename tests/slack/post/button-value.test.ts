import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { publishedMetric } from '../../../src/model/metric.ts';
import { quantitiesOf } from '../../../src/model/quantity.ts';
import type { Query } from '../../../src/model/query.ts';
import { LIMITS } from '../../../src/slack/block-kit/limits.ts';
import { readQuery } from '../../../src/slack/kept/read-query.ts';
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
    const written = writeButtonValue({ query, answer: 'abc' });
    expect(readButtonValue(written, dataset)).toEqual({ query: rest, answer: 'abc' });
  });
});

test('a question about everything fits in a button', () => {
  const indicators = [...dataset.indicators.keys()];
  const years = [2018, 2019, 2020];
  const query: Query = {
    kind: 'figures',
    dataset: dataset.id,
    language: 'nl',
    asks: [{ ask: 'value', of: quantitiesOf(indicators.map(publishedMetric), years) }],
    subject: { value: { concepts: [], indicators }, from: 'said' },
    years: { value: years, from: 'said' },
  };
  const written = writeButtonValue({ query, answer: 'abc' });
  expect(written?.length).toBeLessThan(LIMITS.button.value);
  expect(readButtonValue(written, dataset)?.query).toEqual(query);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no object', 3],
  ['an unknown kind', { kind: 'figures' }],
  ['an unknown field', { kind: 'catalogue', dataset: 'ind', language: 'nl', ask: 'help', figure: 44_400 }],
  ['a question about other data', { kind: 'catalogue', dataset: 'library', language: 'nl', ask: 'help' }],
  ['a subject that is gone', asked(publishedMetric('weg.aanvragen'), [2019])],
  ['a part of a sum that is gone', asked({ is: 'sum', of: [publishedMetric('weg.aanvragen')] }, [2019])],
  ['a year out of time', asked(publishedMetric('klachten.ontvangen'), [1e9])],
  ['a metric of unknown make', asked({ is: 'product', of: [] }, [2019])],
])('%s counts as absent', (_, value) => {
  expect(readQuery(value, dataset)).toBeUndefined();
  expect(readButtonValue(packed({ q: value }), dataset)).toBeUndefined();
});

function asked(metric: unknown, years: readonly number[]) {
  return {
    kind: 'figures',
    dataset: 'ind',
    language: 'nl',
    asks: [{ ask: 'value', of: [{ metric, period: { years } }] }],
    subject: { value: { concepts: [], indicators: [] }, from: 'said' },
    years: { value: [2019], from: 'said' },
  };
}

function packed(value: unknown): string {
  return deflateRawSync(JSON.stringify(value)).toString('base64url');
}

test('a question of which nothing is wrong counts', () => {
  expect(readQuery(asked(publishedMetric('klachten.ontvangen'), [2019]), dataset)).toBeDefined();
});

test.each(['', 'no base64 !', 'bm90IGRlZmxhdGVk', packed('x'.repeat(1_000_000))])(
  'what is no packed question counts as absent: %#',
  (text) => {
    expect(readButtonValue(text, dataset)).toBeUndefined();
  },
);

test('every button that goes on from an answer has a question that is answered', () => {
  for (const question of questions) {
    for (const { text, query } of continuationsOf(bot.ask(question), dataset, surfaceTexts.nl)) {
      expect(text).not.toBe('');
      expect(['figures', 'catalogue', 'explanation']).toContain(bot.reply(query).answer.kind);
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
