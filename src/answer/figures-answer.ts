import type { FiguresAnswer, MissingPart, Statement, UnavailableAnswer } from '../model/answer.ts';
import type { Dataset, Figure, IndicatorId } from '../model/dataset.ts';
import type { FiguresQuery, Years } from '../model/query.ts';

export interface Parts {
  readonly figures: readonly Figure[];
  readonly statements: readonly Statement[];
  readonly result?: readonly number[];
  readonly ranking?: readonly Figure[];
  readonly table?: { readonly indicators: readonly IndicatorId[]; readonly years: Years };
}

/** How a kind of question is answered: with figures, or with what is missing. */
export type Answerer<Q extends FiguresQuery = FiguresQuery> = (
  query: Q,
  dataset: Dataset,
) => FiguresAnswer | UnavailableAnswer;

/** All figures that there are for these indicators in these years, indicator by indicator. */
export function figuresFor(dataset: Dataset, indicators: readonly IndicatorId[], years: Years): Figure[] {
  return indicators.flatMap((id) => years.flatMap((year) => dataset.figure(id, year) ?? []));
}

/** Completes what every answer with figures has: what could not be found, the table, footnotes and editions. */
export function figuresAnswer(query: FiguresQuery, dataset: Dataset, parts: Parts): FiguresAnswer {
  const { figures, statements, result = [], ranking } = parts;
  const table = parts.table ?? tableFor(query, dataset, figures);
  const shown = figuresFor(dataset, table.indicators, table.years);
  const editionIds = new Set([...shown, ...figures].map(({ edition }) => edition));
  return {
    kind: 'figures',
    query,
    figures,
    statements: [...statements, ...missingStatement(query, dataset, figures), ...revisions(figures)],
    result,
    ...(ranking ? { ranking } : {}),
    table,
    footnotes: footnotesFor(dataset, shown),
    editions: dataset.editions.filter(({ id }) => editionIds.has(id)),
    ...otherTotal(query, dataset),
  };
}

/** What the asked years give, with the other years as context where there is only one thing to show. */
function tableFor(query: FiguresQuery, dataset: Dataset, figures: readonly Figure[]): FiguresAnswer['table'] {
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const asked = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  const years = indicators.length <= 4 && query.kind !== 'rank' ? contextYears(dataset, indicators) : asked;
  return { indicators, years };
}

function contextYears(dataset: Dataset, indicators: readonly IndicatorId[]): Years {
  return dataset.years.filter((year) => indicators.some((id) => dataset.figure(id, year) !== undefined));
}

function missingStatement(query: FiguresQuery, dataset: Dataset, figures: readonly Figure[]): Statement[] {
  const years = [...(query.missingYears ?? []), ...query.years.value].filter(
    (year) => !figures.some((figure) => figure.year === year),
  );
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  const lacking = years.filter((year) => dataset.years.includes(year) || query.missingYears?.includes(year));
  return lacking.length > 0 && query.kind !== 'rank' ? [{ form: 'missing', indicators, years: lacking }] : [];
}

function revisions(figures: readonly Figure[]): Statement[] {
  return figures.filter(({ revised }) => revised).map((figure) => ({ form: 'revised', figure }));
}

/** In the order of the source; each once. */
function footnotesFor(dataset: Dataset, figures: readonly Figure[]): FiguresAnswer['footnotes'] {
  const found = new Set(
    figures.flatMap(({ indicator, edition, year }) =>
      dataset.footnotesOf(indicator).filter((note) => note.edition === edition && (note.years?.includes(year) ?? true)),
    ),
  );
  return dataset.footnotes.filter((note) => found.has(note));
}

function otherTotal({ subject }: FiguresQuery, dataset: Dataset): Pick<FiguresAnswer, 'otherTotal'> {
  const ids = subject.value.indicators;
  const total = dataset.totals.find(
    ({ parts }) => parts.length === ids.length && parts.every((id) => ids.includes(id)),
  );
  const other = total?.insteadOf && dataset.totals.find(({ id }) => id === total.insteadOf);
  return other ? { otherTotal: other } : {};
}

/** None of the figures asked for exists in any edition. */
export function noFigures(query: FiguresQuery, dataset: Dataset): UnavailableAnswer {
  const { subject, years } = query;
  return notAvailable(query, { reason: 'cell', indicators: subject.value.indicators, years: years.value }, dataset);
}

export function notAvailable(
  { language, subject }: FiguresQuery,
  missing: MissingPart,
  dataset: Dataset,
): UnavailableAnswer {
  return {
    kind: 'unavailable',
    language,
    missing: [missing],
    topics: topicsWithYears(dataset, subject.value.indicators),
  };
}

export function topicsWithYears(dataset: Dataset, indicators: readonly IndicatorId[]): UnavailableAnswer['topics'] {
  const ids = new Set(indicators.map((id) => dataset.indicators.get(id)?.topic));
  return [...dataset.topics.values()]
    .filter(({ id }) => ids.has(id))
    .map((topic) => ({
      topic,
      years: contextYears(
        dataset,
        indicators.filter((id) => dataset.indicators.get(id)?.topic === topic.id),
      ),
    }));
}
