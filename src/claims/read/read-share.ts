import type { About } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Metric } from '../../model/metric.ts';
import { phraseAt } from '../phrase-set.ts';
import { sameMetric } from './discourse.ts';
import {
  claimOf,
  donorsOf,
  lastMetric,
  mentionsIn,
  type ReadAmount,
  saidBy,
  type ZoneContext,
} from './read-amounts.ts';
import { resolveMetric } from './resolve-metric.ts';
import { yearsOfZone } from './years.ts';

/** "10.4% of all family applications": a percentage of a count that is no rate of the data. */
export function readShare(context: ZoneContext): ReadAmount | undefined {
  const { zone, zones, sentence, discourse } = context;
  if (zone.amount.unit !== 'percent') return undefined;
  const metric = shareMetric(context);
  const years = metric && yearsOfZone(zone, zones, sentence, discourse)?.years;
  if (!metric || !years || years.length === 0) return undefined;
  const about: About = { is: 'value', of: { metric, years } };
  return {
    claim: claimOf(sentence, zone.amount, saidBy(zone.amount), [about], years.length === 1 ? undefined : 'unsure'),
    discourse: { ...discourse, ...(years.length === 1 && years[0] !== undefined ? { year: years[0] } : {}) },
    from: zone.amount.hedgeFrom,
    to: zone.amount.to,
  };
}

function shareMetric(context: ZoneContext): Metric | undefined {
  const { zone, sentence, discourse, dataset } = context;
  const { tokens, lexicon } = sentence;
  const signs = Array.from({ length: zone.to - zone.from }, (_, i) =>
    phraseAt(tokens, zone.from + i, lexicon.share),
  ).filter((one) => one !== undefined);
  const own = mentionsIn(sentence, zone.from, zone.to);
  const rate = own.length > 0 ? resolveMetric(own, [], 'percent', dataset) : undefined;
  const before = own.filter(({ to }) => to <= zone.amount.hedgeFrom);
  const after = own.filter(({ from }) => from >= zone.amount.to);
  const isOf = ['of', 'van'].includes(tokens[zone.amount.to]?.word ?? '');
  const count = (mentions: typeof own, donors = donorsOf(context)) =>
    single(resolveMetric(mentions, donors, 'count', dataset)?.metrics);
  if (signs.length === 0) {
    // "… or 10.4% of all family applications": of what was stated right before it.
    if (!isOf || after.length === 0 || before.length > 0) return undefined;
    const [part, whole] = [lastMetric(context, 'count'), count(after, [])];
    return part && whole && mayBePart(part, whole, dataset) ? percentOf(part, whole) : undefined;
  }
  if (rate && rate.metrics.length === 1 && before.length === 0) return undefined;
  const part = before.length > 0 ? count(before) : lastMetric(context, 'count');
  const whole = after.length > 0 ? count(after, []) : discourse.total;
  if (!part || !whole || sameMetric(part, whole)) return undefined;
  return mayBePart(part, whole, dataset) ? percentOf(part, whole) : undefined;
}

function single(metrics: readonly Metric[] | undefined): Metric | undefined {
  return metrics?.length === 1 ? metrics[0] : undefined;
}

function percentOf(part: Metric, whole: Metric): Metric {
  return { is: 'ratio', as: 'percent', of: [part, whole] };
}

/** Counted in it already, or one of those that were added up. */
function mayBePart(part: Metric, whole: Metric, { relations }: Dataset): boolean {
  if (whole.is === 'sum') return whole.of.some((one) => sameMetric(one, part));
  if (part.is !== 'indicator' || whole.is !== 'indicator') return false;
  return relations.contains(whole.id, part.id);
}
