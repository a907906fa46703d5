import type { Json } from '../../src/model/workspace-state.ts';

/** The part of a `data_visualization` block that has axes. */
export interface AxesChart {
  readonly type: 'line' | 'bar' | 'area';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly xLabel?: string;
  readonly yLabel?: string;
}

export interface PieChart {
  readonly type: 'pie';
  readonly segments: readonly { readonly name: string; readonly value: number }[];
}

export type Chart = AxesChart | PieChart;

interface Point {
  readonly label: string;
  readonly value: number;
}

/** Reads the chart of a block that the validator has let through: every series has a point for every category. */
export function readChart({ chart }: Json): Chart {
  const { type, segments, series, axis_config } = chart as {
    type: Chart['type'];
    segments: readonly Point[];
    series: readonly { name: string; data: readonly Point[] }[];
    axis_config: { categories: readonly string[]; x_label?: string; y_label?: string };
  };
  if (type === 'pie') return { type, segments: segments.map(({ label, value }) => ({ name: label, value })) };
  const { categories, x_label, y_label } = axis_config;
  return {
    type,
    categories,
    series: series.map(({ name, data }) => ({
      name,
      values: categories.map((category) => data.find(({ label }) => label === category)?.value ?? 0),
    })),
    ...(x_label ? { xLabel: x_label } : {}),
    ...(y_label ? { yLabel: y_label } : {}),
  };
}

/** A chart as rows of a table, the names in front. */
export function chartRows(chart: Chart): { readonly head: readonly string[]; readonly rows: readonly string[][] } {
  if (chart.type === 'pie')
    return { head: ['', 'Value'], rows: chart.segments.map(({ name, value }) => [name, showNumber(value)]) };
  return {
    head: ['', ...chart.series.map(({ name }) => name)],
    rows: chart.categories.map((category, at) => [
      category,
      ...chart.series.map(({ values }) => showNumber(values[at] ?? 0)),
    ]),
  };
}

/** A chart in words, for who cannot see it. */
export function chartInWords(title: string, chart: Chart): string {
  const kind = `${chart.type.charAt(0).toUpperCase()}${chart.type.slice(1)} chart`;
  const { head, rows } = chartRows(chart);
  const values = rows.map(([name, ...cells]) => {
    const named = cells.map((cell, at) => (cells.length > 1 ? `${head[at + 1]} ${cell}` : cell));
    return `${name}: ${named.join(', ')}`;
  });
  return `${kind}: ${title}. ${values.join('; ')}.`;
}

const formatter = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const THIN_SPACE = '\u202f';

/**
 * A number for readers of any language: a block says nothing of its language, and both point and comma stand for
 * thousands somewhere, so that a space does.
 */
export function showNumber(value: number): string {
  const parts = formatter.formatToParts(value);
  return parts.map(({ type, value: part }) => (type === 'group' ? THIN_SPACE : part)).join('');
}
