import type { Change, Ranked, Statement } from '../model/answer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RankQuery } from '../model/query.ts';
import { changeBetween, resultOf } from './arithmetic.ts';
import { type Answerer, figuresAnswer, figuresFor, noFigures } from './figures-answer.ts';

const SHOWN = 5;

export const rank: Answerer<RankQuery> = (query, dataset) => {
  const entries = query.by === 'value' ? byValue(query, dataset) : byChange(query, dataset);
  const sameUnit = entries.filter(({ figure }) => figure.unit === entries[0]?.figure.unit);
  if (sameUnit.length === 0) return noFigures(query, dataset);
  const sign = firstIsHighest(query, dataset) ? -1 : 1;
  const ranked = sameUnit.toSorted((a, b) => sign * (rankValue(a, query) - rankValue(b, query)));
  const shown = ranked.slice(0, query.top ?? (query.over === 'years' ? ranked.length : SHOWN));
  const figures = ranked.length <= SHOWN || query.over === 'years' ? ranked : shown;
  const gap = query.gap ? gapBetween(ranked) : [];
  return figuresAnswer(query, dataset, {
    figures: figures.map(({ figure }) => figure),
    statements: [
      { form: 'ranking', query, entries: shown },
      ...gap.map((one): Statement => ({ form: 'change', change: one })),
    ],
    result: [...((shown[0]?.change && resultOf(shown[0].change)) || []), ...gap.flatMap(resultOf)],
    ranking: ranked.map(({ figure }) => figure),
    table: {
      indicators: [...new Set(shown.map(({ figure }) => figure.indicator))],
      years:
        query.over === 'years' || query.by !== 'value'
          ? dataset.years.filter((year) => query.years.value.includes(year))
          : query.years.value,
    },
  });
};

/** Between the highest and the lowest year of one thing, the earlier one first. */
function gapBetween(ranked: readonly Ranked[]): Change[] {
  const [a, b] = [ranked[0]?.figure, ranked.at(-1)?.figure].toSorted(
    (one, other) => (one?.year ?? 0) - (other?.year ?? 0),
  );
  return a && b && a !== b && a.indicator === b.indicator ? [changeBetween(a, b)] : [];
}

function byValue(query: RankQuery, dataset: Dataset): Ranked[] {
  return figuresFor(dataset, query.subject.value.indicators, query.years.value).map((figure) => ({ figure }));
}

function byChange(query: RankQuery, dataset: Dataset): Ranked[] {
  const years = query.years.value;
  const pairs: (readonly [number, number])[] =
    query.over === 'years'
      ? years.slice(1).map((year, i) => [years[i] ?? year, year])
      : [[Math.min(...years), Math.max(...years)]];
  return query.subject.value.indicators.flatMap((id) =>
    pairs.flatMap(([first, last]): Ranked[] => {
      const [from, to] = [dataset.figure(id, first), dataset.figure(id, last)];
      return from && to ? [{ figure: to, change: changeBetween(from, to) }] : [];
    }),
  );
}

function rankValue({ figure, change }: Ranked, { by }: RankQuery): number {
  if (!change) return figure.value;
  return by === 'relative-change' ? (change.percent ?? change.difference) : change.difference;
}

/** The largest fall is the lowest change; the worst is the lowest or the highest, as the data say. */
function firstIsHighest({ order, direction, subject }: RankQuery, dataset: Dataset): boolean {
  if (direction) return (direction === 'rise') === (order === 'highest');
  if (order === 'highest' || order === 'lowest') return order === 'highest';
  const worse = dataset.relations.worseWhen(subject.value.indicators[0] ?? '') ?? 'lower';
  return (worse === 'higher') === (order === 'worst');
}
