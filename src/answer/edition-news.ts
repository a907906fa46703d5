import type { Change } from '../model/answer.ts';
import type { Dataset, Figure, IndicatorId } from '../model/dataset.ts';
import { publishedMetric } from '../model/metric.ts';
import type { EditionNews } from '../model/news.ts';
import { changeBetween } from './arithmetic.ts';
import { evaluate } from './evaluate.ts';
import { footnotesFor } from './footnotes-for.ts';

/** So many of the largest rises, and of the largest falls. Per cents and percentage points can't be held against each other. */
const MOST_AMOUNTS = 3;
const MOST_PERCENTAGES = 2;

/** The newest edition's newest year, and the year of the data before it. */
interface Years {
  readonly year: number;
  readonly before?: number;
}

/** What the newest edition has that is new, of these topics; undefined where it has nothing. */
export function editionNews(asked: readonly string[], dataset: Dataset): EditionNews | undefined {
  const edition = dataset.newestEdition;
  const years = yearsOf(dataset);
  const topics = [...dataset.topics.values()].filter(
    ({ id, indicators }) => asked.includes(id) && indicators.some((one) => hasNews(one, years, dataset)),
  );
  if (topics.length === 0) return undefined;
  const ids = topics.flatMap(({ indicators }) => indicators);
  const figures = ids.flatMap((id) => newestFigures(id, dataset));
  const changes = ids.flatMap((id) => changeOf(id, years, dataset));
  return {
    edition,
    topics: topics.map(({ id }) => id),
    ...years,
    table: { indicators: [...new Set(figures.map(({ indicator }) => indicator))], years: edition.years },
    changes,
    rises: largest(changes.filter(({ difference }) => difference > 0)),
    falls: largest(changes.filter(({ difference }) => difference < 0)),
    first: ids.filter((id) => isFirst(id, dataset)).flatMap((id) => dataset.figure(id, years.year) ?? []),
    gone: ids.filter((id) => isGone(id, years, dataset)),
    revised: figures.filter(({ revised }) => revised),
    footnotes: footnotesFor(dataset, figures),
  };
}

function yearsOf({ newestEdition, years }: Dataset): Years {
  const year = Math.max(...newestEdition.years);
  const before = years.findLast((one) => one < year);
  return { year, ...(before === undefined ? {} : { before }) };
}

/** What the newest edition gives, whether an older one gave it too or not. */
function newestFigures(id: IndicatorId, dataset: Dataset): readonly Figure[] {
  const { id: newest, years } = dataset.newestEdition;
  return years.flatMap((year) => dataset.figure(id, year) ?? []).filter(({ edition }) => edition === newest);
}

function hasNews(id: IndicatorId, years: Years, dataset: Dataset): boolean {
  const isNews = ({ since, revised }: Figure) => since === undefined || revised !== undefined;
  return isGone(id, years, dataset) || newestFigures(id, dataset).some(isNews);
}

/** True where no earlier edition has a figure of any year; of a first edition that would be all. */
function isFirst(id: IndicatorId, dataset: Dataset): boolean {
  const { editions, newestEdition } = dataset;
  const all = dataset.yearsOf(id).flatMap((year) => dataset.figure(id, year) ?? []);
  return editions.length > 1 && all.every(({ edition, since }) => edition === newestEdition.id && since === undefined);
}

function isGone(id: IndicatorId, { year, before }: Years, dataset: Dataset): boolean {
  return before !== undefined && dataset.figure(id, before) !== undefined && !dataset.figure(id, year);
}

function changeOf(id: IndicatorId, { year, before }: Years, dataset: Dataset): readonly Change[] {
  const metric = publishedMetric(id);
  const from = before === undefined ? undefined : evaluate(metric, before, dataset);
  const to = evaluate(metric, year, dataset);
  return from && to ? [changeBetween(from, to)] : [];
}

function largest(changes: readonly Change[]): readonly Change[] {
  const isPercentage = ({ to }: Change) => to.unit === 'percent';
  return [
    ...bySize(changes.filter((one) => !isPercentage(one))).slice(0, MOST_AMOUNTS),
    ...bySize(changes.filter(isPercentage)).slice(0, MOST_PERCENTAGES),
  ];
}

/** What has no per cents, as it comes from 0 or from below it, comes last. */
function bySize(changes: readonly Change[]): readonly Change[] {
  const size = ({ points, percent = 0 }: Change) => Math.abs(points ?? percent);
  return changes.toSorted((one, other) => size(other) - size(one));
}
