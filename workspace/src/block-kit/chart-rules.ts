import type { Report } from './fault.ts';
import { LIMITS } from './limits.ts';
import { isJsonObject, type JsonObject, list, number, object, type Shape, string, typed } from './rules.ts';

const label = string({ max: LIMITS.chart.label });
const point = object({ required: ['label', 'value'], fields: { label, value: number() } });
const segment = object({
  required: ['label', 'value'],
  fields: {
    label,
    value: (value, at, report) => {
      number()(value, at, report);
      if (typeof value === 'number' && value <= 0) report(at, 'must be greater than 0');
    },
  },
});
const series = object({
  required: ['name', 'data'],
  fields: { name: label, data: list(point, { max: LIMITS.chart.points }) },
});
const axis = object({
  required: ['categories'],
  fields: {
    categories: list(label, { max: LIMITS.chart.categories }),
    x_label: string({ max: LIMITS.chart.axis }),
    y_label: string({ max: LIMITS.chart.axis }),
  },
});

const cartesian: Shape = {
  required: ['series', 'axis_config'],
  fields: { series: list(series, { max: LIMITS.chart.series }), axis_config: axis },
  also: checkCartesian,
};

const chartShapes: Readonly<Record<string, Shape>> = {
  pie: { required: ['segments'], fields: { segments: list(segment, { max: LIMITS.chart.segments }) } },
  bar: cartesian,
  line: cartesian,
  area: cartesian,
};

export const dataVisualizationShape: Shape = {
  required: ['title', 'chart'],
  fields: {
    block_id: string({ max: LIMITS.id }),
    title: string({ max: LIMITS.chart.title }),
    chart: typed(() => chartShapes),
  },
};

function checkCartesian(chart: JsonObject, at: string, report: Report): void {
  const axisConfig = isJsonObject(chart.axis_config) ? chart.axis_config : {};
  const categories = Array.isArray(axisConfig.categories) ? axisConfig.categories : [];
  const lines = Array.isArray(chart.series) ? chart.series : [];
  checkUnique(categories, (index) => `${at}/axis_config/categories/${index}`, report);
  checkUnique(
    lines.map((line) => (isJsonObject(line) ? line.name : undefined)),
    (index) => `${at}/series/${index}/name`,
    report,
  );
  lines.forEach((line, index) => {
    if (isJsonObject(line) && Array.isArray(line.data))
      checkPoints(line.data, categories, `${at}/series/${index}/data`, report);
  });
}

function checkPoints(data: readonly unknown[], categories: readonly unknown[], at: string, report: Report): void {
  const labels = data.map((entry) => (isJsonObject(entry) ? entry.label : undefined));
  checkUnique(labels, (index) => `${at}/${index}/label`, report);
  for (const [index, name] of labels.entries()) {
    if (!categories.includes(name))
      report(`${at}/${index}/label`, `label is not one of the categories: ${String(name)}`);
  }
  for (const category of categories) {
    if (!labels.includes(category)) report(at, `missing a data point for the category: ${String(category)}`);
  }
}

function checkUnique(values: readonly unknown[], place: (index: number) => string, report: Report): void {
  const seen = new Set<unknown>();
  values.forEach((value, index) => {
    if (value !== undefined && seen.has(value)) report(place(index), `must be unique: ${String(value)}`);
    seen.add(value);
  });
}
