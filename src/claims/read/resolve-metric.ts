import { type Dataset, type IndicatorId, isMadeOf } from '../../model/dataset.ts';
import { type Metric, publishedMetric } from '../../model/metric.ts';
import { kindOfUnit, type UnitKind } from '../../model/unit.ts';
import { together } from '../../parse/groups.ts';
import { isLoose, isMeasure, isTopical, isWeak, type Mention, mayMean, sharesIndicator } from '../../parse/mention.ts';

export interface Resolved {
  /** One where the words are clear; more where they leave it open. */
  readonly metrics: readonly Metric[];
  /** The words that it was read from, its own and those taken over. */
  readonly mentions: readonly Mention[];
}

/** As many readings at most are held against a number; with more, nothing was said. */
const MOST_READINGS = 6;

/** What the words mean in this unit, completed from words elsewhere, nearest first. */
export function resolveMetric(
  own: readonly Mention[],
  donors: Iterable<readonly Mention[]>,
  unit: UnitKind,
  dataset: Dataset,
  total = false,
): Resolved | undefined {
  let said = sayingOf(compatible(own), unit, dataset);
  for (const donor of donors) {
    if (isComplete(said, dataset)) break;
    said = complete(said, donor, unit, dataset);
  }
  if (said.mentions.length === 0) return undefined;
  const metrics = metricsOf(said, unit, dataset, total);
  return metrics.length > 0 && metrics.length <= MOST_READINGS ? { metrics, mentions: said.mentions } : undefined;
}

/** Words, and what they mean together. */
interface Saying {
  readonly mentions: readonly Mention[];
  readonly ids: readonly IndicatorId[];
}

function sayingOf(mentions: readonly Mention[], unit: UnitKind, dataset: Dataset): Saying {
  return { mentions, ids: mentions.length > 0 ? idsOf(mentions, unit, dataset) : [] };
}

/** Those that go together; a weak one gives way, and of two that exclude each other the later one does. */
function compatible(own: readonly Mention[]): readonly Mention[] {
  const rank = (one: Mention) => (isWeak(one) ? 2 : isLoose(one) ? 1 : 0);
  const ordered = [...own].sort((a, b) => rank(a) - rank(b));
  const [first, ...others] = ordered;
  if (!first) return [];
  const kept = [first];
  let shared = meanings(first);
  for (const one of others) {
    const both = shared.filter((id) => mayMean(id, one));
    if (both.length === 0) continue;
    kept.push(one);
    shared = both;
  }
  return kept;
}

function meanings({ concepts }: Mention): readonly IndicatorId[] {
  return concepts.flatMap(({ weights }) => [...weights.keys()]);
}

function isComplete({ mentions, ids }: Saying, dataset: Dataset): boolean {
  return (
    (ids.length === 1 || isNamedTotal(ids, dataset)) &&
    mentions.some((mention) => isTopical(mention) && !isWeak(mention))
  );
}

/** Takes over what narrows the words down, and is not the opposite of what they say. */
function complete(said: Saying, donor: readonly Mention[], unit: UnitKind, dataset: Dataset): Saying {
  let kept = said;
  const topicsFirst = [...donor.filter((one) => !isMeasure(one)), ...donor.filter(isMeasure)];
  for (const mention of topicsFirst) {
    const { mentions, ids } = kept;
    const hasMeasure = mentions.some((one) => isMeasure(one) && !isWeak(one));
    if (mentions.includes(mention) || (isMeasure(mention) && hasMeasure)) continue;
    if (!sharesIndicator([...mentions, mention]) || opposes(mentions, mention)) continue;
    const more = sayingOf([...mentions, mention], unit, dataset);
    const narrows = ids.length === 0 || more.ids.length < ids.length;
    if (more.ids.length > 0 && narrows) kept = more;
  }
  return kept;
}

function opposes(own: readonly Mention[], mention: Mention): boolean {
  return own.some((one) => !isMeasure(one) && !isLoose(one) && !isMeasure(mention) && !sharesIndicator([one, mention]));
}

/** What the words mean first of all in this unit; where that is nothing, what they can also mean. */
function idsOf(mentions: readonly Mention[], unit: UnitKind, dataset: Dataset): readonly IndicatorId[] {
  const { indicators, also } = together(mentions);
  const inUnit = (ids: readonly IndicatorId[]) =>
    ids.filter((id) => kindOfUnit(dataset.indicators.get(id)?.unit) === unit);
  const main = inUnit(indicators);
  if (main.length > 0) return main;
  // "two thirds of the costs were staff costs": the percentage that the data give of an amount.
  const shares = unit === 'percent' ? indicators.flatMap((id) => dataset.relations.shareOf.get(id) ?? []) : [];
  if (shares.length > 0) return shares;
  const isRate = indicators.length > 0 && indicators.every((id) => dataset.relations.rateOf.has(id));
  return unit === 'count' && isRate ? indicators : inUnit(also);
}

function metricsOf({ mentions, ids }: Saying, unit: UnitKind, dataset: Dataset, total: boolean): readonly Metric[] {
  const rest = mentions.some(({ concepts }) => concepts.every(({ kind }) => kind === 'rest'));
  const asRate = (id: IndicatorId): Metric => (rest ? { is: 'complement', of: id } : publishedMetric(id));
  if (unit === 'count' && ids.some((id) => dataset.indicators.get(id)?.unit === 'percent'))
    return ids
      .filter((id) => dataset.relations.rateOf.has(id))
      .map((rate) => ({ is: 'estimate', rate, part: rest ? 'rest' : 'counted' }));
  if (ids.length < 2) return ids.map(asRate);
  const row = dataset.totals.find((one) => one.row && ids.includes(one.row))?.row;
  if (row && (total || !isNamedTotal(ids, dataset))) return [publishedMetric(row)];
  if (isNamedTotal(ids, dataset) || (total && dataset.relations.mayBeAdded(ids)))
    return [{ is: 'sum', of: ids.map(publishedMetric) }];
  if (isTotalOf(ids, dataset)) return [{ is: 'sum', of: ids.map(publishedMetric) }];
  const topics = new Set(ids.map((id) => dataset.indicators.get(id)?.topic));
  const main = dataset.topics.get([...topics][0] ?? '')?.main;
  const mainFirst = main && topics.size === 1 && ids.includes(main) ? [main, ...ids.filter((id) => id !== main)] : ids;
  return mainFirst.map(asRate);
}

/** All of what the data add up to a total: "documents" without more. */
function isTotalOf(ids: readonly IndicatorId[], { totals }: Dataset): boolean {
  return totals.some((total) => !total.insteadOf && isMadeOf(total, ids));
}

/** Something in the words means the rate itself, and not only what it is a rate of. */
export function namesRate(mentions: readonly Mention[], dataset: Dataset): boolean {
  return mentions.some(({ concepts }) =>
    concepts.some(({ kind, weights }) => {
      const main = [...weights].filter(([, weight]) => weight === 2).map(([id]) => id);
      return (
        kind !== 'topic' &&
        kind !== 'section' &&
        main.length > 0 &&
        main.every((id) => dataset.indicators.get(id)?.unit === 'percent' || dataset.relations.shareOf.has(id))
      );
    }),
  );
}

function isNamedTotal(ids: readonly IndicatorId[], { totals }: Dataset): boolean {
  return ids.length > 1 && totals.some((total) => total.insteadOf && isMadeOf(total, ids));
}
