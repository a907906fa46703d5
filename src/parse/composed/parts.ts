import type { Cue } from '../../languages/cues.ts';
import type { Language } from '../../languages/language.ts';
import type { Ask } from '../../model/ask.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Metric } from '../../model/metric.ts';
import type { Period, Quantity } from '../../model/quantity.ts';
import type { FiguresQuery } from '../../model/query.ts';
import { findMentions } from '../find-subject.ts';
import { hasCue, type Match } from '../match.ts';
import type { Mention } from '../mention.ts';
import { range } from '../year-words.ts';
import { combineSides } from './combine.ts';
import { type Condition, findYearCondition, periodOf, shiftedBy } from './condition.ts';
import { type Asked, metricsOf } from './metrics.ts';
import { findPer, type PerMention } from './per-mention.ts';
import { findPeriods, type PeriodMention } from './period-mentions.ts';
import { findPhrases, type Phrase } from './phrases.ts';
import { singleMetric } from './shapes.ts';
import { findSides, joinSame, type Side } from './sides.ts';
import { findThreshold, type ThresholdMention } from './threshold-mention.ts';

/** What a clause that asks is made of, for the rules to put together. */
export interface Parts {
  readonly dataset: Dataset;
  readonly language: Language;
  /** Without the words of a year condition. */
  readonly matches: readonly Match[];
  readonly mentions: readonly Mention[];
  readonly phrases: readonly Phrase[];
  readonly periods: readonly PeriodMention[];
  readonly sides: readonly Side[];
  /** True where sides were added up, or left out of another. */
  readonly combined: boolean;
  readonly condition?: Condition;
  readonly threshold?: ThresholdMention;
  readonly per?: PerMention;
  readonly asked: Asked;
  /** What the question before this one in the thread was about. */
  readonly before: readonly Quantity[];
  readonly fromThread: boolean;
  /** What was asked in that question. */
  readonly asksBefore: readonly Ask[];
  has(...cues: readonly Cue[]): boolean;
}

export interface PartsContext {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The questions about figures before this one, oldest first. */
  readonly thread: readonly FiguresQuery[];
}

/** Undefined where the words exclude each other, or a condition is about nothing that is known. */
export function findParts(all: readonly Match[], { dataset, language, thread }: PartsContext): Parts | undefined {
  const previous = thread.at(-1);
  const words = findYearCondition(all);
  const matches = words ? [...all.slice(0, words.from), ...all.slice(words.to)] : all;
  const periods = findPeriods(matches, dataset.years, language).map((period) => resolved(period, previous, dataset));
  const skipped = new Set(periods.flatMap(({ at, end }) => range(at, end)));
  const mentions = findMentions(matches, dataset);
  const asked = findAsked(matches);
  const before = quantitiesBefore(matches, thread);
  const inner = words ? findMentions(all.slice(words.ofFrom, words.ofTo), dataset) : [];
  const own = findPhrases(
    mentions,
    matches,
    skipped,
    [...inner, ...topicsBefore(previous, dataset)],
    language.words.numbers,
  );
  if (!own) return undefined;
  const told = toldYear(periods, previous);
  const of = words ? conditionMetric(inner, mentions, all.slice(words.ofFrom, words.ofTo), dataset) : undefined;
  if (words && !of) return undefined;
  const meant = words && of ? { of, order: words.order, shift: words.shift } : told;
  const condition = meant && shiftedBy(meant, periods);
  const named =
    own.length > 0 ? findSides(own, periods, matches, asked, dataset, language) : continued(before, periods, matches);
  const { sides, combined } = combineSides(named, asked.total, dataset);
  const threshold = findThreshold(matches, language, skipped);
  const per = findPer(matches, language);
  return {
    dataset,
    language,
    matches,
    mentions,
    phrases: own,
    periods,
    combined,
    sides: condition ? sides.map((side) => ({ ...side, periods: [periodOf(condition)] })) : sides,
    ...(condition ? { condition } : {}),
    ...(threshold ? { threshold } : {}),
    ...(per ? { per } : {}),
    asked,
    before,
    fromThread: own.length === 0,
    asksBefore: previous?.asks ?? [],
    has: (...cues) => matches.some((match) => hasCue(match, ...cues)),
  };
}

/** "and how many were decided?": the topic of the question before it. */
function topicsBefore(previous: FiguresQuery | undefined, dataset: Dataset): readonly Mention[] {
  return (previous?.subject.value.concepts ?? []).flatMap((id) => {
    const concept = dataset.concepts.get(id);
    return concept && concept.kind !== 'measure' ? [{ at: -1, concepts: [concept], words: '' }] : [];
  });
}

/** What was highest or lowest: one figure, its topic taken over from the question where the condition names none. */
function conditionMetric(
  inner: readonly Mention[],
  outer: readonly Mention[],
  matches: readonly Match[],
  dataset: Dataset,
): Metric | undefined {
  const [phrase, ...others] = findPhrases(inner, matches, new Set(), outer) ?? [];
  if (!phrase || others.length > 0) return undefined;
  const metrics = metricsOf(phrase, { total: true }, dataset);
  return singleMetric({ metrics }, dataset);
}

/** "in which year were …, and how many … that year?": the year that the question before it asks for. */
function toldYear(periods: readonly PeriodMention[], previous: FiguresQuery | undefined): Condition | undefined {
  const ask = previous?.asks.at(-1);
  const [of] = ask?.ask === 'rank' && ask.over === 'years' && ask.by === 'value' ? ask.of : [];
  if (!of || ask?.ask !== 'rank' || !periods.some(({ back }) => back)) return undefined;
  return ask.order === 'highest' || ask.order === 'lowest' ? { of, order: ask.order, shift: 0 } : undefined;
}

/** What was asked before: in the last question, or in the last two where "the two" are meant. */
function quantitiesBefore(matches: readonly Match[], thread: readonly FiguresQuery[]): readonly Quantity[] {
  const both = matches.some((match) => hasCue(match, 'both'));
  const last = thread.at(-1);
  const asked = last && quantitiesOf(last.asks);
  if (!asked) return [];
  if (!both || asked.length > 1) return asked;
  return thread.slice(-2).flatMap((query) => quantitiesOf(query.asks));
}

/** "the other two years": those that were not asked for before. */
function resolved(period: PeriodMention, previous: FiguresQuery | undefined, dataset: Dataset): PeriodMention {
  if (period.back && previous) return { ...period, years: previous.years.value };
  if (!period.others) return period;
  return { ...period, years: dataset.years.filter((year) => !previous?.years.value.includes(year)) };
}

/** What holds what is named now against what was asked before. */
const COMPARING: readonly Cue[] = ['times', 'than', 'as', 'compare', 'change', 'more', 'less'];

/** Nothing is named: what was asked before is meant, in its own years, in those named now, or held against them. */
function continued(
  before: readonly Quantity[],
  periods: readonly PeriodMention[],
  matches: readonly Match[],
): readonly Side[] {
  const named = periods.filter(({ years }) => years.length > 0).map(({ years }): Period => ({ years }));
  const isCompared = named.length === 1 && matches.some((match) => hasCue(match, ...COMPARING));
  const phrase: Phrase = {
    mentions: [],
    borrowed: [],
    link: 'none',
    asked: false,
    from: 0,
    to: 0,
    indicators: [],
    also: [],
  };
  return joinSame(
    before.map(({ metric, period }) => ({
      phrase,
      metrics: [metric],
      periods: isCompared ? [period, ...named] : named.length > 0 ? named : [period],
      own: false,
    })),
  );
}

/** Everything that asks are about, each with its period. */
export function quantitiesOf(asks: readonly Ask[]): readonly Quantity[] {
  return asks.flatMap((ask): readonly Quantity[] =>
    ask.ask === 'rank' || ask.ask === 'filter'
      ? ask.of.map((metric) => ({ metric, period: { years: ask.years } }))
      : ask.of,
  );
}

/** The unit that the question asks for as a whole; beside a change, "in per cent" only says how to put that. */
function findAsked(matches: readonly Match[]): Asked {
  const has = (...cues: readonly Cue[]) => matches.some((match) => hasCue(match, ...cues));
  const total = has('total', 'sum');
  if (has('points')) return { unit: 'percent', total };
  if (has('money')) return { unit: 'money', total };
  const counted = has('count', 'frequency');
  if (has('percent', 'chance') && !(counted && has('rise', 'fall', 'change'))) return { total };
  return counted ? { unit: 'count', total } : { total };
}
