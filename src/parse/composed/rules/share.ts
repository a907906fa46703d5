import type { Dataset, IndicatorId } from '../../../model/dataset.ts';
import type { Metric } from '../../../model/metric.ts';
import { publishedIn } from '../combine.ts';
import { indicatorMetric, metricsOf, sumOf } from '../metrics.ts';
import type { Phrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { periodOrNewest } from '../shapes.ts';

/** Which part of several things together one of them is: "of first and repeat applications together, what share was repeat". */
export const shareOfNamed: Rule = {
  name: 'share of what is named',
  explains: ['share', 'total', 'sum', 'percent', 'as-percentage'],
  read: (parts) => {
    if (!parts.has('percent', 'share') || parts.fromThread) return undefined;
    const sets = parts.phrases.map((phrase) => countsOf(phrase, parts.dataset));
    const found = sets.every((ids) => ids.length > 0) ? namedTwice(sets, parts.dataset) : undefined;
    const [first] = parts.sides;
    if (!found || !first) return undefined;
    const metric: Metric = { is: 'ratio', as: 'percent', of: [metricOf(found.part), metricOf(found.whole)] };
    return [{ ask: 'value', of: periodOrNewest(first, [metric], parts) }];
  },
};

interface Found {
  readonly part: readonly IndicatorId[];
  readonly whole: readonly IndicatorId[];
}

function metricOf(ids: readonly IndicatorId[]): Metric {
  return ids.length === 1 ? indicatorMetric(ids[0] ?? '') : sumOf(ids);
}

/** The counts that a phrase stands for, whatever unit the question as a whole is asked in. */
function countsOf(phrase: Phrase, dataset: Dataset): readonly IndicatorId[] {
  const metrics = metricsOf(phrase, { unit: 'count', total: true }, dataset);
  return metrics.every(({ is }) => is === 'indicator' || is === 'sum')
    ? publishedIn(metrics).filter((id) => dataset.indicators.get(id)?.unit !== 'percent')
    : [];
}

/** What is named again is the part, and all that is named is the whole. */
function namedTwice(sets: readonly (readonly IndicatorId[])[], { relations }: Dataset): Found | undefined {
  const keys = sets.map((ids) => ids.join());
  const part = sets[keys.findLastIndex((key, i) => keys.indexOf(key) < i)];
  const whole = [...new Set(sets.flat())];
  return part && part.length < whole.length && relations.mayBeAdded(whole) ? { part, whole } : undefined;
}
