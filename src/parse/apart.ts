import { isCoordinated, isListed } from './links.ts';
import { hasCue, type Match } from './match.ts';
import {
  isMain,
  isMeasure,
  isModifier,
  isSame,
  isWeak,
  type Mention,
  mainOf,
  mayMean,
  sharesIndicator,
} from './mention.ts';

type Pair = readonly [Mention, Mention];

/** "applications and decisions": two of the same kind, named side by side, are two things, not one. */
export function apartPairs(mentions: readonly Mention[], all: readonly Mention[], matches: readonly Match[]): Pair[] {
  const measures = mentions.filter(isMeasure);
  const others = mentions.filter((mention) => !isMeasure(mention));
  return [
    ...allPairs(others).filter(([a, b]) => areCompared(a, b, matches) && !isOpposedEarlier(a, b, others)),
    ...neighbours(others).filter(([a, b]) => areTwo(a, b, all, matches) && !isOpposedEarlier(a, b, others)),
    ...allPairs(others).filter(([, b]) => isCountedIn(b, matches)),
    ...chained(neighbours(measures).filter(([a, b]) => areTwoMeasures(a, b, others, matches))),
  ];
}

function neighbours(mentions: readonly Mention[]): Pair[] {
  return mentions.flatMap((mention, i): Pair[] => (mentions[i + 1] ? [[mention, mentions[i + 1] as Mention]] : []));
}

function allPairs(mentions: readonly Mention[]): Pair[] {
  return mentions.flatMap((a, i) => mentions.slice(i + 1).map((b): Pair => [a, b]));
}

/** "applications, decisions and grant rate": the first and the last are apart as well. */
function chained(pairs: readonly Pair[]): Pair[] {
  const joined = pairs.flatMap(([a, b], i): Pair[] => {
    const next = pairs[i + 1];
    return next && next[0] === b ? [[a, next[1]]] : [];
  });
  return [...pairs, ...joined];
}

/** In "temporary asylum permits outnumber permanent ones" it is temporary and permanent that are held apart. */
function isOpposedEarlier(a: Mention, b: Mention, others: readonly Mention[]): boolean {
  const opposes = (other: Mention) => other.at < b.at && sharesIndicator([other, a]) && !sharesIndicator([other, b]);
  return sharesIndicator([a, b]) && others.some(opposes);
}

/** Held against each other, where they mean different things first of all. */
function areCompared(a: Mention, b: Mention, matches: readonly Match[]): boolean {
  if (isModifier(a) || isModifier(b) || !isComparedWith(matches, a, b)) return false;
  return !mainOf(a).some((id) => isMain(id, b));
}

function isComparedWith(matches: readonly Match[], a: Mention, b: Mention): boolean {
  return matches.slice(a.at + 1, b.at).some((match) => hasCue(match, 'than', 'exceed'));
}

/** "…, frontier workers included": named beside what was named before it. */
function isCountedIn({ at }: Mention, matches: readonly Match[]): boolean {
  const [before, own, next] = [matches[at - 1], matches[at], matches[at + 1]];
  if (before && hasCue(before, 'including')) return true;
  if (!own?.tokens[0]?.gap.startsWith(',') || !next || hasCue(next, 'except')) return false;
  return hasCue(next, 'includes', 'including');
}

/** Coordinated, with no other mention between the two that the word links instead. */
function areTwo(a: Mention, b: Mention, all: readonly Mention[], matches: readonly Match[]): boolean {
  if (!isCoordinated(matches, a.at, b.at) || isAlternative(a, b, matches)) return false;
  const others = all.filter(({ concepts }) => concepts.some(({ kind }) => kind !== 'measure'));
  const again = (one: Mention) => others.some((other) => other.at < a.at && isSame(other, one));
  const between = others.some((one) => one.at > a.at && one.at < b.at && !again(one));
  // "regular temporary against asylum temporary": named of both.
  const both = isModifier(a) && others.some((other) => other.at > b.at && isSame(other, a));
  return !between && !both;
}

/** "a partner or family member": the second word only widens the first. "EU citizens or their families" are two. */
function isAlternative(a: Mention, b: Mention, matches: readonly Match[]): boolean {
  return (
    isModifier(b) &&
    !isModifier(a) &&
    !mainOf(b).some((id) => mayMean(id, a)) &&
    matches.slice(a.at + 1, b.at).every((match) => hasCue(match, 'or', 'filler'))
  );
}

function areTwoMeasures(a: Mention, b: Mention, others: readonly Mention[], matches: readonly Match[]): boolean {
  if (isListed(matches, a.at, b.at)) return true;
  if (linksOthers(a, b, others, matches)) return false;
  return isComparedWith(matches, a, b) || (!isWeak(a) && !isWeak(b) && isCoordinated(matches, a.at, b.at));
}

/** In "decisions on first and repeat asylum applications" the "and" is between first and repeat. */
function linksOthers(a: Mention, b: Mention, others: readonly Mention[], matches: readonly Match[]): boolean {
  const link = matches.findIndex((match, i) => i > a.at && i < b.at && hasCue(match, 'and', 'or', 'than', 'compare'));
  const between = (from: number, to: number) => others.some(({ at }) => at > from && at < to);
  return link > 0 && between(a.at, link) && between(link, b.at);
}
