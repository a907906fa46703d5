import type { Dataset, IndicatorId, Unit } from '../model/dataset.ts';
import { type Clues, has, mentions, topicsOf, unitsOf, withoutTotalRows } from './clues.ts';
import { isMeasure } from './mention.ts';
import { findThreshold } from './threshold.ts';

/**
 * What is left of the subject when the question says in what it wants to be answered: a count, a percentage, money.
 * A topic without a measure stands for all its measures; "how many" then asks for its main one.
 */
export function narrow(clues: Clues): readonly IndicatorId[] {
  const { dataset } = clues;
  const ids = withoutRows(clues);
  if (ids.length <= 1 || measuresNamed(clues) > 1) return ids;
  if (has(clues, 'percent', 'points', 'share') && !has(clues, 'relative-change'))
    return ofUnit(dataset, ids, 'percent') ?? ids;
  if (has(clues, 'money')) return ofUnit(dataset, ids, 'million-eur') ?? ids;
  if ((has(clues, 'count', 'frequency') && !has(clues, 'figures')) || findThreshold(clues)) return mainOnes(clues, ids);
  return ids;
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

function ofUnit(dataset: Dataset, ids: readonly IndicatorId[], unit: Unit): readonly IndicatorId[] | undefined {
  const found = ids.filter((id) => dataset.indicators.get(id)?.unit === unit);
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
