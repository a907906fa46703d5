import { metricsNeeded } from '../../model/ask.ts';
import type { Dataset } from '../../model/dataset.ts';
import { indicatorsOf } from '../../model/metric.ts';
import { type Query, querySchema } from '../../model/query.ts';

/** A query that was kept, or that a button carried: undefined where it is none of ours, of other data, or out of date. */
export function readQuery(value: unknown, dataset: Dataset): Query | undefined {
  const query = querySchema.safeParse(value).data;
  if (query?.dataset !== dataset.id) return undefined;
  return indicatorsIn(query).every((one) => dataset.indicators.has(one)) ? query : undefined;
}

function indicatorsIn(query: Query): readonly string[] {
  switch (query.kind) {
    case 'choices':
      return query.options.flatMap(indicatorsIn);
    case 'figures':
      return [...query.subject.value.indicators, ...query.asks.flatMap(metricsNeeded).flatMap(indicatorsOf)];
    case 'explain':
      return query.subject.value.indicators;
    case 'unavailable':
      return query.subject?.indicators ?? [];
    default:
      return [];
  }
}
