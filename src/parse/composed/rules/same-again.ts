import { type Ask, metricsOf } from '../../../model/ask.ts';
import type { IndicatorId } from '../../../model/dataset.ts';
import { indicatorsOf, type Metric, publishedMetric } from '../../../model/metric.ts';
import type { Years } from '../../../model/query.ts';
import type { Parts } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { isDerived, yearsIn } from '../shapes.ts';

/** "and for family?", "the same for those that were completed", "and in 2018?": what was computed before, of something else. */
export const sameAgain: Rule = {
  name: 'the same of something else',
  continues: true,
  explains: ['total', 'sum', 'average'],
  read: (parts) => {
    const [ask, ...others] = parts.asksBefore;
    const [first] = parts.matches;
    const goesOn = first?.entry?.cues.some((cue) => cue === 'follow-up' || cue === 'same') === true;
    if (!ask || others.length > 0 || parts.fromThread || parts.sides.length !== 1 || !(goesOn || parts.has('same')))
      return undefined;
    if (!parts.has('same') && !isComputed(ask)) return undefined;
    const of = replaced(ask, parts);
    return of && [of];
  },
};

function isComputed(ask: Ask): boolean {
  return metricsOf(ask).every(({ is }) => is === 'over-years' || is === 'ratio' || is === 'difference');
}

/** Of one thing only: which of two would be replaced cannot be told. */
function replaced(ask: Ask, parts: Parts): Ask | undefined {
  if (ask.ask === 'rank' || ask.ask === 'filter') return undefined;
  const years = yearsIn(parts, []);
  const of = ask.of.map(({ metric, period }) => {
    const next = withSubject(metric, parts);
    return (
      next && { metric: inYears(next, years), period: years.length > 0 ? { years: [Math.max(...years)] } : period }
    );
  });
  const complete = of.filter((one) => one !== undefined);
  if (complete.length < of.length || complete.length === 0) return undefined;
  const { premise: _said, ...same } = ask.ask === 'change' ? ask : { ...ask, premise: undefined };
  return { ...same, of: complete } as Ask;
}

function withSubject(metric: Metric, parts: Parts): Metric | undefined {
  switch (metric.is) {
    case 'indicator': {
      const id = counterpart(metric.id, parts);
      return id === undefined ? undefined : publishedMetric(id);
    }
    case 'over-years': {
      const of = withSubject(metric.of, parts);
      return of && { ...metric, of };
    }
    case 'ratio':
    case 'difference': {
      const [a, b] = metric.of.map((one) => withSubject(one, parts));
      return a && b ? { ...metric, of: [a, b] } : undefined;
    }
    default:
      return undefined;
  }
}

/** By the same measure of what is named now; or by the measure that is named now, of the same topic. */
function counterpart(id: IndicatorId, { sides, dataset }: Parts): IndicatorId | undefined {
  const named = sides.flatMap(({ phrase, metrics }) => [
    ...metrics.flatMap((metric) => (isDerived(metric) ? [] : indicatorsOf(metric))),
    ...phrase.indicators,
    ...phrase.also,
  ]);
  const own = dataset.indicators.get(id);
  const isSame = (by: 'measure' | 'topic') => (one: string) => dataset.indicators.get(one)?.[by] === own?.[by];
  return named.find((one) => one !== id && isSame('measure')(one)) ?? onlyOne(named.filter(isSame('topic')));
}

function onlyOne(ids: readonly IndicatorId[]): IndicatorId | undefined {
  const [id, ...others] = new Set(ids);
  return others.length === 0 ? id : undefined;
}

function inYears(metric: Metric, years: Years): Metric {
  return metric.is === 'over-years' && years.length > 1 ? { ...metric, years: [...years] } : metric;
}
