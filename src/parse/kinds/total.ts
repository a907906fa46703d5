import { type Dataset, type IndicatorId, isMadeOf } from '../../model/dataset.ts';
import { sumOf } from '../../model/metric.ts';
import { quantitiesOf, quantityOver } from '../../model/quantity.ts';
import type { FiguresQuery, UnavailableQuery } from '../../model/query.ts';
import {
  type Clues,
  has,
  mentions,
  pairOfYears,
  printedTotal,
  type Recogniser,
  topicsOf,
  unitsOf,
  yearsSlot,
} from '../clues.ts';
import { addedBefore, figuresQuery, frameOf } from '../figures-query.ts';
import { narrow } from '../narrow.ts';

/** Sums: of indicators that may be added up, or of one indicator over years. A sum that means nothing is refused. */
export const total: Recogniser = (clues) => {
  const mains = mainsToAdd(clues);
  const indicators = mains ?? narrow(clues);
  const included = clues.continues && has(clues, 'including', 'includes');
  const whole = has(clues, 'whole-period') && has(clues, 'count');
  const asked = included || whole || has(clues, 'total', 'sum') || (clues.continues && addedBefore(clues));
  const parts = addends(clues, indicators, asked);
  if (parts === 'refused' || (!mains && has(clues, 'sum') && sumRefused(clues, clues.subject.indicators)))
    return refusal(clues);
  if (!parts) return undefined;
  return totalQuery(clues, parts);
};

/** Over several years, where that means something, the sum of all; else the sum in each year. */
function totalQuery(clues: Clues, parts: readonly IndicatorId[]): FiguresQuery {
  const years = yearsSlot(clues, parts);
  const sum = sumOf(parts);
  const overYears = parts.every((id) => clues.dataset.relations.mayBeAddedOverYears(id));
  const together = parts.length === 1 || (overYears && years.value.length > 1);
  const of = together ? [quantityOver('sum', sum, years.value)] : quantitiesOf([sum], years.value);
  return figuresQuery(clues, parts, years, { ask: 'value', of });
}

/** "talent plus students": of topics without a measure, the main figures are added up. */
function mainsToAdd(clues: Clues): readonly IndicatorId[] | undefined {
  const { dataset, subject } = clues;
  if (!has(clues, 'sum') || subject.groups.length < 2 || mentions(clues, 'measure') || has(clues, 'percent'))
    return undefined;
  const topics = topicsOf(dataset, subject.indicators).map((id) => dataset.topics.get(id));
  const whole = topics.every((topic) => topic?.indicators.every((id) => subject.indicators.includes(id)));
  const mains = topics.flatMap((topic) => topic?.main ?? []);
  const adds = mains.length > 1 && mains.length === topics.length && dataset.relations.mayBeAdded(mains);
  return whole && adds ? mains : undefined;
}

function addends(
  clues: Clues,
  ids: readonly IndicatorId[],
  asked: boolean,
): readonly IndicatorId[] | 'refused' | undefined {
  const { dataset, years } = clues;
  if (ids.length === 0) return undefined;
  if (ids.length === 1) {
    const overYears = asked && (years.years.length > 1 || years.series || pairOfYears(clues) !== undefined);
    if (!overYears) return pairWith(clues, ids);
    return ids.every((id) => dataset.relations.mayBeAddedOverYears(id)) ? ids : 'refused';
  }
  if (!addsUp(dataset, ids)) return undefined;
  const wholeTopic = topicsOf(dataset, ids).length === 1 && has(clues, 'count') && !mentions(clues, 'indicator');
  return asked || wholeTopic || isTotal(dataset, ids) ? ids : undefined;
}

/** "both lines together": one of the two that are added up. */
export function pairWith(clues: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  const [id = ''] = ids;
  if (ids.length !== 1 || !has(clues, 'sum')) return undefined;
  return clues.dataset.totals.find(({ parts }) => parts.length === 2 && parts.includes(id))?.parts;
}

/** Several things of which the sum means something. A topic that prints its own total is not added up again. */
export function addsUp(dataset: Dataset, ids: readonly IndicatorId[]): boolean {
  return ids.length > 1 && !printedTotal(dataset, ids) && dataset.relations.mayBeAdded(ids);
}

function isTotal(dataset: Dataset, ids: readonly IndicatorId[]): boolean {
  return dataset.totals.some((total) => total.insteadOf && isMadeOf(total, ids));
}

/** Percentages have no sum, nor have things that the source counts in ways that do not add up. */
function sumRefused(clues: Clues, ids: readonly IndicatorId[]): boolean {
  if (ids.length < 2) return false;
  const units = unitsOf(clues.dataset, ids);
  if (units.length === 1 && units[0] === 'percent') return true;
  return clues.subject.groups.length > 1 && !clues.dataset.relations.mayBeAdded(ids);
}

function refusal(clues: Clues): UnavailableQuery {
  const { concepts, indicators } = clues.subject;
  return { kind: 'unavailable', ...frameOf(clues), missing: [{ reason: 'sum' }], subject: { concepts, indicators } };
}
