import type { About, Cell, Unchecked } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Metric } from '../../model/metric.ts';
import { phraseAt } from '../phrase-set.ts';
import { claimOf, saidBy } from './claim-of.ts';
import { type Discourse, remember } from './discourse.ts';
import { isInData } from './is-in-data.ts';
import { readChange } from './read-change.ts';
import { readShare } from './read-share.ts';
import { resolveLevel } from './resolve-level.ts';
import type { Sentence } from './sentence.ts';
import { yearsOfZone } from './years.ts';
import { type ReadAmount, restrictionOf, type ZoneContext } from './zone-context.ts';
import { zonesOf } from './zones.ts';

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

function readZone(context: ZoneContext): ReadAmount {
  const { sign } = context.zone;
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
  const cells = withSum(resolved.metrics, dataset).map((metric): Cell => ({ metric, years }));
  if (!cells.some((cell) => isInData(cell, dataset)))
    return { claim: claim([], 'year'), ...plain, discourse: { ...discourse, year: years.at(-1) ?? 0 } };
  const sure = !restriction && !resolved.isLoose && (years.length === 1 || isOverYears(context));
  const [first] = cells;
  const isMain = zone.link !== 'contrast' && !found?.isBase;
  const next =
    first && resolved.metrics.length === 1
      ? remember(discourse, first, resolved.mentions, { isMain, isSure: sure })
      : discourse;
  return {
    claim: claim(
      cells.map((of) => ({ is: 'value', of })),
      sure ? undefined : 'unsure',
    ),
    ...plain,
    discourse: next,
  };
}

/** Words that mean one of several things that may be added up can mean all of them together. */
function withSum(metrics: readonly Metric[], { relations }: Dataset): readonly Metric[] {
  const ids = metrics.flatMap((metric) => (metric.is === 'indicator' ? [metric.id] : []));
  const isSum = ids.length > 1 && ids.length === metrics.length && relations.mayBeAdded(ids);
  return isSum ? [...metrics, { is: 'sum', of: metrics }] : metrics;
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

/** "2018 to 2020 together" */
function isOverYears({ sentence }: ZoneContext): boolean {
  return sentence.tokens.some((_, at) => phraseAt(sentence.tokens, at, sentence.lexicon.together));
}
