import type { Change, Ranked, Statement } from '../model/answer.ts';
import type { Rank } from '../model/ask.ts';
import type { Dataset } from '../model/dataset.ts';
import { indicatorsOf } from '../model/metric.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, claimed, computedNumbers, noAnswer, tableOf } from './ask-answer.ts';
import { evaluate } from './evaluate.ts';
import { refusalOf } from './refusal.ts';
import { valuesOf } from './series.ts';

const SHOWN = 5;

/** Years, or things, in order. All years of one thing are claimed; of many things, those that are shown. */
export const rank: Answerer<'rank'> = (ask, dataset) => {
  const refused = ask.of.flatMap((metric) => refusalOf(metric, dataset) ?? []);
  if (refused.length > 0) return noAnswer(refused.slice(0, 1));
  const entries = ask.by === 'value' ? byValue(ask, dataset) : byChange(ask, dataset);
  const sameUnit = entries.filter(({ value }) => value.unit === entries[0]?.value.unit);
  if (sameUnit.length === 0) return noAnswer([{ reason: 'cell', metrics: ask.of, years: ask.years }]);
  const sign = firstIsHighest(ask, dataset) ? -1 : 1;
  const ranked = sameUnit.toSorted((a, b) => sign * (rankValue(a, ask) - rankValue(b, ask)));
  const shown = ranked.slice(0, ask.top ?? (ask.over === 'years' ? ranked.length : SHOWN));
  const said = ranked.length <= SHOWN || ask.over === 'years' ? ranked : shown;
  const gap = ask.gap ? gapBetween(ranked) : [];
  return {
    statements: [
      { form: 'ranking', rank: ask, entries: shown },
      ...gap.map((one): Statement => ({ form: 'change', change: one, as: [] })),
    ],
    figures: claimed(said.map(({ value }) => value)),
    result: [
      ...(shown[0]?.change ? resultOf(shown[0].change) : []),
      ...gap.flatMap(resultOf),
      ...computedNumbers(shown.map(({ value }) => value)),
    ],
    ranking: claimed(ranked.map(({ value }) => value)),
    table: {
      indicators: tableOf(
        shown.map(({ value }) => value),
        dataset,
      ).indicators,
      years: dataset.years.filter((year) => ask.years.includes(year)),
    },
    missing: [],
  };
};

/** Between the highest and the lowest year of one thing, the earlier one first. */
function gapBetween(ranked: readonly Ranked[]): Change[] {
  const [a, b] = [ranked[0]?.value, ranked.at(-1)?.value].toSorted(
    (one, other) => (one?.year ?? 0) - (other?.year ?? 0),
  );
  return a && b && a !== b && a.metric === b.metric ? [changeBetween(a, b)] : [];
}

function byValue({ of, years }: Rank, dataset: Dataset): Ranked[] {
  return of.flatMap((metric) => valuesOf(metric, years, dataset).map((value) => ({ value })));
}

function byChange({ of, over, years }: Rank, dataset: Dataset): Ranked[] {
  const pairs: (readonly [number, number])[] =
    over === 'years'
      ? years.slice(1).map((year, i) => [years[i] ?? year, year])
      : [[Math.min(...years), Math.max(...years)]];
  return of.flatMap((metric) =>
    pairs.flatMap(([first, last]): Ranked[] => {
      const [from, to] = [evaluate(metric, first, dataset), evaluate(metric, last, dataset)];
      return from && to ? [{ value: to, change: changeBetween(from, to) }] : [];
    }),
  );
}

function rankValue({ value, change }: Ranked, { by }: Rank): number {
  if (!change) return value.value;
  return by === 'relative-change' ? (change.percent ?? change.difference) : change.difference;
}

/** The largest fall is the lowest change; the worst is the lowest or the highest, as the data say. */
function firstIsHighest({ order, direction, of }: Rank, { relations }: Dataset): boolean {
  if (direction) return (direction === 'rise') === (order === 'highest');
  if (order === 'highest' || order === 'lowest') return order === 'highest';
  const worse = of[0] && relations.worseWhen(indicatorsOf(of[0])[0] ?? '');
  return ((worse ?? 'lower') === 'higher') === (order === 'worst');
}
