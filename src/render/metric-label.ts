import { type Dataset, type IndicatorId, isMadeOf, type Total } from '../model/dataset.ts';
import { indicatorsOf, type Metric } from '../model/metric.ts';
import { unitOf } from '../model/metric-unit.ts';
import { labelOf, measureLabelOf, type Names, sharedName, topicLabelOf } from './names.ts';

type MetricOf<Is extends Metric['is']> = Extract<Metric, { is: Is }>;

/** What each kind of metric is called. */
const LABELS = {
  indicator: ({ id }, names) => labelOf(id, names),
  sum: sumLabel,
  difference: ({ of: [whole, part] }, names) => {
    const { phrases } = names.language;
    const [first, second] = [metricLabel(whole, names), metricLabel(part, names)];
    return isPartOf(part, whole, names.dataset) ? phrases.without(first, second) : phrases.minus(first, second);
  },
  ratio: ({ of: [part, whole], as }, names) => {
    const { phrases } = names.language;
    const [first, second] = [metricLabel(part, names), metricLabel(whole, names)];
    return as === 'percent' ? phrases.shareOf(first, second) : phrases.per(first, second);
  },
  'over-years': ({ of, by, years }, names) => {
    const { phrases } = names.language;
    const isOfPercentages = unitOf(of, names.dataset) === 'percent';
    return phrases.overYears({ by, label: metricLabel(of, names), years: phrases.years(years), isOfPercentages });
  },
  estimate: ({ rate, part }, names) => {
    const amount = names.dataset.relations.amountLabel.get(rate)?.[names.language.code];
    return part === 'rest' ? restLabel(rate, names) : (amount ?? outcomeLabel(rate, 'counted', names));
  },
  complement: ({ of }, names) => restLabel(of, names),
} satisfies { readonly [Is in Metric['is']]: (metric: MetricOf<Is>, names: Names) => string };

export function metricLabel(metric: Metric, names: Names): string {
  return (LABELS as Record<Metric['is'], (metric: never, names: Names) => string>)[metric.is](metric as never, names);
}

/** The total that the data name for these parts. */
export function namedTotal(ids: readonly IndicatorId[], { totals }: Dataset): Total | undefined {
  return totals.find((total) => isMadeOf(total, ids));
}

const MOST_NAMED = 3;

/** By its name; or else by what its parts have in common: "Students and Labour migrants, applications together". */
function sumLabel(metric: MetricOf<'sum'>, names: Names): string {
  const { language, dataset } = names;
  const { phrases, code } = language;
  const [only] = metric.of;
  if (only && metric.of.length === 1) return metricLabel(only, names);
  const ids = indicatorsOf(metric);
  const isPlain = metric.of.every(({ is }) => is === 'indicator');
  const total = isPlain ? namedTotal(ids, dataset) : undefined;
  if (total) return total.label[code];
  const measures = new Set(ids.map((id) => measureLabelOf(id, names)));
  const [measure = ''] = measures;
  if (metric.of.length > MOST_NAMED) {
    const section = isPlain && measures.size === 1 ? sharedName(ids, names) : undefined;
    return section ? phrases.allOf(measure, section) : phrases.together;
  }
  const topics = ids.map((id) => topicLabelOf(id, names));
  if (isPlain && measures.size === 1 && new Set(topics).size === ids.length && !topics.includes(measure))
    return phrases.summed(`${phrases.list(topics)}, ${measure}`);
  return phrases.summed(phrases.list(metric.of.map((part) => metricLabel(part, names))));
}

/** True where what is taken away is counted in what it is taken from. */
function isPartOf(part: Metric, whole: Metric, { relations, totals }: Dataset): boolean {
  const [wholes, parts] = [indicatorsOf(whole), indicatorsOf(part)];
  const counted = totals.flatMap(({ row, parts: own }) => (row && wholes.includes(row) ? own : []));
  return parts.every(
    (id) => wholes.includes(id) || counted.includes(id) || wholes.some((one) => relations.contains(one, id)),
  );
}

function outcomeLabel(rate: IndicatorId, part: 'counted' | 'rest', names: Names): string {
  const found = names.dataset.indicators.get(rate);
  const outcome = (part === 'rest' ? found?.rest : found?.counted)?.[names.language.code];
  return outcome ? `${topicLabelOf(rate, names)}, ${outcome}` : labelOf(rate, names);
}

/** "Material costs" where 100% minus the share has a name of its own; else "Students, not granted". */
function restLabel(rate: IndicatorId, names: Names): string {
  const { relations } = names.dataset;
  const named = relations.restOf.get(rate)?.[names.language.code];
  return named && !relations.rateOf.has(rate) ? named : outcomeLabel(rate, 'rest', names);
}
