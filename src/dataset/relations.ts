import type { IndicatorId, Relations } from '../model/dataset.ts';
import { matchPatterns } from './patterns.ts';
import type { DataFiles } from './schema.ts';

/** How the indicators hang together: which is a percentage of which, and which may be added up. */
export function buildRelations({ relations, names }: DataFiles, ids: readonly IndicatorId[]): Relations {
  const additive = relations.additive.map((patterns) => new Set(matchPatterns(patterns, ids)));
  const contains = relations.contains.map(({ whole, part }) => ({
    whole: new Set(matchPatterns([whole], ids)),
    part: new Set(matchPatterns([part], ids)),
  }));
  const notOverYears = new Set(matchPatterns(relations.notOverYears, ids));
  const averages = new Set(matchPatterns(relations.averages, ids));
  const worseLower = new Set(matchPatterns(relations.worse.lower, ids));
  const worseHigher = new Set(matchPatterns(relations.worse.higher, ids));
  const counted = (indicators: readonly IndicatorId[]) =>
    contains.some(({ whole, part }) => indicators.some((id) => whole.has(id)) && indicators.some((id) => part.has(id)));
  const summable = new Set([
    ...additive.flatMap((set) => [...set]),
    ...relations.totals.flatMap(({ row }) => row ?? []),
  ]);
  return {
    rateOf: new Map(relations.rates.flatMap(({ rate, of }) => ratePairs(rate, of, ids))),
    shareOf: new Map(relations.shares.map(({ part, share }) => [part, share])),
    amountOf: new Map(relations.amounts.map(({ share, of }) => [share, of])),
    restOf: new Map(
      relations.rests.flatMap(({ id, of }) => {
        const label = { nl: names.nl.rests[id]?.label ?? id, en: names.en.rests[id]?.label ?? id };
        return matchPatterns([of], ids).map((indicator) => [indicator, label] as const);
      }),
    ),
    amountLabel: new Map(
      relations.amounts.map(({ share }) => [
        share,
        { nl: names.nl.amounts[share]?.label ?? share, en: names.en.amounts[share]?.label ?? share },
      ]),
    ),
    contains: (whole, part) => contains.some((pair) => pair.whole.has(whole) && pair.part.has(part)),
    mayBeAdded: (indicators) =>
      new Set(indicators).size === indicators.length &&
      additive.some((set) => indicators.every((id) => set.has(id))) &&
      !counted(indicators),
    mayBeAddedOverYears: (indicator) => summable.has(indicator) && !notOverYears.has(indicator),
    isAverage: (indicator) => averages.has(indicator),
    worseWhen: (indicator) => (worseLower.has(indicator) ? 'lower' : worseHigher.has(indicator) ? 'higher' : undefined),
  };
}

/** `*.a` of `*.b`: the two with the same topic. */
function ratePairs(rate: string, of: string, ids: readonly IndicatorId[]): [IndicatorId, IndicatorId][] {
  const wholes = matchPatterns([of], ids);
  const byTopic = new Map(wholes.map((id) => [topicOf(id), id] as const).reverse());
  return matchPatterns([rate], ids).flatMap((id) => {
    const whole = byTopic.get(topicOf(id)) ?? (wholes.length === 1 ? wholes[0] : undefined);
    return whole ? [[id, whole] as [IndicatorId, IndicatorId]] : [];
  });
}

function topicOf(id: IndicatorId): string {
  return id.slice(0, id.indexOf('.'));
}
