import { expect, it } from 'vitest';
import type { Metric } from '../../src/model/metric.ts';
import { publishedMetric } from '../../src/model/metric.ts';
import { quantitiesOf } from '../../src/model/quantity.ts';
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
