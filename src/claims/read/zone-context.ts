import type { Claim, Unchecked } from '../../model/claim.ts';
import type { Concept, Dataset } from '../../model/dataset.ts';
import { indicatorsOf, type Metric } from '../../model/metric.ts';
import { isMoney, type UnitKind } from '../../model/unit.ts';
import type { Mention } from '../../parse/mention.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Discourse } from './discourse.ts';
import { clauseOf, restrictionIn } from './restrictions.ts';
import type { Sentence } from './sentence.ts';
import type { Zone } from './zones.ts';

/** What reading one amount gives: its claim, and what was said for the next one to go on from. */
export interface ReadAmount {
  readonly claim: Claim;
  readonly discourse: Discourse;
  /** The tokens that were read as part of it. */
  readonly from: number;
  readonly to: number;
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

/** Words of the rest of the sentence, nearest first, and then of what was said before it. */
export function* donorsOf({ zone, zones, discourse }: ZoneContext): Iterable<readonly Mention[]> {
  const given = new Set<Concept | undefined>();
  const ownOf = ({ mentions }: Pick<Zone, 'mentions'>) =>
    mentions.filter(({ concepts: [concept] }) => !given.has(concept) && given.add(concept));
  const at = zones.indexOf(zone);
  for (let before = at - 1; before >= 0; before--) yield ownOf(zones[before] as Zone);
  const next = zones[at + 1];
  if (at === 0 && next && (next.link === 'and' || next.link === 'comma')) yield ownOf(next);
  yield discourse.mentions;
}

/** Millions without a unit can be money, where nothing is counted in them. */
export function unitsOf({ unit, value }: Amount): readonly UnitKind[] {
  if (unit === 'percent' || unit === 'points') return ['percent'];
  if (unit === 'euro') return ['money'];
  return unit === 'count' && value >= 1e6 ? ['money', 'count'] : ['count'];
}

/** What was spoken of last, where it is in the same unit. */
export function lastMetric({ discourse, dataset }: ZoneContext, unit: UnitKind): Metric | undefined {
  const { metric } = discourse;
  if (!metric) return undefined;
  const units = indicatorsOf(metric).map((id) => dataset.indicators.get(id)?.unit);
  const isRate =
    metric.is === 'ratio' || metric.is === 'complement' || (metric.is === 'indicator' && units.includes('percent'));
  return (unit === 'percent') === isRate && (unit === 'money') === units.some(isMoney) ? metric : undefined;
}

/** What the words around an amount say that the data do not tell apart. */
export function restrictionOf(
  { zone, sentence, dataset }: ZoneContext,
  used: readonly Mention[],
): Unchecked | undefined {
  const clause = clauseOf(sentence, zone.amount.hedgeFrom, zone.amount.to);
  return restrictionIn(sentence, Math.max(zone.from, clause.from), Math.min(zone.to, clause.to), used, dataset);
}
