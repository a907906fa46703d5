import type { PeriodMention } from '../../parse/composed/period-mentions.ts';
import { phraseAt, phraseBefore } from '../phrase-set.ts';
import type { Discourse } from './discourse.ts';
import type { Placed, Sentence } from './sentence.ts';
import type { Zone } from './zones.ts';

type Period = Placed<PeriodMention>;

export interface FoundYears {
  readonly years: readonly number[];
  /** What another year is held against. */
  readonly isBase?: true;
}

export function periodsIn({ periods }: Sentence, from: number, to: number): readonly Period[] {
  return periods.filter((period) => period.from >= from && period.from < to);
}

/** The years that a period names; "a year earlier" counts from the year that was spoken of. */
export function yearsOf(period: Period, { year }: Pick<Discourse, 'year'>): readonly number[] {
  if (period.shift !== undefined) return year === undefined ? [] : [year + period.shift];
  if (period.back) return year === undefined ? [] : [year];
  return period.years;
}

/** "…, toen het er 150 waren": the year that the sentence named last. */
function yearsHere(period: Period, sentence: Sentence, discourse: Discourse): readonly number[] {
  const named = period.back
    ? sentence.periods.findLast((other) => other.to <= period.from && other.years.length === 1)
    : undefined;
  return named?.years ?? yearsOf(period, discourse);
}

/** Of what year an amount is: the period in its zone that stands nearest, right behind it first; else what was said. */
export function yearsOfZone(
  zone: Zone,
  zones: readonly Zone[],
  sentence: Sentence,
  discourse: Discourse,
): FoundYears | undefined {
  const stepped = yearOfStep(zone, zones, sentence, discourse);
  if (stepped) return stepped;
  const own = periodsIn(sentence, zone.from, zone.to);
  const near = nearest(own, zone, sentence);
  if (near) {
    const years = yearsHere(near, sentence, discourse);
    return years.length > 0 ? { years } : undefined;
  }
  const spoken = periodsIn(sentence, 0, zone.from).length > 0;
  const named = sentence.mentions.some(({ from }) => from >= zone.from && from < zone.to);
  if (zone.link === 'contrast' && discourse.base !== undefined && spoken) return { years: [discourse.base] };
  if (!spoken) {
    const later = sharedLater(zone, zones, sentence);
    if (later) {
      const years = yearsOf(later, discourse);
      if (years.length > 0) return { years };
    }
  }
  const isOther = zone.link === 'contrast' && !named;
  return discourse.year === undefined || isOther ? undefined : { years: [discourse.year] };
}

/** "fell in 2020, from 20,430 to 12,310": of the year before and of that year; of a range, its first and its last. */
function yearOfStep(
  zone: Zone,
  zones: readonly Zone[],
  sentence: Sentence,
  discourse: Discourse,
): FoundYears | undefined {
  const at = zones.indexOf(zone);
  const [first, second] = zone.link === 'to' ? [zones[at - 1], zone] : [zone, zones[at + 1]];
  if (!first || second?.link !== 'to' || !phraseBefore(sentence.tokens, first.amount.hedgeFrom, sentence.lexicon.from))
    return undefined;
  if (periodsIn(sentence, first.amount.to, second.amount.from).length > 0) return undefined;
  const around = sentence.periods.filter(({ from, to }) => to <= first.amount.hedgeFrom || from >= second.amount.to);
  const isBase = (period: Period) => isCompared(period, 0, sentence);
  const [base] = around.filter(isBase).flatMap((period) => yearsOf(period, discourse));
  const period = around.filter((one) => !isBase(one)).findLast(({ from }) => from < second.to);
  const years = period ? yearsOf(period, discourse) : discourse.year === undefined ? [] : [discourse.year];
  const newest = years.at(-1);
  if (newest === undefined && (second === zone || base === undefined)) return undefined;
  if (second === zone) return { years: years.slice(-1) };
  const before = years.length > 1 ? years[0] : (newest ?? 0) - 1;
  return { years: [base ?? before ?? 0], isBase: true };
}

/** Behind a word that compares, from a place on. */
function isCompared(period: Period, from: number, { tokens, lexicon }: Sentence): boolean {
  return tokens.some(
    (token, at) =>
      at >= from &&
      at < period.to &&
      lexicon.small.heldAgainst.has(token.word) &&
      (phraseAt(tokens, at, lexicon.than)?.to ?? 0) >= period.from,
  );
}

function nearest(own: readonly Period[], { amount }: Zone, sentence: Sentence): Period | undefined {
  const { tokens, lexicon } = sentence;
  const isBase = (period: Period) =>
    tokens.some(
      (_, at) =>
        at >= amount.to &&
        at < period.from &&
        lexicon.small.heldAgainst.has(tokens[at]?.word ?? '') &&
        phraseAt(tokens, at, lexicon.than),
    );
  const behind = own.find((period) => period.from >= amount.to && !isBase(period));
  const before = own.findLast((period) => period.to <= amount.hedgeFrom);
  if (!behind || !before) return behind ?? before;
  return behind.from - amount.to <= amount.hedgeFrom - before.to + 2 ? behind : before;
}

/** "30.770 W-documenten en 1.310 W2-documenten in 2020": the year behind the last is said of all. */
function sharedLater(zone: Zone, zones: readonly Zone[], sentence: Sentence): Period | undefined {
  for (const next of zones.slice(zones.indexOf(zone) + 1)) {
    if (next.link === 'contrast' || next.link === 'clause' || next.sign) return undefined;
    const [period] = periodsIn(sentence, next.from, next.to);
    if (period) return period;
  }
  return undefined;
}
