import type { MessageChart } from '../../model/message.ts';
import type { ChartBlock } from './app-block.ts';
import { shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

export interface FittedChart {
  readonly block: ChartBlock;
  /** How many of the oldest years, or of the last bars, are not drawn. */
  readonly notDrawn: number;
}

/** A chart as Slack draws it; none where a value is missing or there are too many lines: better no chart than a wrong one. */
export function chartBlock(chart: MessageChart): FittedChart | undefined {
  const { title, series, categories: most, label, axis } = LIMITS.chart;
  const isWhole = chart.series.every(
    ({ values }) => values.length === chart.categories.length && values.every(Number.isFinite),
  );
  const isEmpty = chart.categories.length === 0 || chart.series.length === 0;
  if (!isWhole || isEmpty || chart.series.length > series) return undefined;
  const [from, to] = chart.type === 'line' ? [Math.max(0, chart.categories.length - most), undefined] : [0, most];
  const categories = shortLabels(chart.categories, label).slice(from, to);
  const names = shortLabels(
    chart.series.map(({ name }) => name),
    label,
  );
  const block: ChartBlock = {
    type: 'data_visualization',
    title: shorten(chart.title || '–', title),
    chart: {
      type: chart.type,
      series: chart.series.map(({ values }, i) => ({
        name: names[i] ?? '',
        data: values.slice(from, to).map((value, at) => ({ label: categories[at] ?? '', value })),
      })),
      axis_config: { categories, ...(chart.axis ? { y_label: shorten(chart.axis, axis) } : {}) },
    },
  };
  return { block, notDrawn: chart.categories.length - categories.length };
}

/** Labels of at most so many characters, all different; the full names stand in the table and in the text. */
export function shortLabels(labels: readonly string[], most: number): string[] {
  const taken = new Set<string>();
  return labels.map((label) => {
    let short = shorten(label || '–', most);
    for (let n = 2; taken.has(short); n += 1) short = `${shorten(label, most - 1 - String(n).length)} ${n}`;
    taken.add(short);
    return short;
  });
}
