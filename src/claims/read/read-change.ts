import type { About, Cell, Unchecked } from '../../model/claim.ts';
import { indicatorsOf, type Metric, sameMetric } from '../../model/metric.ts';
import type { UnitKind } from '../../model/unit.ts';
import type { Mention } from '../../parse/mention.ts';
import { strongestBetween } from '../phrase-set.ts';
import type { ChangeSign } from './change-sign.ts';
import { claimOf, saidBy } from './claim-of.ts';
import type { Discourse } from './discourse.ts';
import { isInData } from './is-in-data.ts';
import { namesRate, type Resolved, resolveMetric } from './resolve-metric.ts';
import { mentionsIn } from './sentence.ts';
import { periodsIn, yearsOf } from './years.ts';
import { donorsOf, type ReadAmount, restrictionOf, type ZoneContext } from './zone-context.ts';

/** How much something changed by, or differed from something else. */
export function readChange(context: ZoneContext, sign: ChangeSign): ReadAmount {
  const { zone, sentence, discourse, dataset } = context;
  const { amount } = zone;
  const found = pairOf(context);
  const signed = sign.direction === 'fall' ? -1 : 1;
  const says = saidBy(amount, amount.unit === 'times' ? 1 : signed);
  const claim = (about: readonly About[], unchecked?: Unchecked) => claimOf(sentence, amount, says, about, unchecked);
  const rest = { discourse, from: sign.from, to: sign.to };
  if (!found) return { claim: claim([], 'nothing'), ...rest };
  const restriction = restrictionOf(context, found.mentions);
  if (restriction && restriction !== 'unsure') return { claim: claim([], restriction), ...rest };
  if (found.pairs.every(({ from, to }) => ![from, to].every((cell) => isInData(cell, dataset))))
    return { claim: claim([], 'year'), ...rest };
  const about = found.pairs.map(({ from, to }): About => ({ is: 'change', from, to }));
  const [pair] = found.pairs;
  const year = pair?.to.years[0];
  const next: Discourse = {
    ...discourse,
    ...(pair ? { metric: pair.to.metric } : {}),
    ...(found.mentions.length > 0 ? { mentions: found.mentions } : {}),
    ...(year !== undefined && isSaid(year, context) ? { year } : {}),
  };
  const isOpen = discourse.isUnsure && found.mentions === discourse.mentions;
  return { claim: claim(about, restriction ?? (isOpen ? 'unsure' : undefined)), ...rest, discourse: next };
}

/** The zone itself names the year that something changed in. */
function isSaid(year: number, { zone, sentence, discourse }: ZoneContext): boolean {
  return periodsIn(sentence, zone.from, zone.to).some((period) => {
    const years = yearsOf(period, discourse);
    return years.length === 1 && years[0] === year;
  });
}

interface Pair {
  readonly from: Cell;
  readonly to: Cell;
}

export interface FoundPairs {
  readonly pairs: readonly Pair[];
  readonly mentions: readonly Mention[];
}

function pairOf(context: ZoneContext): FoundPairs | undefined {
  const { zone, sentence, discourse, dataset } = context;
  const than = thanIn(context);
  const end = endOfChange(context);
  const left = mentionsIn(sentence, zone.from, than?.from ?? end);
  const right = than ? mentionsIn(sentence, than.to, end) : [];
  const resolved = resolveChanged(context, left);
  if (!resolved) return undefined;
  const { metrics, mentions } = resolved;
  const rightPeriod = than ? periodsIn(sentence, than.from, end)[0] : undefined;
  const leftPeriods = periodsIn(sentence, zone.from, than?.from ?? end);
  if (right.length > 0 && metrics.length === 1 && metrics[0]) {
    const other = resolveMetric(right, [mentions], unitOf(context), dataset);
    const current = leftPeriods[0] ? yearsOf(leftPeriods[0], discourse) : yearsBefore(context);
    const otherYears = rightPeriod ? yearsOf(rightPeriod, discourse) : current;
    if (
      other?.metrics.length === 1 &&
      other.metrics[0] &&
      current.length > 0 &&
      !sameMetric(other.metrics[0], metrics[0])
    )
      return {
        pairs: [{ from: { metric: other.metrics[0], years: otherYears }, to: { metric: metrics[0], years: current } }],
        mentions,
      };
  }
  const years = yearsOfChange(context, metrics[0], leftPeriods, rightPeriod);
  if (!years) return undefined;
  return {
    pairs: metrics.map((metric) => ({ from: { metric, years: [years[0]] }, to: { metric, years: [years[1]] } })),
    mentions,
  };
}

/** A change goes on behind its number up to the next amount, or to the end of the sentence. */
function endOfChange({ zone, zones, sentence }: ZoneContext): number {
  const next = zones[zones.indexOf(zone) + 1];
  return next ? Math.max(zone.to, zone.amount.to) : sentence.tokens.length;
}

function thanIn(context: ZoneContext) {
  const { zone, sentence } = context;
  const { tokens, lexicon } = sentence;
  const end = tokens.findIndex((token, at) => at > zone.amount.to && /[;:.]/.test(token.gap));
  const to = Math.min(end < 0 ? tokens.length : end, endOfChange(context));
  return strongestBetween(tokens, zone.amount.to, to, lexicon.than, lexicon.small.compares);
}

function unitOf({ zone, discourse, dataset }: ZoneContext): UnitKind {
  const { unit } = zone.amount;
  if (unit === 'points') return 'percent';
  if (unit === 'euro') return 'money';
  if (unit === 'count' || unit === 'fte' || unit === 'times') return 'count';
  const { metric } = discourse;
  const isRate = metric?.is === 'indicator' && dataset.indicators.get(metric.id)?.unit === 'percent';
  return isRate ? 'percent' : 'count';
}

/** What changed: named in the zone, or what was spoken of last. */
function resolveChanged(context: ZoneContext, left: readonly Mention[]): Resolved | undefined {
  const { discourse, dataset, zone } = context;
  const unit = unitOf(context);
  if (left.length > 0) {
    const rateNamed = namesRate(left, dataset);
    const isRelative = zone.amount.unit === 'percent' || zone.amount.unit === 'times';
    const units: readonly UnitKind[] = !isRelative
      ? [unit]
      : rateNamed
        ? ['percent', 'count', 'money']
        : ['count', 'percent', 'money'];
    for (const one of units) {
      const resolved = resolveMetric(left, donorsOf(context), one, dataset);
      // A rate is only meant where it is named.
      if (resolved && (one !== 'percent' || !isRelative || namesRate(resolved.mentions, dataset))) return resolved;
    }
  }
  const { metric } = discourse;
  if (!metric) return undefined;
  const ids = indicatorsOf(metric);
  const rate =
    metric.is === 'complement' ||
    metric.is === 'ratio' ||
    ids.every((id) => dataset.indicators.get(id)?.unit === 'percent');
  if (zone.amount.unit === 'points' && !rate) return undefined;
  if (zone.amount.unit === 'count' && rate) return undefined;
  return { metrics: [metric], mentions: discourse.mentions };
}

/** The year that the sentence speaks of before this amount, or that was spoken of. */
function yearsBefore({ sentence, zone, discourse }: ZoneContext): readonly number[] {
  const period = periodsIn(sentence, 0, zone.from)[0];
  const years = period ? yearsOf(period, discourse) : [];
  return years.length > 0 ? years : discourse.year === undefined ? [] : [discourse.year];
}

/** From which year to which. */
function yearsOfChange(
  context: ZoneContext,
  metric: Metric | undefined,
  left: ReturnType<typeof periodsIn>,
  right: ReturnType<typeof periodsIn>[number] | undefined,
): readonly [number, number] | undefined {
  const { discourse } = context;
  const said = left.flatMap((period) => (period.years.length > 1 ? [period.years] : []));
  const span = said[0];
  if (span && !right && !left.some((period) => yearsOf(period, discourse).length === 1))
    return [Math.min(...span), Math.max(...span)];
  const stated = statedYears(context, metric);
  const [own] = left.flatMap((period) => [yearsOf(period, discourse)]).filter((years) => years.length === 1);
  const current = own?.[0] ?? yearsInSentence(context);
  if (right?.ranged && current === undefined) return [Math.min(...right.years), Math.max(...right.years)];
  if (right) {
    const now = current ?? discourse.year;
    const base = right.shift !== undefined && now !== undefined ? now + right.shift : yearsOf(right, discourse)[0];
    if (base === undefined || now === undefined) return undefined;
    if (base !== now) return [base, now];
    const other = stated.find((year) => year !== base) ?? discourse.year;
    return other === undefined || other === base ? undefined : [base, other];
  }
  const later = laterYears(context);
  if (own?.[0] !== undefined) {
    const now = own[0];
    return [later.find((year) => year < now) ?? now - 1, now];
  }
  const pair = [...new Set([...stated, ...later])];
  const two =
    stated.length > 0 && pair.length >= 2
      ? later.length > 0 && stated.length > 0
        ? [stated.at(-1), later[0]]
        : pair.slice(-2)
      : pair.slice(0, 2);
  const [a, b] = two.filter((year) => year !== undefined);
  if (a !== undefined && b !== undefined && a !== b) return a < b ? [a, b] : [b, a];
  const [only] = later;
  // "fell by 15% to 4,640 in 2020", "by 15% from 5,440 in 2019"
  if (only !== undefined && stated.length === 0) {
    const { link } = context.zones[context.zones.indexOf(context.zone) + 1] ?? {};
    if (link === 'to') return [only - 1, only];
    if (link === 'contrast') return [only, only + 1];
  }
  const now = current ?? discourse.year;
  return now === undefined ? undefined : [now - 1, now];
}

function yearsInSentence({ sentence, zone, discourse }: ZoneContext): number | undefined {
  const period = periodsIn(sentence, 0, zone.from).findLast(
    ({ years, shift }) => years.length === 1 || shift !== undefined,
  );
  return period ? yearsOf(period, discourse)[0] : undefined;
}

/** Years of figures of the same thing that were stated before, latest last. */
function statedYears({ discourse }: ZoneContext, metric: Metric | undefined): readonly number[] {
  const years = discourse.cells
    .filter((cell) => metric && sameMetric(cell.metric, metric) && cell.years.length === 1)
    .flatMap((cell) => cell.years);
  return years.filter((year, i) => years.lastIndexOf(year) === i);
}

/** Years that the amounts behind it in the sentence are of: "by a third, from 150 in 2019 to 100 in 2020". */
function laterYears({ zone, zones, sentence, discourse }: ZoneContext): readonly number[] {
  const after = zones.slice(zones.indexOf(zone) + 1).filter(({ link }) => link !== 'clause');
  return after.flatMap((next) =>
    periodsIn(sentence, next.from, next.to).flatMap((period) => yearsOf(period, discourse).slice(0, 1)),
  );
}
