import type { Concept, IndicatorId } from '../model/dataset.ts';
import { apartPairs } from './apart.ts';
import { isCoordinated } from './links.ts';
import type { Match } from './match.ts';
import {
  isMain,
  isMeasure,
  isModifier,
  isSame,
  isTopical,
  isWeak,
  type Mention,
  mainOf,
  sharesIndicator,
} from './mention.ts';

/** Mentions that go together, and the indicators that all of them allow. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly indicators: readonly IndicatorId[];
  /** Fits the words too, but less well. */
  readonly also: readonly IndicatorId[];
}

export function findGroups(mentions: readonly Mention[], matches: readonly Match[]): Group[] {
  const distinct = mentions.filter((mention, i) => !mentions.slice(0, i).some((earlier) => isSame(earlier, mention)));
  const sets = compatibleSets(withoutYielding(distinct, matches), mentions, matches);
  return sets.map((set) => together(set)).filter((group) => group.indicators.length > 0);
}

/** A weak mention gives way to a topic that it does not go together with. */
export function withoutYielding(mentions: readonly Mention[], matches: readonly Match[]): readonly Mention[] {
  const strong = mentions.filter((mention) => !isWeak(mention));
  if (!strong.some(isTopical)) return mentions;
  const linked = (a: Mention, b: Mention) => isCoordinated(matches, Math.min(a.at, b.at), Math.max(a.at, b.at));
  // In "issued: W or W2" it is W that W2 is held against.
  const nearer = (mention: Mention, other: Mention) =>
    strong.some(
      (one) => one.at > mention.at && one.at < other.at && !linked(mention, one) && !sharesIndicator([mention, one]),
    );
  const isSide = (mention: Mention) => strong.some((other) => linked(mention, other) && !nearer(mention, other));
  const haveAny = (some: readonly Mention[]) => together(some).indicators.length > 0;
  const joint = haveAny(strong);
  const fits = (weak: Mention) =>
    isSide(weak) ||
    (joint ? haveAny([...strong, weak]) : strong.every((other) => isModifier(other) || haveAny([weak, other])));
  const kept = mentions.filter((mention) => !isWeak(mention) || fits(mention));
  return kept.map((mention) =>
    isWeak(mention) && isTopical(mention) && isSide(mention) ? { ...mention, firm: true as const } : mention,
  );
}

/** All largest sets of mentions that share at least one indicator. */
function compatibleSets(mentions: readonly Mention[], all: readonly Mention[], matches: readonly Match[]): Mention[][] {
  const apart = apartPairs(mentions, all, matches);
  const found: number[] = [];
  for (let set = (1 << mentions.length) - 1; set > 0; set--) {
    if (found.some((larger) => (larger & set) === set)) continue;
    const members = mentions.filter((_, i) => set & (1 << i));
    if (apart.some(([a, b]) => members.includes(a) && members.includes(b))) continue;
    if (members.length === 1 || together(members).indicators.length > 0) found.push(set);
  }
  const maximal = found.filter((set) => !found.some((other) => other !== set && (other & set) === set));
  return maximal.map((set) => mentions.filter((_, i) => set & (1 << i))).sort((a, b) => placeOf(a) - placeOf(b));
}

/** What all of the mentions allow, the best of it first. */
export function together(mentions: readonly Mention[]): Group {
  const [first, ...others] = mentions.map(({ concepts }) => weights(concepts));
  let allowed = [...(first ?? [])];
  for (const other of others) {
    allowed = allowed.flatMap(([id, score]): [IndicatorId, number][] => {
      const weight = other.get(id);
      return weight === undefined ? [] : [[id, score + weight]];
    });
  }
  const exact = mentions.find(({ concepts }) => concepts.some((concept) => concept.exact));
  const whole = exact ? allowed.filter(([id]) => isMain(id, exact)) : [];
  if (exact && whole.length > 1 && whole.length === mainOf(exact).length)
    return {
      mentions,
      indicators: whole.map(([id]) => id),
      also: allowed.filter((one) => !whole.includes(one)).map(([id]) => id),
    };
  const named = mentions.filter(isMeasure);
  const strong = named.filter((mention) => !isWeak(mention));
  const measures = strong.length > 0 ? strong : named;
  // Between two that fit equally well, the one that is the named measure itself.
  allowed = allowed.map(([id, score]) => [id, score + (measures.some((mention) => isMain(id, mention)) ? 0.5 : 0)]);
  const best = Math.max(...allowed.map(([, score]) => score));
  const ids = (fits: (score: number) => boolean) => allowed.filter(([, score]) => fits(score)).map(([id]) => id);
  return { mentions, indicators: ids((score) => score === best), also: ids((score) => score < best) };
}

/** 2 for what the words mean first of all, 1 for what they can also mean. */
function weights(concepts: readonly Concept[]): ReadonlyMap<IndicatorId, number> {
  const [only] = concepts;
  if (only && concepts.length === 1) return only.weights;
  const joined = new Map<IndicatorId, number>();
  for (const { weights } of concepts)
    for (const [id, weight] of weights) joined.set(id, Math.max(weight, joined.get(id) ?? 0));
  return joined;
}

/** Sets come in the order in which what they do not share was named: the sum tells, whatever they share. */
function placeOf(mentions: readonly Mention[]): number {
  return mentions.reduce((sum, { at }) => sum + at, 0);
}
