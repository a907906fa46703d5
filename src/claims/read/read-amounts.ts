import type { About, Cell, Claim, SaidNumber, Unchecked } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { indicatorsOf, type Metric, publishedMetric } from '../../model/metric.ts';
import { isMeasure, isSame, type Mention, sharesIndicator } from '../../parse/mention.ts';
import type { Amount } from '../amounts/amount.ts';
import { phraseAt } from '../phrase-set.ts';
import { changeSignOf } from './change-sign.ts';
import { type Discourse, remember } from './discourse.ts';
import { readChange } from './read-change.ts';
import { readShare } from './read-share.ts';
import { type MetricUnit, namesRate, type Resolved, resolveMetric } from './resolve-metric.ts';
import { clauseOf, restrictionIn } from './restrictions.ts';
import type { Placed, Sentence } from './sentence.ts';
import { yearsOfZone } from './years.ts';
import { type Zone, zonesOf } from './zones.ts';

/** What reading one amount gives: its claim, and what was said for the next one to go on from. */
export interface ReadAmount {
  readonly claim: Claim;
  readonly discourse: Discourse;
  /** The tokens that were read as part of it. */
  readonly from: number;
  readonly to: number;
}

/** Reads each amount of a sentence as a claim, from left to right. */
export function readAmounts(sentence: Sentence, before: Discourse, dataset: Dataset): readonly ReadAmount[] {
  const read: ReadAmount[] = [];
  const zones = zonesOf(sentence);
  let discourse: Discourse = before;
  for (const zone of zones) {
    const one = readZone({ zone, zones, sentence, discourse, dataset, read });
    read.push(one);
    discourse = one.discourse;
  }
  return read;
}

export interface ZoneContext {
  readonly zone: Zone;
  readonly zones: readonly Zone[];
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly dataset: Dataset;
  /** What was read in the same sentence before it. */
  readonly read: readonly ReadAmount[];
}

function readZone(context: ZoneContext): ReadAmount {
  const { zone, sentence } = context;
  const sign = changeSignOf(zone.amount, sentence);
  if (sign) return readChange(context, sign);
  return readShare(context) ?? readLevel(context);
}

function readLevel(context: ZoneContext): ReadAmount {
  const { zone, zones, sentence, discourse, dataset } = context;
  const { amount } = zone;
  const resolved = resolveLevel(context);
  const claim = (about: readonly About[], unchecked?: Unchecked) =>
    claimOf(sentence, amount, { ...saidBy(amount), ...gainOf(context) }, about, unchecked);
  const plain = { discourse, from: amount.hedgeFrom, to: amount.to };
  if (!resolved) return { claim: claim([], 'nothing'), ...plain };
  const restriction = restrictionOf(context, resolved.mentions);
  if (restriction && restriction !== 'unsure') return { claim: claim([], restriction), ...plain };
  const found = yearsOfZone(zone, zones, sentence, discourse);
  const years = found?.years ?? [];
  if (years.length === 0) return { claim: claim(everyYear(resolved.metrics, dataset), 'unsure'), ...plain };
  const cells = resolved.metrics.map((metric): Cell => ({ metric, years }));
  if (!cells.some((cell) => isInData(cell, dataset)))
    return { claim: claim([], 'year'), ...plain, discourse: { ...discourse, year: years.at(-1) ?? 0 } };
  const sure = !restriction && !resolved.isLoose && (years.length === 1 || isOverYears(context));
  const [first] = cells;
  const isMain = zone.link !== 'contrast';
  const next =
    first && resolved.metrics.length === 1 ? remember(discourse, first, resolved.mentions, isMain) : discourse;
  return {
    claim: claim(
      cells.map((of) => ({ is: 'value', of })),
      sure ? undefined : 'unsure',
    ),
    ...plain,
    discourse: next,
  };
}

function gainOf({ zone, sentence: { tokens, lexicon } }: ZoneContext): { gain?: true } {
  for (let at = zone.from; at < zone.to; at++) if (phraseAt(tokens, at, lexicon.gain)) return { gain: true };
  return {};
}

/** Nothing was said of the year: any of them can be meant. */
function everyYear(metrics: readonly Metric[], dataset: Dataset): readonly About[] {
  return metrics
    .flatMap((metric) => dataset.years.map((year): About => ({ is: 'value', of: { metric, years: [year] } })))
    .slice(0, 12);
}

function isInData({ metric, years }: Cell, dataset: Dataset): boolean {
  const ids = indicatorsOf(metric);
  return years.every((year) => ids.some((id) => dataset.figure(id, year)));
}

/** "2018 to 2020 together" */
function isOverYears({ sentence }: ZoneContext): boolean {
  return sentence.tokens.some((_, at) => phraseAt(sentence.tokens, at, sentence.lexicon.together));
}

interface ResolvedLevel extends Resolved {
  /** The words right behind the number are not known to be what it counts. */
  readonly isLoose: boolean;
}

function resolveLevel(context: ZoneContext): ResolvedLevel | undefined {
  const { zone, sentence, discourse, dataset } = context;
  const own = nearestFirst(mentionsIn(sentence, zone.from, zone.to), zone.amount);
  const [unit = 'count', ...otherUnits] = isBareRate(zone.amount, own, dataset)
    ? (['percent'] as const)
    : unitsOf(zone.amount);
  const together = hasTogether(context);
  const isLoose = !isFollowedByKnown(context);
  if (together) {
    const sum = sumOf(context, own) ?? sumOfNamed(own, unit, dataset);
    if (sum) return { metrics: [sum], mentions: own, isLoose: false };
  }
  if (own.length === 0) {
    const metric = [unit, ...otherUnits].map((one) => lastMetric(context, one)).find((one) => one !== undefined);
    return (
      metric && {
        metrics: [metric],
        mentions: discourse.mentions,
        isLoose: isLoose || (zone.link === 'none' && zone.from > 0),
      }
    );
  }
  const exact = together ? own.filter(({ concepts }) => concepts.some((concept) => concept.exact)) : [];
  const resolved = [unit, ...otherUnits]
    .map((one) => resolveMetric(exact.length > 0 ? exact : own, donorsOf(context), one, dataset, together))
    .find((one) => one !== undefined);
  if (!resolved) return undefined;
  const isRate =
    unit !== 'percent' ||
    namesRate(resolved.mentions, dataset) ||
    resolved.metrics.some(({ is }) => is !== 'indicator');
  const clause = clauseOf(sentence, zone.amount.hedgeFrom, zone.amount.to);
  const left =
    exact.length > 0
      ? []
      : own.filter(
          (one) =>
            one.from >= clause.from &&
            !resolved.mentions.includes(one) &&
            !isWeakMention(one) &&
            !isMeasure(one) &&
            !resolved.mentions.some((other) => isSame(one, other)),
        );
  return { ...resolved, isLoose: isLoose || left.length > 0 || !isRate };
}

const isWeakMention = ({ concepts }: Mention) => concepts.every(({ weak, modifier }) => weak || modifier);

/** Words of the rest of the sentence, nearest first, and then of what was said before it. */
export function donorsOf({ zone, zones, sentence, discourse }: ZoneContext): readonly (readonly Mention[])[] {
  const at = zones.indexOf(zone);
  const before = zones.slice(0, at).reverse();
  const after = zones.slice(at + 1);
  const of = (one: Zone) => mentionsIn(sentence, one.from, one.to);
  return [
    ...before.map(of),
    ...(before.length === 0
      ? after
          .slice(0, 1)
          .filter(({ link }) => link === 'and' || link === 'comma')
          .map(of)
      : []),
    discourse.mentions,
  ];
}

export function mentionsIn({ mentions }: Sentence, from: number, to: number): readonly Placed<Mention>[] {
  return mentions.filter((mention) => mention.from >= from && mention.from < to);
}

/** What stands nearest to a number is said of it first of all; in front of it a little less than behind it. */
export function nearestFirst(
  mentions: readonly Placed<Mention>[],
  { hedgeFrom, to }: Amount,
): readonly Placed<Mention>[] {
  const distance = (one: Placed<Mention>) => (one.from >= to ? one.from - to : hedgeFrom - one.to + 1);
  return [...mentions].sort((a, b) => distance(a) - distance(b));
}

/** "a grant rate above 90": the unit is left out. */
function isBareRate({ unit, value }: Amount, own: readonly Mention[], dataset: Dataset): boolean {
  return unit === 'count' && value <= 100 && namesRate(own, dataset);
}

/** Millions without a unit can be money, where nothing is counted in them. */
export function unitsOf({ unit, value }: Amount): readonly MetricUnit[] {
  if (unit === 'percent' || unit === 'points') return ['percent'];
  if (unit === 'euro') return ['money'];
  return unit === 'count' && value >= 1e6 ? ['money', 'count'] : ['count'];
}

/** What was spoken of last, where it is in the same unit. */
export function lastMetric({ discourse, dataset }: ZoneContext, unit: MetricUnit): Metric | undefined {
  const { metric } = discourse;
  if (!metric) return undefined;
  const units = indicatorsOf(metric).map((id) => dataset.indicators.get(id)?.unit);
  const isRate =
    metric.is === 'ratio' || metric.is === 'complement' || (metric.is === 'indicator' && units.includes('percent'));
  const isMoney = units.some((unit) => unit?.endsWith('eur'));
  return (unit === 'percent') === isRate && (unit === 'money') === isMoney ? metric : undefined;
}

function hasTogether({ zone, zones, sentence }: ZoneContext): boolean {
  const { tokens, lexicon } = sentence;
  const to = Math.min(tokens.length, zones.indexOf(zone) === zones.length - 1 ? tokens.length : zone.to);
  for (let at = zone.from; at < to; at++)
    if (phraseAt(tokens, at, lexicon.together) || (at <= zone.amount.from && /=/.test(tokens[at]?.gap ?? '')))
      return true;
  return false;
}

/** What was stated in the sentence before it, or is named in the zone, added up. */
function sumOf({ read, zone, dataset, discourse }: ZoneContext, own: readonly Mention[]): Metric | undefined {
  const stated = read
    .flatMap(({ claim }) => claim.about.slice(0, 1))
    .flatMap((about) => (about.is === 'value' ? [about.of.metric] : []));
  if (read.length === 0 && own.length === 0) stated.push(...discourse.recent.map(({ metric }) => metric));
  const unique = stated.filter(
    (metric, i) => stated.findIndex((other) => JSON.stringify(other) === JSON.stringify(metric)) === i,
  );
  if (
    unique.length > 1 &&
    !own.some(({ concepts }) => concepts.some(({ exact }) => exact)) &&
    zone.link !== 'contrast'
  ) {
    const ids = unique.flatMap(indicatorsOf);
    const isKnown =
      dataset.relations.mayBeAdded(ids) ||
      dataset.totals.some(({ parts }) => parts.length === ids.length && parts.every((id) => ids.includes(id)));
    return isKnown ? { is: 'sum', of: unique } : undefined;
  }
  return undefined;
}

/** "eerste, herhaalde en nareisaanvragen samen": things that exclude each other, each with what is said of all. */
function sumOfNamed(own: readonly Mention[], unit: MetricUnit, dataset: Dataset): Metric | undefined {
  if (own.some(({ concepts }) => concepts.some(({ exact }) => exact))) return undefined;
  const things = own.filter((one, i) => !isMeasure(one) && own.findIndex((other) => isSame(one, other)) === i);
  const apart = things.filter((one) => things.some((other) => other !== one && !sharesIndicator([one, other])));
  if (apart.length < 2) return undefined;
  const shared = own.filter((one) => !apart.includes(one) && !apart.some((other) => isSame(one, other)));
  const metrics = apart.map((one) => resolveMetric([one, ...shared], [], unit, dataset)?.metrics ?? []);
  const ids = metrics.flatMap((some) => (some.length === 1 && some[0]?.is === 'indicator' ? [some[0].id] : []));
  const isKnown =
    dataset.relations.mayBeAdded(ids) ||
    dataset.totals.some(({ parts }) => parts.length === ids.length && parts.every((id) => ids.includes(id)));
  return ids.length === apart.length && isKnown ? { is: 'sum', of: ids.map(publishedMetric) } : undefined;
}

const KNOWN_BEHIND = /^$/;

/** What the number counts is known: right behind it stands a word of the data, or one that counts nothing. */
function isFollowedByKnown({ zone, sentence }: ZoneContext): boolean {
  const { tokens, matches, matchOf } = sentence;
  const next = tokens[zone.amount.to];
  if (!next || zone.amount.unit !== 'count' || !KNOWN_BEHIND.test(next.gap)) return true;
  const match = matches[matchOf[zone.amount.to] ?? 0];
  return match?.entry !== undefined || next.number !== undefined;
}

function restrictionOf({ zone, sentence, dataset }: ZoneContext, used: readonly Mention[]): Unchecked | undefined {
  const clause = clauseOf(sentence, zone.amount.hedgeFrom, zone.amount.to);
  return restrictionIn(sentence, Math.max(zone.from, clause.from), Math.min(zone.to, clause.to), used, dataset);
}

export function saidBy({ value, unit, step, hedge, inWords }: Amount, sign: 1 | -1 = 1): SaidNumber {
  return { value: sign * value, unit, step, ...(hedge ? { hedge } : {}), ...(inWords ? { inWords } : {}) };
}

export function claimOf(
  { tokens }: Sentence,
  { from, to }: Pick<Amount, 'from' | 'to'>,
  says: Claim['says'],
  about: readonly About[],
  unchecked?: Unchecked,
): Claim {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0, says, about, ...(unchecked ? { unchecked } : {}) };
}
