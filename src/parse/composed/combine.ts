import type { Dataset, IndicatorId } from '../../model/dataset.ts';
import { type Metric, publishedMetric, sumOf } from '../../model/metric.ts';
import { printedTotal } from '../clues.ts';
import { together } from '../groups.ts';
import { mainOnes } from './metrics.ts';
import type { Side } from './sides.ts';

/** Sides that are named to be taken together, or to be left out of another, are one. */
export interface Combined {
  readonly sides: readonly Side[];
  /** True where something was added up, or left out. */
  readonly combined: boolean;
}

/** Adds up what "together" or "plus" asks to, and takes out what is named to be left out. */
export function combineSides(sides: readonly Side[], total: boolean, dataset: Dataset): Combined {
  const left = withoutExcepted(sides, total, dataset);
  if (left.sides.some(({ phrase }) => phrase.link === 'except')) return left;
  const added =
    total || left.sides.some(({ phrase }) => phrase.link === 'plus') ? addUp(left.sides, dataset) : undefined;
  return { sides: added ?? withoutWholes(left.sides), combined: added !== undefined || left.combined };
}

/** One side for all of them; undefined where there is only one, or where their sum would mean nothing. */
function addUp(all: readonly Side[], dataset: Dataset): readonly Side[] | undefined {
  const sides = withoutWholes(all);
  const [first] = sides;
  const ids = indicatorsOf(sides);
  const periods = new Set(all.map((side) => JSON.stringify(side.periods)));
  if (!first || !ids || all.length < 2 || periods.size > 1) return undefined;
  const row = printedTotal(dataset, ids);
  const named = [...new Set(ids)].filter((id) => id !== row);
  // Of topics that are named without a measure, the main figures are added up.
  const parts = [named, mainOnes(named, named, dataset)].find(
    (some) => some.length > 1 && dataset.relations.mayBeAdded(some),
  );
  return parts && [{ ...first, metrics: [sumOf(parts)] }];
}

/**
 * "fte in all, civil servants and externals together", "asylum permits, how many documents": what is named beside its own
 * parts is what they make up, or only says what they are.
 */
function withoutWholes(sides: readonly Side[]): readonly Side[] {
  const isWhole = (whole: Side) =>
    sides.some(
      (part) =>
        part !== whole &&
        !(part.phrase.asked && whole.phrase.asked) &&
        JSON.stringify(part.periods) === JSON.stringify(whole.periods) &&
        part.phrase.indicators.length > 0 &&
        part.phrase.indicators.length < whole.phrase.indicators.length &&
        part.phrase.indicators.every((id) => whole.phrase.indicators.includes(id)),
    );
  const parts = sides.filter((side) => !isWhole(side));
  return parts.length > 0 ? parts : sides;
}

function indicatorsOf(sides: readonly Side[]): readonly IndicatorId[] | undefined {
  const all = sides.every(({ metrics }) => metrics.every(({ is }) => is === 'indicator' || is === 'sum'));
  return all ? publishedIn(sides.flatMap(({ metrics }) => metrics)) : undefined;
}

/** "all documents except those for students": what stands behind "except" is taken out of what is named beside it. */
function withoutExcepted(sides: readonly Side[], total: boolean, dataset: Dataset): Combined {
  const excepted = sides.filter(
    ({ phrase }) =>
      phrase.link === 'except' || (phrase.link === 'minus' && sides.length > 1 && isOfWhole(phrase, sides, dataset)),
  );
  const named = sides.filter((side) => !excepted.includes(side));
  const kept = total ? withoutWholes(named) : named;
  const ids = [
    ...new Set(excepted.flatMap(({ phrase }) => [...together(phrase.mentions).indicators, ...phrase.indicators])),
  ];
  const [whole, ...others] = kept;
  if (!whole || ids.length === 0) return { sides, combined: false };
  if (others.length > 0)
    return kept.every((side) => isApart(side, ids)) ? { sides: kept, combined: true } : { sides, combined: false };
  const rest = total ? undefined : remaining(whole.metrics, ids);
  if (rest) return { sides: [{ ...whole, metrics: rest }], combined: true };
  const metric =
    without(whole.metrics, ids, dataset) ?? differenceWith(whole.metrics, indicatorsOf(excepted) ?? [], dataset);
  return metric ? { sides: [{ ...whole, metrics: [metric] }], combined: true } : { sides, combined: false };
}

/** "all contacts minus the deliveries": of what is a part of the first, "minus" leaves it out. */
function isOfWhole({ mentions }: Side['phrase'], [first]: readonly Side[], dataset: Dataset): boolean {
  const parts = together(mentions).indicators;
  const row = first && printedTotal(dataset, publishedIn(first.metrics));
  return row !== undefined && parts.length > 0 && parts.every((id) => isPartOf(row, id, dataset));
}

/** Where no sum is asked for: the others, each by itself. */
function remaining(metrics: readonly Metric[], excepted: readonly IndicatorId[]): readonly Metric[] | undefined {
  const rest = metrics.filter((metric) => metric.is !== 'indicator' || !excepted.includes(metric.id));
  return rest.length > 1 && rest.length < metrics.length ? rest : undefined;
}

/** Nothing of it is among what is left out. */
function isApart(side: Side, excepted: readonly IndicatorId[]): boolean {
  return (indicatorsOf([side]) ?? excepted).every((id) => !excepted.includes(id));
}

/** What is left of these without some of their parts; undefined where they are none. */
export function withoutParts(
  metrics: readonly Metric[],
  parts: readonly IndicatorId[],
  dataset: Dataset,
): Metric | undefined {
  return without(metrics, parts, dataset) ?? differenceWith(metrics, parts, dataset);
}

/** The sum of the other parts; undefined where nothing of what is left out is one of them. */
function without(metrics: readonly Metric[], excepted: readonly IndicatorId[], dataset: Dataset): Metric | undefined {
  const ids = publishedIn(metrics);
  const row = printedTotal(dataset, ids);
  const parts = ids.filter((id) => id !== row);
  const rest = parts.filter((id) => !excepted.includes(id));
  if (rest.length === 0 || rest.length === parts.length || !dataset.relations.mayBeAdded(rest)) return undefined;
  return sumOf(rest);
}

/** What is left of a total that the source prints, or of a figure that it counts others in. */
function differenceWith(
  metrics: readonly Metric[],
  excepted: readonly IndicatorId[],
  dataset: Dataset,
): Metric | undefined {
  const ids = publishedIn(metrics);
  const whole = printedTotal(dataset, ids) ?? (ids.length === 1 ? ids[0] : undefined);
  const left = [...new Set(excepted)];
  if (!whole || left.length === 0 || !left.every((id) => isPartOf(whole, id, dataset))) return undefined;
  return { is: 'difference', of: [publishedMetric(whole), sumOf(left)] };
}

export function publishedIn(metrics: readonly Metric[]): readonly IndicatorId[] {
  return metrics.flatMap((metric) => {
    if (metric.is === 'indicator') return [metric.id];
    return metric.is === 'sum' ? metric.of.flatMap((one) => (one.is === 'indicator' ? [one.id] : [])) : [];
  });
}

function isPartOf(whole: IndicatorId, part: IndicatorId, { relations, totals }: Dataset): boolean {
  return relations.contains(whole, part) || totals.some(({ row, parts }) => row === whole && parts.includes(part));
}
