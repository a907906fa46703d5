import type { FiguresAnswer } from '../model/answer.ts';
import type { IndicatorId, Unit } from '../model/dataset.ts';
import type { MessageChart } from '../model/message.ts';
import { chartName, type Names, topicLabelOf } from './names.ts';

/** What still reads well on a phone. */
const MAX_SERIES = 4;
const MAX_BARS = 8;
const MAX_YEARS_AS_BARS = 5;

/** A chart, or none, and a sentence on what of the figures is not in it. */
export interface ChartPart {
  readonly chart?: MessageChart;
  readonly chartNote?: string;
}

interface Drawn {
  readonly indicators: readonly IndicatorId[];
  readonly years: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/**
 * The chart of a table: things over years, or several things in one year. Different units have no axis in common, so
 * that one of them is drawn. A few years are bars: those start at zero and invent nothing between the years, whoever
 * draws them; lines do so only where there are many.
 */
export function chartOf({ table }: Pick<FiguresAnswer, 'table'>, names: Names): ChartPart {
  const { phrases } = names.language;
  const found = drawable(table, names);
  if (!found) return table.indicators.length * table.years.length > 1 ? { chartNote: phrases.noChart } : {};
  const { indicators, years } = found;
  const overYears = years.length > 1;
  if (overYears && indicators.length > MAX_SERIES) return { chartNote: phrases.noChart };
  const shown = overYears ? found : largest(found);
  const notes = [
    ...(indicators.length > shown.indicators.length ? [phrases.chartShowsLargest(MAX_BARS)] : []),
    ...whatIsLeftOut(table, found, names),
  ];
  return { chart: draw(shown, names), ...(notes.length > 0 ? { chartNote: notes.join(' ') } : {}) };
}

/** As many of the largest as there may be bars, in their own order. */
function largest({ indicators, years, values }: Drawn): Drawn {
  const order = indicators.map((_, i) => i).toSorted((a, b) => (values[b]?.[0] ?? 0) - (values[a]?.[0] ?? 0));
  const kept = new Set(order.slice(0, MAX_BARS));
  const isKept = (_: unknown, i: number) => kept.has(i);
  return { indicators: indicators.filter(isKept), years, values: values.filter(isKept) };
}

function whatIsLeftOut(
  table: FiguresAnswer['table'],
  { indicators, years }: Drawn,
  { dataset, language }: Names,
): string[] {
  const unitOf = (id: IndicatorId) => dataset.indicators.get(id)?.unit;
  const unit = unitOf(indicators[0] ?? '');
  const ofUnit = table.indicators.filter((id) => unitOf(id) === unit);
  const isPart = indicators.length < ofUnit.length || years.length < table.years.length;
  return [
    ...(unit && ofUnit.length < table.indicators.length ? [language.phrases.chartShowsUnit[unit]] : []),
    ...(isPart ? [language.phrases.chartLeavesOut] : []),
  ];
}

/** The figures of one unit that can stand in one chart: those that all years have, or else the years that all have. */
function drawable({ indicators, years }: FiguresAnswer['table'], names: Names): Drawn | undefined {
  const unitOf = (id: IndicatorId) => names.dataset.indicators.get(id)?.unit;
  const has = (id: IndicatorId, year: number) => names.dataset.figure(id, year) !== undefined;
  const units = [...new Set(indicators.map(unitOf))];
  const candidates = units.flatMap((unit): Drawn[] => {
    const own = indicators.filter((id) => unitOf(id) === unit);
    const complete = own.filter((id) => years.every((year) => has(id, year)));
    const common = years.filter((year) => own.every((id) => has(id, year)));
    return complete.length > 0 && complete.length * years.length >= own.length * common.length
      ? [withValues(complete, years, names)]
      : [withValues(own, common, names)];
  });
  return candidates
    .filter(({ indicators: ids, years: own }) => ids.length * own.length > 1)
    .reduce<Drawn | undefined>((best, one) => (!best || sizeOf(one) > sizeOf(best) ? one : best), undefined);
}

function sizeOf({ indicators, years }: Drawn): number {
  return indicators.length * years.length;
}

function withValues(indicators: readonly IndicatorId[], years: readonly number[], { dataset }: Names): Drawn {
  const values = indicators.map((id) => years.map((year) => dataset.figure(id, year)?.value ?? Number.NaN));
  return { indicators, years, values };
}

function draw({ indicators, years, values }: Drawn, names: Names): MessageChart {
  const labels = indicators.map((id) => chartName(id, indicators, names));
  const topics = [...new Set(indicators.map((id) => topicLabelOf(id, names)))];
  const title = topics.length > 2 ? names.language.phrases.figures : names.language.phrases.list(topics);
  const [first = ''] = indicators;
  const axis = axisOf(names.dataset.indicators.get(first)?.unit, names);
  if (years.length > 1) {
    const type = years.length > MAX_YEARS_AS_BARS ? 'line' : 'bar';
    const series = labels.map((name, i) => ({ name, values: values[i] ?? [] }));
    return { title, type, categories: years.map(String), series, axis };
  }
  const [year = 0] = years;
  const series = [{ name: String(year), values: labels.map((_, i) => values[i]?.[0] ?? 0) }];
  return { title: `${title}, ${year}`, type: 'bar', categories: labels, series, axis };
}

function axisOf(unit: Unit | undefined, { language }: Names): string {
  return unit === undefined ? '' : language.phrases.axis[unit];
}
