import type { Cue } from '../../languages/cues.ts';
import { fold } from '../../languages/key.ts';
import type { Language } from '../../languages/language.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Metric } from '../../model/metric.ts';
import type { Period } from '../../model/quantity.ts';
import type { Years } from '../../model/query.ts';
import { inOrder } from '../../model/years.ts';
import { hasCue, type Match } from '../match.ts';
import { linkBetween } from './link-between.ts';
import { type Asked, metricsOf } from './metrics.ts';
import type { PeriodMention } from './period-mentions.ts';
import type { Phrase } from './phrases.ts';

/** A phrase with what it stands for, and the years that it is asked in. */
export interface Side {
  readonly phrase: Phrase;
  readonly metrics: readonly Metric[];
  /** None where no year is said of it. Several where the same thing is named in several periods. */
  readonly periods: readonly Period[];
  /** First and last year of a range that was named. */
  readonly ends?: readonly [number, number];
  /** True where its period is not its own, but that of the phrase beside it. */
  readonly inherited?: boolean;
  /** True where no other side has the same period: each side has years of its own. */
  readonly own: boolean;
}

/** Gives each phrase its period: with as many periods as phrases each its own, one period to all, else the nearest. */
export function findSides(
  phrases: readonly Phrase[],
  periods: readonly PeriodMention[],
  matches: readonly Match[],
  asked: Asked,
  dataset: Dataset,
  language: Language,
): readonly Side[] {
  const named = explicit(periods);
  const own = phrases.length > 1 && named.length > 1 ? ownPeriods(phrases, named, matches) : undefined;
  const sides = phrases.map((phrase, i): Side => {
    const bound = own?.[i] ?? { periods: named, inherited: false };
    return {
      phrase,
      metrics: metricsOf(phrase, askedOf(phrases, i, matches, asked, language), dataset),
      periods: bound.periods.map(({ years }): Period => ({ years })),
      ...endsOf(bound.periods),
      inherited: bound.inherited,
      own: own !== undefined,
    };
  });
  return joinSame(sides);
}

function endsOf(periods: readonly PeriodMention[]): Pick<Side, 'ends'> {
  const [only, ...others] = periods;
  const [first, last] = [only?.years[0], only?.years.at(-1)];
  return only?.ranged && others.length === 0 && first !== undefined && last !== undefined
    ? { ends: [first, last] }
    : {};
}

/** Beside a year that is named, "yearly" only says what kind of figures these are. */
function explicit(periods: readonly PeriodMention[]): readonly PeriodMention[] {
  const named = periods.filter(({ years }) => years.length > 0);
  const years = named.filter(({ all }) => !all);
  return years.length > 0 ? years : named;
}

/** The same thing named twice, in other words or in other years, is one side. */
export function joinSame(sides: readonly Side[]): readonly Side[] {
  const joined: Side[] = [];
  for (const side of sides) {
    const key = JSON.stringify(side.metrics);
    const isAgain = ({ metrics, phrase }: Side) => phrase.link !== 'except' && JSON.stringify(metrics) === key;
    const at = side.metrics.length > 0 && side.phrase.link !== 'except' ? joined.findIndex(isAgain) : -1;
    const same = joined[at];
    if (!same) joined.push(side);
    else joined[at] = { ...same, periods: distinct([...ownPeriodsOf(same), ...ownPeriodsOf(side)]) };
  }
  return joined;
}

function ownPeriodsOf({ periods, inherited }: Side): readonly Period[] {
  return inherited ? [] : periods;
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()];
}

/** Each phrase's own periods; undefined where one of them stands apart from the phrases, and so is said of all. */
function ownPeriods(
  phrases: readonly Phrase[],
  periods: readonly PeriodMention[],
  matches: readonly Match[],
): readonly Bound[] | undefined {
  const isNext = ({ at, end }: PeriodMention, { from, to }: Phrase) =>
    at > to ? linkBetween(matches, to, at) === 'none' : end < from && linkBetween(matches, end, from) === 'none';
  const within = ({ at }: PeriodMention, { from, to }: Phrase) => at > from && at < to;
  const apart = periods.filter((period) => !phrases.some((phrase) => within(period, phrase) || isNext(period, phrase)));
  const leading = periods.filter(({ end }) => end < (phrases[0]?.from ?? 0));
  if (apart.some((period) => !leading.includes(period))) return undefined;
  if (periods.length === phrases.length) return periods.map((period) => ({ periods: [period], inherited: false }));
  return phrases.map((phrase, i) => nearest(phrase, phrases[i + 1], i === 0, periods));
}

interface Bound {
  readonly periods: readonly PeriodMention[];
  /** True where they are those of another phrase. */
  readonly inherited: boolean;
}

/** "how many came in, and what percentage was on time?": each phrase is asked for in the unit said before it, if any. */
function askedOf(
  phrases: readonly Phrase[],
  i: number,
  matches: readonly Match[],
  whole: Asked,
  { words }: Language,
): Asked {
  const phrase = phrases[i];
  if (!phrase) return whole;
  const isRate = phrase.mentions.some((mention) => namesRate(mention.words, words.rateNouns));
  if (isRate && whole.unit !== 'money') return { ...whole, unit: 'percent' };
  const own = matches.slice((phrases[i - 1]?.to ?? -1) + 1, phrase.from + 1);
  const has = (...cues: readonly Cue[]) => own.some((match) => hasCue(match, ...cues));
  if (i === 0) return whole;
  if (has('percent', 'points', 'chance', 'share')) return { ...whole, unit: 'percent' };
  if (has('count', 'frequency')) return { ...whole, unit: 'count' };
  if (has('what-was', 'what-is')) return { total: whole.total };
  return whole;
}

/** "inwilligingspercentages", "grant rate", and not "granted" or "migration". */
function namesRate(text: string, nouns: readonly string[]): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) =>
      nouns.some((noun) => word.replace(/(?:e?s|e?n)$/, '').endsWith(noun.replace(/e$/, '')) || word.endsWith(noun)),
    );
}

/** What stands from this phrase up to the next one; else the last before it; else the first after it. */
function nearest(phrase: Phrase, next: Phrase | undefined, first: boolean, periods: readonly PeriodMention[]): Bound {
  const end = next?.from ?? Number.POSITIVE_INFINITY;
  const own = periods.filter(({ at }) => at > phrase.from && at < end);
  const leading = first ? periods.filter(({ at }) => at < phrase.from) : [];
  if (own.length + leading.length > 0) return { periods: [...leading, ...own], inherited: false };
  const before = periods.findLast(({ at }) => at < phrase.from);
  const after = periods.find(({ at }) => at > phrase.from);
  return { periods: [before ?? after].filter((period) => period !== undefined), inherited: true };
}

export function yearsOf(side: Side): Years {
  return inOrder(side.periods.flatMap((period) => ('years' in period ? period.years : [])));
}
