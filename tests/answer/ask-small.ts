import { answer } from '../../src/answer/answer.ts';
import { languages } from '../../src/languages/languages.ts';
import type { Ask } from '../../src/model/ask.ts';
import type { LanguageCode } from '../../src/model/language-code.ts';
import { indicatorsOf, type Metric, publishedMetric } from '../../src/model/metric.ts';
import type { FiguresQuery } from '../../src/model/query.ts';
import { render } from '../../src/render/render.ts';
import { type SmallId, smallDataset } from '../small-dataset.ts';

export const of = (id: SmallId): Metric => publishedMetric(id);

/** One of each make, for operations that must work on all of them. */
export const METRICS: Readonly<Record<Metric['is'], Metric>> = {
  indicator: of('boats.requests'),
  sum: { is: 'sum', of: [of('boats.requests'), of('bikes.requests')] },
  difference: { is: 'difference', of: [of('bikes.requests'), of('bikes.decisions')] },
  ratio: { is: 'ratio', as: 'percent', of: [of('boats.decisions'), of('boats.requests')] },
  'over-years': { is: 'over-years', by: 'average', of: of('boats.requests'), years: [2021, 2022, 2023] },
  estimate: { is: 'estimate', rate: 'boats.granted', part: 'counted' },
  complement: { is: 'complement', of: 'boats.granted' },
};

export const YEARS = [2021, 2022, 2023];

export function queryOf(asks: readonly Ask[], language: LanguageCode = 'en'): FiguresQuery {
  const metrics = asks.flatMap((ask) =>
    ask.ask === 'rank' || ask.ask === 'filter' ? ask.of : ask.of.map((q) => q.metric),
  );
  const indicators = [...new Set(metrics.flatMap(indicatorsOf))];
  return {
    kind: 'figures',
    dataset: smallDataset.id,
    language,
    asks,
    subject: { value: { concepts: [], indicators }, from: 'said' },
    years: { value: YEARS, from: 'said' },
  };
}

/** What comes of some asks: the cells, the numbers and the sentences, or what is missing. */
export function askSmall(...asks: Ask[]) {
  const answered = answer(queryOf(asks), smallDataset);
  const message = render(answered, languages, smallDataset);
  const cells =
    answered.kind === 'figures' ? answered.figures.map(({ indicator, year }) => `${indicator}@${year}`) : [];
  return {
    kind: answered.kind,
    cells,
    result: answered.kind === 'figures' ? answered.result : [],
    ranking: answered.kind === 'figures' ? answered.ranking?.map(({ indicator, year }) => `${indicator}@${year}`) : [],
    table: answered.kind === 'figures' ? answered.table : undefined,
    missing: answered.kind === 'unavailable' ? answered.missing : [],
    lines: [message.headline, ...message.lines],
  };
}
