import { expect, it } from 'vitest';
import type { Value } from '../../src/model/answer.ts';
import type { Metric } from '../../src/model/metric.ts';
import { publishedMetric } from '../../src/model/metric.ts';
import { quantitiesOf } from '../../src/model/quantity.ts';
import { sentenceOf } from '../../src/render/sentences.ts';
import { bot } from '../bot.ts';

const { dataset } = bot;

/** What is said of a metric in its newest year. */
function saidOf(metric: Metric, id: string, language: 'nl' | 'en'): string {
  const years = dataset.yearsOf(id).slice(-1);
  const { message } = bot.reply({
    kind: 'figures',
    dataset: dataset.id,
    language,
    asks: [{ ask: 'value', of: quantitiesOf([metric], years) }],
    subject: { value: { concepts: [], indicators: [id] }, from: 'said' },
    years: { value: years, from: 'said' },
  });
  return message.headline;
}

/** The forms that are not seen in an answer about one figure of its newest year. */
function otherForms(id: string, language: 'nl' | 'en'): string {
  const { one, named, listed, noun } = dataset.indicators.get(id)?.sentences[language] ?? {};
  return [one, named, listed, noun].filter((form) => form !== undefined).join(' · ');
}

const rows = (title: string, metrics: readonly (readonly [id: string, metric: Metric, of: string])[]) => [
  `## ${title}`,
  '',
  ...metrics.flatMap(([name, metric, id]) => [
    `- \`${name}\``,
    `  - ${saidOf(metric, id, 'nl')}`,
    `  - ${saidOf(metric, id, 'en')}`,
  ]),
  '',
];

it('every figure, total and estimate says what is recorded', async () => {
  const rates = [...dataset.relations.rateOf.keys()];
  const shares = [...dataset.relations.restOf.keys()];
  const text = [
    '# How figures read in a sentence',
    '',
    'Made by `npm test -- -u`, of the newest year of each.',
    '',
    ...rows(
      'Figures',
      [...dataset.indicators.keys()].map((id) => [id, publishedMetric(id), id]),
    ),
    '## Their other forms: of a single one, as a noun, under its topic, in one word',
    '',
    ...[...dataset.indicators.keys()]
      .filter((id) => otherForms(id, 'nl') !== '')
      .flatMap((id) => [`- \`${id}\``, `  - ${otherForms(id, 'nl')}`, `  - ${otherForms(id, 'en')}`]),
    '',
    ...rows(
      'Totals',
      dataset.totals.map(({ id, parts }) => [id, { is: 'sum', of: parts.map(publishedMetric) }, parts[0] ?? '']),
    ),
    ...rows(
      'Estimates',
      rates.map((id) => [id, { is: 'estimate', rate: id, part: 'counted' }, id]),
    ),
    ...rows(
      'The rest',
      shares.map((id) => [id, { is: 'complement', of: id }, id]),
    ),
  ];
  await expect(text.join('\n')).toMatchFileSnapshot('sentences.md');
});

it('says of a single one that it was one, where the data have that, and never in the plural', () => {
  const value = (id: string): Value => ({
    metric: publishedMetric(id),
    year: 2020,
    value: 1,
    unit: 'count',
    from: [],
    figures: [],
  });
  const names = (language: 'nl' | 'en') => ({ dataset, language: bot.languages[language] });
  expect(sentenceOf(value('klachten.ontvangen'), names('nl'))).toBe('In 2020 kwam 1 klacht binnen.');
  expect(sentenceOf(value('klachten.ontvangen'), names('en'))).toBe('1 complaint was received in 2020.');
  expect(sentenceOf(value('nareis-8-evrm-amv.inwilligingen'), names('nl'))).toBeUndefined();
});
