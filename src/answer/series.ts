import type { MissingPart, Statement, Value } from '../model/answer.ts';
import type { Dataset } from '../model/dataset.ts';
import { indicatorsOf, type Metric } from '../model/metric.ts';
import type { Period, Quantity, YearOf } from '../model/quantity.ts';
import { evaluate } from './evaluate.ts';
import { refusalOf } from './refusal.ts';

/** A metric in the years that it was asked for: the values that there are, in the order of the years. */
export interface Series {
  readonly metric: Metric;
  readonly years: readonly number[];
  readonly values: readonly Value[];
}

/** Some quantities, looked up. */
export interface Found {
  readonly series: readonly Series[];
  readonly values: readonly Value[];
  /** Which year was meant where a condition named it. */
  readonly notes: readonly Statement[];
  /** What was asked for and is not there. */
  readonly missing: readonly MissingPart[];
}

export function seriesOf(quantities: readonly Quantity[], dataset: Dataset): Found {
  const refused = quantities.flatMap(({ metric }) => refusalOf(metric, dataset) ?? []);
  if (refused.length > 0) return { series: [], values: [], notes: [], missing: refused.slice(0, 1) };
  const notes: Statement[] = [];
  const series = quantities.map(({ metric, period }): Series => {
    const { years, note } = yearsOf(period, dataset);
    if (note) notes.push(note);
    return { metric, years, values: valuesOf(metric, years, dataset) };
  });
  const values = series.flatMap((one) => one.values);
  return { series, values, notes: uniqueNotes(notes), missing: missingOf(series, dataset) };
}

export function valuesOf(metric: Metric, years: readonly number[], dataset: Dataset): Value[] {
  return years.flatMap((year) => evaluate(metric, year, dataset) ?? []);
}

function yearsOf(period: Period, dataset: Dataset): { years: readonly number[]; note?: Statement } {
  if ('years' in period) return { years: period.years };
  const { yearOf } = period;
  const value = extreme(yearOf, dataset);
  if (!value) return { years: [] };
  const year = value.year + (yearOf.shift ?? 0);
  return { years: [year], note: { form: 'year-of', yearOf, value, year } };
}

/** The highest or the lowest over all years; of two that are equal, the earlier. */
function extreme({ of, order }: YearOf, dataset: Dataset): Value | undefined {
  const sign = order === 'highest' ? -1 : 1;
  return valuesOf(of, dataset.years, dataset).toSorted((a, b) => sign * (a.value - b.value))[0];
}

/** Two sides in "the year with the most …" have one note between them. */
function uniqueNotes(notes: readonly Statement[]): Statement[] {
  return notes.filter((note, i) => notes.findIndex((other) => JSON.stringify(other) === JSON.stringify(note)) === i);
}

/** What was asked for and is not there. */
function missingOf(all: readonly Series[], dataset: Dataset): MissingPart[] {
  return [
    ...missingCells(
      all.filter((one) => !isOverYears(one)),
      dataset,
    ),
    ...all.flatMap((one) => untaken(one, dataset)),
  ];
}

function isOverYears({ metric }: Series): boolean {
  return metric.is === 'over-years';
}

/** Years that were to be taken together with others, and of which there is nothing. */
function untaken({ metric }: Series, dataset: Dataset): MissingPart[] {
  if (metric.is !== 'over-years') return [];
  const years = metric.years.filter((year) => !evaluate(metric.of, year, dataset));
  return years.length > 0 ? [{ reason: 'cell', metrics: absentParts(metric.of, years, dataset), years }] : [];
}

/**
 * Years in which there is nothing of all that was asked for, and things of which there is nothing though there is of
 * others. That a single row of a whole topic lacks a year is for the table to show.
 */
function missingCells(series: readonly Series[], dataset: Dataset): MissingPart[] {
  const found = new Set(series.flatMap(({ values }) => values.map(({ year }) => year)));
  const asked = [...new Set(series.flatMap(({ years }) => years))];
  const years = asked.filter((year) => !found.has(year));
  const metrics = series.map(({ metric }) => metric);
  const topicsOf = (metric: Metric) => indicatorsOf(metric).map((id) => dataset.indicators.get(id)?.topic);
  const present = new Set(series.filter(({ values }) => values.length > 0).flatMap(({ metric }) => topicsOf(metric)));
  const absent = series.filter(
    (one) => one.values.length === 0 && found.size > 0 && !topicsOf(one.metric).some((topic) => present.has(topic)),
  );
  return [
    ...(years.length > 0
      ? [{ reason: 'cell', metrics: metrics.flatMap((one) => absentParts(one, years, dataset)), years } as const]
      : []),
    ...absent
      .filter((one) => one.years.some((year) => found.has(year)))
      .map((one): MissingPart => ({ reason: 'cell', metrics: [one.metric], years: one.years })),
  ];
}

/** What it is that has no figure: the part that was to be taken off, and not what it was to be taken off from. */
function absentParts(metric: Metric, years: readonly number[], dataset: Dataset): readonly Metric[] {
  if (metric.is !== 'difference' && metric.is !== 'ratio') return [metric];
  const absent = metric.of.filter((part) => valuesOf(part, years, dataset).length === 0);
  return absent.length > 0 ? absent.flatMap((part) => absentParts(part, years, dataset)) : [metric];
}
