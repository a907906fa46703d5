import type { IndicatorId } from '../../model/dataset.ts';
import type { Metric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import { type Clues, has, mentions, type Recogniser, yearsSlot } from '../clues.ts';
import { figuresQuery, previousComputed } from '../figures-query.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import { changeYears } from './change.ts';

/** Numbers that follow from a rate: how many were granted (rate × decisions), what was not, what a share is in money. */
export const derived: Recogniser = (clues) => {
  const { dataset } = clues;
  const rates = clues.subject.indicators.filter((id) => dataset.indicators.get(id)?.unit === 'percent');
  if (rates.length === 0 || rates.length < clues.subject.indicators.length) return undefined;
  const part = asksForRest(clues) || (clues.continues && wasOfRest(clues)) ? 'rest' : 'counted';
  const as = wayOf(clues, rates, part);
  if (!as) return undefined;
  const moves = has(clues, 'more', 'less', 'rise', 'fall', 'change');
  const years = moves && as === 'count' ? changeYears(clues, rates) : yearsSlot(clues, rates);
  const metrics = rates.map(
    (id): Metric => (as === 'percent' ? { is: 'complement', of: id } : { is: 'estimate', rate: id, part }),
  );
  const of = quantitiesOf(metrics, years.value);
  const isChange = moves && as === 'count' && years.value.length > 1;
  return figuresQuery(clues, rates, years, isChange ? { ask: 'change', of } : { ask: 'value', of });
};

function wasOfRest(clues: Clues): boolean {
  const before = previousComputed(clues);
  return before?.is === 'complement' || (before?.is === 'estimate' && before.part === 'rest');
}

function wayOf(
  clues: Clues,
  rates: readonly IndicatorId[],
  part: 'counted' | 'rest',
): 'count' | 'percent' | 'amount' | undefined {
  const { relations } = clues.dataset;
  const before = previousComputed(clues);
  if (has(clues, 'money') && rates.every((id) => relations.amountOf.has(id))) return 'amount';
  const counted = rates.every((id) => relations.rateOf.has(id));
  const count =
    has(clues, 'count') || (clues.continues && before?.is === 'estimate' && relations.rateOf.has(before.rate));
  if (count && counted && (!has(clues, 'percent', 'share', 'points') || asksForNumber(clues))) return 'count';
  return part === 'rest' ? 'percent' : undefined;
}

/** "94 per cent were granted, but what is that as a number?" */
function asksForNumber({ matches }: Clues): boolean {
  const percent = matches.findLastIndex((match) => hasCue(match, 'percent', 'share', 'points'));
  const explicit = matches.findLastIndex(
    (match) => hasCue(match, 'count') && !hasCue(match, 'items') && match.tokens.length > 1,
  );
  return explicit > percent;
}

/** A word for the rest ("rejected"), or a denial just before the word for the rate ("not granted"). */
function asksForRest(clues: Clues): boolean {
  if (mentions(clues, 'rest')) return true;
  return clues.subject.mentions.some(({ at, concepts }) => {
    const near = clues.matches.slice(Math.max(0, at - 5), Math.max(0, at)).reverse();
    const denied = near.findIndex((match) => hasCue(match, 'not', 'none', 'except'));
    const rate = concepts.some(({ weights }) => clues.subject.indicators.some((id) => weights.get(id) === 2));
    return (
      rate &&
      concepts.some(({ kind }) => kind === 'measure' || kind === 'group' || kind === 'indicator') &&
      denied >= 0 &&
      near.slice(0, denied).every((match) => match.entry && !namesStrongly(match, clues))
    );
  });
}

function namesStrongly(match: Match, { dataset }: Clues): boolean {
  return conceptsOf(match).some((id) => !dataset.concepts.get(id)?.weak);
}
