import type { Ranked } from '../model/answer.ts';
import type { Filter } from '../model/ask.ts';
import type { Dataset } from '../model/dataset.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { evaluate } from './evaluate.ts';
import { limitIn, reaches } from './reaches.ts';
import { refusalOf } from './refusal.ts';
import { valuesOf } from './series.ts';

/** Those of which something holds. That it holds of none is an answer too. */
export const filter: Answerer<'filter'> = (ask, dataset) => {
  const { where, of, years, over } = ask;
  const refused = [...of, ...('other' in where ? [where.other] : [])].flatMap((one) => refusalOf(one, dataset) ?? []);
  if (refused.length > 0) return noAnswer(refused.slice(0, 1));
  const candidates = candidatesOf(ask, dataset);
  if (candidates.length === 0) return noAnswer([{ reason: 'cell', metrics: of, years }]);
  const hits = candidates.filter((one) => holds(one, ask)).toSorted((a, b) => order(a, b, ask));
  const found = hits.flatMap(({ value, change }) => (change ? [change.from, value] : [value]));
  const table = tableOf(found.length > 0 ? found : candidates.map(({ value }) => value), dataset);
  return {
    statements: [{ form: 'filter', filter: ask, hits, of: candidates.length }],
    figures: claimed(found),
    result: [
      ...(ask.count ? [hits.length] : []),
      ...computedNumbers(found),
      ...hits.flatMap(({ change }) => (change ? resultOf(change) : [])),
    ],
    ranking: claimed(hits.map(({ value }) => value)),
    table: over === 'years' || 'moved' in where ? { ...table, years: yearsShown(candidates, dataset) } : table,
    missing: [],
  };
};

/** All that could be a hit. What is held against something else of the same year differs from it by its `change`. */
function candidatesOf(ask: Filter, dataset: Dataset): Ranked[] {
  const { where, of, years } = ask;
  if ('moved' in where) return moved(ask, dataset);
  const values = of.flatMap((one) => valuesOf(one, years, dataset));
  if (!('other' in where)) return values.map((value) => ({ value }));
  return values.flatMap((value): Ranked[] => {
    const other = evaluate(where.other, value.year, dataset);
    return other && other.unit === value.unit ? [{ value, change: changeBetween(other, value) }] : [];
  });
}

/** Over years, each against the year before it; of things, from the first to the last year, or against the year before. */
function moved({ of, over, years }: Filter, dataset: Dataset): Ranked[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const pairs: (readonly [number, number])[] =
    over === 'years' ? years.map((year) => [year - 1, year]) : [[first === last ? last - 1 : first, last]];
  return of.flatMap((metric) =>
    pairs.flatMap(([before, after]): Ranked[] => {
      const [from, to] = [evaluate(metric, before, dataset), evaluate(metric, after, dataset)];
      return from && to ? [{ value: to, change: changeBetween(from, to) }] : [];
    }),
  );
}

function holds({ value, change }: Ranked, { where }: Filter): boolean {
  if ('moved' in where)
    return change !== undefined && (where.moved === 'rise' ? change.difference > 0 : change.difference < 0);
  if (!('other' in where)) return reaches(value.value, limitIn(value.unit, where));
  return change !== undefined && reaches(value.value, { than: where.than, value: change.from.value });
}

/** Years as they come; of things, what holds most of all first. */
function order(a: Ranked, b: Ranked, { over, where }: Filter): number {
  if (over === 'years') return a.value.year - b.value.year;
  const size = ({ value, change }: Ranked) => change?.difference ?? value.value;
  const isLow = 'moved' in where ? where.moved === 'fall' : where.than === 'below' || where.than === 'at-most';
  return isLow ? size(a) - size(b) : size(b) - size(a);
}

function yearsShown(candidates: readonly Ranked[], dataset: Dataset): readonly number[] {
  const years = new Set(candidates.flatMap(({ value, change }) => [value.year, change?.from.year]));
  return dataset.years.filter((year) => years.has(year));
}
