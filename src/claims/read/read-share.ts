import type { About } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type Metric, publishedMetric, sameMetric } from '../../model/metric.ts';
import { phraseAt } from '../phrase-set.ts';
import { claimOf, saidBy } from './claim-of.ts';
import { namesRate, resolveMetric } from './resolve-metric.ts';
import { yearsOfZone } from './years.ts';
import { donorsOf, lastMetric, type ReadAmount, type ZoneContext } from './zone-context.ts';

/** "10.4% of all family applications": a percentage of a count that is no rate of the data. */
export function readShare(context: ZoneContext): ReadAmount | undefined {
  const { zone, zones, sentence, discourse } = context;
  if (zone.amount.unit !== 'percent') return undefined;
  const metrics = shareMetrics(context);
  if (metrics?.length === 0)
    return {
      claim: claimOf(sentence, zone.amount, saidBy(zone.amount), [], 'subset'),
      discourse,
      from: zone.amount.hedgeFrom,
      to: zone.amount.to,
    };
  const years = metrics && yearsOfZone(zone, zones, sentence, discourse)?.years;
  if (!metrics || !years || years.length === 0) return undefined;
  const about = metrics.map((metric): About => ({ is: 'value', of: { metric, years } }));
  return {
    claim: claimOf(sentence, zone.amount, saidBy(zone.amount), about, years.length === 1 ? undefined : 'unsure'),
    discourse: { ...discourse, ...(years.length === 1 && years[0] !== undefined ? { year: years[0] } : {}) },
    from: zone.amount.hedgeFrom,
    to: zone.amount.to,
  };
}

/** Undefined where the percentage is no share of something; none where it is a share that the data do not give. */
function shareMetrics(context: ZoneContext): readonly Metric[] | undefined {
  const { zone, sentence, discourse, dataset } = context;
  const { tokens, lexicon } = sentence;
  const signs = Array.from({ length: zone.to - zone.from }, (_, i) =>
    phraseAt(tokens, zone.from + i, lexicon.share),
  ).filter((one) => one !== undefined);
  const own = zone.mentions;
  const rate = own.length > 0 ? resolveMetric(own, [], 'percent', dataset) : undefined;
  const before = own.filter(({ to }) => to <= zone.amount.hedgeFrom);
  const after = own.filter(({ from }) => from >= zone.amount.to);
  const isOf = lexicon.small.of.has(tokens[zone.amount.to]?.word ?? '');
  const amountOf = (mentions: typeof own, donors = donorsOf(context)) =>
    single(resolveMetric(mentions, donors, 'count', dataset)?.metrics) ??
    single(resolveMetric(mentions, [], 'money', dataset)?.metrics);
  // "Partners accounted for 70% of the applications"
  const other = namesRate(own, dataset) || (signs.length === 0 && lastMetric(context, 'percent')) ? undefined : [];
  if (signs.length === 0) {
    // "… or 10.4% of all family applications": of what was stated right before it.
    if (!isOf || after.length === 0) return undefined;
    if (before.length > 0) return other;
    const [part, whole] = [lastMetric(context, 'count'), amountOf(after, [])];
    return part && whole && mayBePart(part, whole, dataset) ? [percentOf(part, whole)] : other;
  }
  if (rate && rate.metrics.length === 1 && before.length === 0) return undefined;
  const part = before.length > 0 ? amountOf(before) : lastMetric(context, 'count');
  const share = part?.is === 'indicator' && after.length > 0 ? dataset.relations.shareOf.get(part.id) : undefined;
  if (share) return [publishedMetric(share)];
  const whole = after.length > 0 ? amountOf(after, []) : discourse.total;
  if (!part || !whole || sameMetric(part, whole)) return other;
  return mayBePart(part, whole, dataset) ? [percentOf(part, whole)] : other;
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
