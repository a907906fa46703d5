import type { PeriodMention } from '../../parse/composed/period-mentions.ts';
import { phraseAt } from '../phrase-set.ts';
import { changeSignOf } from './change-sign.ts';
import type { Discourse } from './discourse.ts';
import type { Placed, Sentence } from './sentence.ts';
import type { Zone } from './zones.ts';

/** Behind these a year is what something is compared with. */
const COMPARED: ReadonlySet<string> = new Set([
  'dan',
  'than',
  'tegen',
  'against',
  'compared',
  'vergeleken',
  'ten',
  'tov',
  'versus',
  'vs',
]);

type Period = Placed<PeriodMention>;

export interface FoundYears {
  readonly years: readonly number[];
  /** Not said here, but taken over from what was said before. */
  readonly carried: boolean;
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
  const own = periodsIn(sentence, zone.from, zone.to);
  const near = nearest(own, zone, sentence);
  if (near) {
    const years = yearsHere(near, sentence, discourse);
    return years.length > 0 ? { years, carried: false } : undefined;
  }
  const spoken = periodsIn(sentence, 0, zone.from).length > 0;
  const named = sentence.mentions.some(({ from }) => from >= zone.from && from < zone.to);
  if (zone.link === 'contrast' && discourse.base !== undefined && spoken)
    return { years: [discourse.base], carried: true };
  if (!spoken) {
    const later = sharedLater(zone, zones, sentence);
    if (later) {
      const years = yearsOf(later, discourse);
      if (years.length > 0) return { years, carried: true };
    }
  }
  const isOther = zone.link === 'contrast' && !named;
  return discourse.year === undefined || isOther ? undefined : { years: [discourse.year], carried: true };
}

function nearest(own: readonly Period[], { amount }: Zone, { tokens, lexicon }: Sentence): Period | undefined {
  const isCompared = (period: Period) =>
    tokens.some(
      (_, at) =>
        at >= amount.to &&
        at < period.from &&
        COMPARED.has(tokens[at]?.word ?? '') &&
        phraseAt(tokens, at, lexicon.than),
    );
  const behind = own.find((period) => period.from >= amount.to && !isCompared(period));
  const before = own.findLast((period) => period.to <= amount.hedgeFrom);
  if (!behind || !before) return behind ?? before;
  return behind.from - amount.to <= amount.hedgeFrom - before.to + 2 ? behind : before;
}

/** "30.770 W-documenten en 1.310 W2-documenten in 2020": the year behind the last is said of all. */
function sharedLater(zone: Zone, zones: readonly Zone[], sentence: Sentence): Period | undefined {
  for (const next of zones.slice(zones.indexOf(zone) + 1)) {
    if (next.link === 'contrast' || next.link === 'clause' || changeSignOf(next.amount, sentence)) return undefined;
    const [period] = periodsIn(sentence, next.from, next.to);
    if (period) return period;
  }
  return undefined;
}
