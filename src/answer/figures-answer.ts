import type { Checked, FiguresAnswer, MissingPart, Statement, UnavailableAnswer } from '../model/answer.ts';
import { type Ask, metricsOf } from '../model/ask.ts';
import { type Dataset, type IndicatorId, isMadeOf, yearsWithFigures } from '../model/dataset.ts';
import { indicatorsOf, type Metric, publishedMetric } from '../model/metric.ts';
import type { FiguresQuery } from '../model/query.ts';
import { inOrder } from '../model/years.ts';
import type { Answerer, AskAnswer } from './ask-answer.ts';
import { change } from './change.ts';
import { check, figuresOf } from './check/answer-check.ts';
import { compare } from './compare.ts';
import { evaluate } from './evaluate.ts';
import { filter } from './filter.ts';
import { footnotesFor } from './footnotes-for.ts';
import { rank } from './rank.ts';
import { trend } from './trend.ts';
import { value } from './value.ts';

/** One answerer for each operation; the compiler misses none. */
const ANSWERERS = { value, trend, change, compare, rank, filter } satisfies {
  readonly [Kind in Ask['ask']]: Answerer<Kind>;
};

function answerAsk(ask: Ask, dataset: Dataset): AskAnswer {
  return (ANSWERERS[ask.ask] as (ask: Ask, dataset: Dataset) => AskAnswer)(ask, dataset);
}

/** Answers each ask, and puts the answers together: what one has no figures for is said beside the others. */
export function answerFigures(
  query: FiguresQuery,
  dataset: Dataset,
  checked = query.check && check(query.check, dataset),
): FiguresAnswer | UnavailableAnswer {
  return checked && checked.verdict !== 'unknown'
    ? answerChecked(query, checked, dataset)
    : answerAsks(query, dataset, checked);
}

/** The figures that the claims of a text are held against. */
function answerChecked(query: FiguresQuery, checked: Checked, dataset: Dataset): FiguresAnswer {
  const { figures, result } = figuresOf(checked);
  const years = inOrder(figures.map(({ year }) => year));
  return {
    kind: 'figures',
    query,
    figures,
    statements: [],
    result,
    table: { indicators: [...new Set(figures.map(({ indicator }) => indicator))], years },
    footnotes: footnotesFor(dataset, figures),
    editions: dataset.editions.filter(({ id }) => figures.some(({ edition }) => edition === id)),
    checked,
  };
}

function answerAsks(
  query: FiguresQuery,
  dataset: Dataset,
  checked: Checked | undefined,
): FiguresAnswer | UnavailableAnswer {
  const parts = query.asks.map((ask) => answerAsk(ask, dataset));
  const answered = parts.filter(({ statements }) => statements.length > 0);
  const missing = unique(parts.flatMap((part) => part.missing));
  if (answered.length === 0) return notAvailable(query, missing, dataset);
  const figures = [...new Set(answered.flatMap((part) => part.figures))];
  const ranking = answered.flatMap((part) => part.ranking ?? []);
  const table = joinTables(answered.map((part) => part.table));
  const shown = table.indicators.flatMap((id) => table.years.flatMap((year) => dataset.figure(id, year) ?? []));
  const editionIds = new Set([...shown, ...figures].map(({ edition }) => edition));
  const other = otherTotal(query, dataset);
  return {
    kind: 'figures',
    query,
    figures,
    statements: [
      ...answered.flatMap((part) => part.statements),
      ...[...missing, ...beyond(query)].map((one): Statement => ({ form: 'missing', missing: one })),
      ...figures.filter(({ revised }) => revised).map((figure): Statement => ({ form: 'revised', figure })),
    ],
    result: answered.flatMap((part) => part.result),
    ...(ranking.length > 0 ? { ranking } : {}),
    table,
    footnotes: footnotesFor(dataset, shown),
    editions: dataset.editions.filter(({ id }) => editionIds.has(id)),
    ...(other ? { otherTotal: other } : {}),
    ...(checked ? { checked } : {}),
  };
}

/** Years that were named beside others, and that the data do not have. */
function beyond({ missingYears = [], asks }: FiguresQuery): MissingPart[] {
  const metrics = unique(asks.flatMap(metricsOf));
  return missingYears.length > 0 ? [{ reason: 'cell', metrics, years: missingYears }] : [];
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function joinTables(tables: readonly FiguresAnswer['table'][]): FiguresAnswer['table'] {
  const years = inOrder(tables.flatMap((table) => table.years));
  const indicators = [...new Set(tables.flatMap((table) => table.indicators))];
  // With rows of other questions between them, a total would not be seen to be that of its own.
  const [only] = tables;
  const { totals } = only && tables.length === 1 ? only : {};
  return { indicators, years, ...(totals ? { totals } : {}) };
}

/** What the same words may have meant, where a named total is asked for that has a rival. */
function otherTotal({ asks, years }: FiguresQuery, dataset: Dataset): FiguresAnswer['otherTotal'] {
  const { totals } = dataset;
  const sums = asks.flatMap(metricsOf).filter(({ is }) => is === 'sum');
  const asked = totals.find(
    ({ insteadOf, parts }) => insteadOf && sums.some((metric) => isMadeOf({ parts }, indicatorsOf(metric))),
  );
  const total = totals.find(({ id }) => id === asked?.insteadOf);
  if (!total) return undefined;
  const metric: Metric = { is: 'sum', of: total.parts.map((id) => publishedMetric(id)) };
  const value = evaluate(metric, Math.max(...years.value), dataset);
  return { total, ...(value ? { value } : {}) };
}

function notAvailable(
  { language, subject }: FiguresQuery,
  missing: readonly MissingPart[],
  dataset: Dataset,
): UnavailableAnswer {
  return { kind: 'unavailable', language, missing, topics: topicsWithYears(dataset, subject.value.indicators) };
}

export function topicsWithYears(dataset: Dataset, indicators: readonly IndicatorId[]): UnavailableAnswer['topics'] {
  const ids = new Set(indicators.map((id) => dataset.indicators.get(id)?.topic));
  return [...dataset.topics.values()]
    .filter(({ id }) => ids.has(id))
    .map((topic) => {
      const own = indicators.filter((id) => dataset.indicators.get(id)?.topic === topic.id);
      return { topic, years: yearsWithFigures(dataset, own) };
    });
}
