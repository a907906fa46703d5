import type { Cue } from '../languages/cues.ts';
import type { Dataset, IndicatorId } from '../model/dataset.ts';
import { isMoney, type Unit } from '../model/unit.ts';
import { type Clues, has, mentions, topicsOf, unitsOf, withoutTotalRows } from './clues.ts';
import { SHORTEST_QUOTE } from './focus/signs.ts';
import { hasCue } from './match.ts';
import { isMeasure } from './mention.ts';
import { findThreshold } from './threshold.ts';

/**
 * What is left of the subject when the question says in what it wants to be answered: a count, a percentage, money.
 * A topic without a measure stands for all its measures; "how many" then asks for its main one.
 */
export function narrow(clues: Clues): readonly IndicatorId[] {
  const { dataset } = clues;
  const whole = has(clues, 'everything') ? wholeTopics(clues) : undefined;
  if (whole) return whole;
  const named = withoutRows(clues);
  const ids = has(clues, 'money', 'paying') ? ofMoney(clues, named) : named;
  const rates = shareAsked(clues, ids) ?? ratesAsked(clues, ids);
  if (rates) return rates;
  const counted = countBesideRate(clues, ids);
  if (counted) return [counted, ...ids];
  if (ids.length <= 1 || measuresNamed(clues) > 1) return ids;
  const quoted = mentions(clues, 'measure') ? undefined : quotedOf(clues, ids);
  if (quoted) return [quoted];
  if (has(clues, 'percent', 'points', 'share') && !has(clues, 'relative-change'))
    return ofUnit(dataset, ids, isPercent) ?? ids;
  if ((has(clues, 'count', 'frequency') && !has(clues, 'figures')) || findThreshold(clues)) return mainOnes(clues, ids);
  return ids;
}

/** "everything on repeat applications": all measures, where the word for one stands in the name of what they are of. */
function wholeTopics({ dataset, subject }: Clues): readonly IndicatorId[] | undefined {
  if (subject.groups.length !== 1 || subject.indicators.length === 0) return undefined;
  return topicsOf(dataset, subject.indicators).flatMap((id) => dataset.topics.get(id)?.indicators ?? []);
}

/** "wat kostte het personeel, in miljoenen?": what the words mean first of all, or else what they can also mean. */
function ofMoney({ dataset, subject }: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] {
  const also = subject.groups.flatMap((group) => group.also);
  return (
    ofUnit(dataset, ids, isMoney) ?? (subject.groups.length === 1 ? ofUnit(dataset, also, isMoney) : undefined) ?? ids
  );
}

/** "You had 8,420 of them in 2020": the only one of the indicators that has this very figure. */
function quotedOf({ matches, dataset, years }: Clues, ids: readonly IndicatorId[]): IndicatorId | undefined {
  const quoted = matches.flatMap(({ tokens }, at) => (years.used.has(at) ? [] : (tokens[0]?.number ?? [])));
  const large = quoted.filter((value) => value >= SHORTEST_QUOTE);
  if (large.length === 0) return undefined;
  const found = ids.filter((id) => dataset.years.some((year) => large.includes(dataset.figure(id, year)?.value ?? 0)));
  return found.length === 1 ? found[0] : undefined;
}

const NO_RATE: readonly Cue[] = [
  'rise',
  'fall',
  'change',
  'compare',
  'more',
  'less',
  'relative-change',
  'total',
  'sum',
];

/** "how many millions, and what percentage is that?": an amount of which the source gives the share as well. */
function shareAsked(clues: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  const [amount] = ids;
  const share = clues.dataset.relations.shareOf.get(amount ?? '');
  if (!amount || !share || ids.length !== 1 || !has(clues, 'percent', 'share')) return undefined;
  return has(clues, 'money') ? [amount, share] : [share];
}

/** "what percentage of the applications …?": whatever else was said of them, not their number. */
function ratesAsked(clues: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  const { dataset, subject, years } = clues;
  const oneThing = years.years.length <= 1 && subject.groups.length === 1 && !has(clues, ...NO_RATE);
  const ofMoney = has(clues, 'share') && unitsOf(dataset, ids).every(isMoney);
  if (!has(clues, 'chance') && !((has(clues, 'percent') || ofMoney) && oneThing)) return undefined;
  if (ids.some((id) => dataset.indicators.get(id)?.unit === 'percent')) return undefined;
  const topics = topicsOf(dataset, ids);
  const also = subject.groups.flatMap((group) => group.also);
  const own = also.filter((id) => topics.includes(dataset.indicators.get(id)?.topic ?? ''));
  return ofUnit(dataset, [...new Set(own)], isPercent);
}

/** "how many came, and which part was on time?": the main figure of the topic, beside its rate. */
function countBesideRate(clues: Clues, ids: readonly IndicatorId[]): IndicatorId | undefined {
  const { matches, dataset, subject } = clues;
  const [rate] = ids;
  if (!rate || ids.length !== 1 || dataset.indicators.get(rate)?.unit !== 'percent') return undefined;
  const count = matches.findIndex((match) => hasCue(match, 'count'));
  const share = matches.findIndex((match, at) => at > count && hasCue(match, 'percent', 'share'));
  const linked =
    count >= 0 && !has(clues, 'points') && matches.slice(count, share).some((match) => hasCue(match, 'and'));
  const named = subject.groups.some(({ mentions: all }) => all.some(({ at }) => at > count && at < share));
  const main = dataset.topics.get(dataset.indicators.get(rate)?.topic ?? '')?.main;
  return linked && share > 0 && !named ? main : undefined;
}

/** Where a part is left out, a printed total that counts it is no answer. */
function withoutRows({ subject, dataset }: Clues): readonly IndicatorId[] {
  return subject.leftOut ? withoutTotalRows(dataset, subject.indicators) : subject.indicators;
}

/** How many measures are asked for side by side ("how many were decided, and what % was granted?"). */
function measuresNamed({ subject }: Clues): number {
  const named = subject.groups.flatMap(({ mentions: mentioned }) => mentioned.filter(isMeasure));
  return subject.groups.length > 1 ? new Set(named).size : 0;
}

/** What is held against each other when whole topics are: the main indicator of each, for only those are of one kind. */
export function sides(clues: Clues): readonly IndicatorId[] {
  const { dataset, subject } = clues;
  const ids = narrow(clues);
  const mixed = subject.groups.length > 1 && unitsOf(dataset, ids).length > 1 && !has(clues, 'figures');
  return mixed ? mainOnes(clues, ids) : ids;
}

const isPercent = (unit: Unit | undefined) => unit === 'percent';

function ofUnit(
  dataset: Dataset,
  ids: readonly IndicatorId[],
  isAsked: (unit: Unit | undefined) => boolean,
): readonly IndicatorId[] | undefined {
  const found = ids.filter((id) => isAsked(dataset.indicators.get(id)?.unit));
  return found.length > 0 ? found : undefined;
}

/** Per topic: its main indicator when all of its measures are still meant. */
export function mainOnes(clues: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] {
  const { dataset } = clues;
  const measured = mentions(clues, 'measure');
  return topicsOf(dataset, ids).flatMap((topicId) => {
    const topic = dataset.topics.get(topicId);
    const own = ids.filter((id) => dataset.indicators.get(id)?.topic === topicId);
    const whole =
      topic?.main &&
      own.length > 1 &&
      own.includes(topic.main) &&
      (!measured || own.length === topic.indicators.length);
    return whole && topic.main ? [topic.main] : own;
  });
}
