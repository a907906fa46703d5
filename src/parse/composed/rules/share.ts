import type { Dataset, IndicatorId } from '../../../model/dataset.ts';
import { type Metric, publishedMetric, sumOf } from '../../../model/metric.ts';
import { together } from '../../groups.ts';
import { isSame } from '../../mention.ts';
import { publishedIn } from '../combine.ts';
import { metricsOf } from '../metrics.ts';
import type { Phrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { periodOrNewest } from '../shapes.ts';

/** Which part of several things together one of them is: "of first and repeat applications together, what share was repeat". */
export const shareOfNamed: Rule = {
  name: 'share of what is named',
  explains: ['share', 'total', 'sum', 'percent', 'as-percentage'],
  read: (parts) => {
    const excepts = parts.phrases.some(({ link }) => link === 'except');
    if (!parts.has('percent', 'share') || parts.fromThread || excepts) return undefined;
    const sets = parts.phrases.map((phrase) => countsOf(phrase, parts.dataset));
    const found = sets.every((ids) => ids.length > 0) ? namedTwice(parts.phrases, sets, parts.dataset) : undefined;
    const [first] = parts.sides;
    if (!found || !first) return undefined;
    const metric: Metric = { is: 'ratio', as: 'percent', of: [sumOf(found.part), sumOf(found.whole)] };
    return [{ ask: 'value', of: periodOrNewest(first, [metric], parts) }];
  },
};

/** "of all documents without the W-documents, what share were …": the part of what is left. */
export const shareOfRest: Rule = {
  name: 'share of what is left',
  explains: ['share', 'total', 'sum', 'percent', 'as-percentage', 'except', 'consists-of'],
  read: (parts) => {
    const { sides, phrases, dataset } = parts;
    if (!parts.has('percent', 'share') || !phrases.some(({ link }) => link === 'except')) return undefined;
    const named = phrases.filter(({ link }) => link !== 'except').map((phrase) => ownCountsOf(phrase, dataset));
    const excepted = new Set(phrases.filter(({ link }) => link === 'except').flatMap(({ indicators }) => indicators));
    const whole = named.toSorted((a, b) => b.length - a.length)[0]?.filter((id) => !excepted.has(id)) ?? [];
    const part = named.find(
      (ids) => ids.length > 0 && ids.length < whole.length && ids.every((id) => whole.includes(id)),
    );
    const [side] = sides;
    if (!part || !side || !dataset.relations.mayBeAdded(whole)) return undefined;
    const metric: Metric = { is: 'ratio', as: 'percent', of: [sumOf(part), sumOf(whole)] };
    return [{ ask: 'value', of: periodOrNewest(side, [metric], parts) }];
  },
};

/** "Of all that came in over 2018–2020, what percentage came in 2019?": one year of the years together. */
export const shareOfYears: Rule = {
  name: 'share of one year in several',
  explains: ['share', 'total', 'sum', 'percent', 'as-percentage'],
  read: (parts) => {
    const [side, ...others] = parts.sides;
    if (!side || others.length > 0 || !parts.has('percent', 'share')) return undefined;
    const [metric] = countsOf(side.phrase, parts.dataset).map(publishedMetric);
    const named = side.periods.flatMap((period) => ('years' in period ? [period.years] : []));
    const whole = named.find((years) => years.length > 1);
    const part = named.find((years) => years.length === 1);
    if (!metric || named.length !== 2 || !whole || !part?.every((year) => whole.includes(year))) return undefined;
    const of = [part, whole].map((years): Metric => ({ is: 'over-years', by: 'sum', of: metric, years: [...years] }));
    const [a, b] = of;
    if (!a || !b) return undefined;
    return [
      {
        ask: 'value',
        of: [{ metric: { is: 'ratio', as: 'percent', of: [a, b] }, period: { years: [Math.max(...whole)] } }],
      },
    ];
  },
};

/** What it stands for by its own words, so that the whole is not narrowed down by the part. */
function ownCountsOf(phrase: Phrase, dataset: Dataset): readonly IndicatorId[] {
  return countsOf({ ...phrase, indicators: together(phrase.mentions).indicators }, dataset);
}

interface Found {
  readonly part: readonly IndicatorId[];
  readonly whole: readonly IndicatorId[];
}

/** The counts that a phrase stands for, whatever unit the question as a whole is asked in. */
function countsOf(phrase: Phrase, dataset: Dataset): readonly IndicatorId[] {
  const metrics = metricsOf(phrase, { unit: 'count', total: true }, dataset);
  return metrics.every(({ is }) => is === 'indicator' || is === 'sum')
    ? publishedIn(metrics).filter((id) => dataset.indicators.get(id)?.unit !== 'percent')
    : [];
}

/** What is named again is the part, and all that is named is the whole. */
function namedTwice(
  phrases: readonly Phrase[],
  sets: readonly (readonly IndicatorId[])[],
  { relations }: Dataset,
): Found | undefined {
  const keys = sets.map((ids) => ids.join());
  const again = phrases.findIndex(({ mentions }) =>
    mentions.some((one, i) => mentions.slice(0, i).some((other) => isSame(one, other))),
  );
  const part = sets[again >= 0 ? again : keys.findLastIndex((key, i) => keys.indexOf(key) < i)];
  const whole = [...new Set(sets.flat())];
  return part && part.length < whole.length && relations.mayBeAdded(whole) ? { part, whole } : undefined;
}
