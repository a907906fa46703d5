import { isCoordinated, isListed } from './links.ts';
import { hasCue, type Match } from './match.ts';
import { isMeasure, isModifier, isWeak, type Mention, mainOf } from './mention.ts';

/** "applications and decisions": two of the same kind, named side by side, are two things, not one. */
export function apartPairs(
  mentions: readonly Mention[],
  all: readonly Mention[],
  matches: readonly Match[],
): [Mention, Mention][] {
  const measures = mentions.filter(isMeasure);
  const others = mentions.filter((mention) => !isMeasure(mention));
  const pairs = (same: readonly Mention[]) =>
    same.flatMap((mention, i): [Mention, Mention][] => (same[i + 1] ? [[mention, same[i + 1] as Mention]] : []));
  return [
    ...others.flatMap((a, i) =>
      others
        .slice(i + 1)
        .filter((b) => !isModifier(b) && isComparedWith(matches, a, b) && sharesLittle(a, b))
        .map((b): [Mention, Mention] => [a, b]),
    ),
    ...pairs(others).filter(([a, b]) => areTwo(a, b, all, matches)),
    ...pairs(measures).filter(
      ([a, b]) => !isWeak(a) && !isWeak(b) && isCoordinated(matches, a.at, b.at) && !linksOthers(a, b, others, matches),
    ),
    ...pairs(measures).filter(
      ([a, b]) =>
        isListed(matches, a.at, b.at) || (isComparedWith(matches, a, b) && !linksOthers(a, b, others, matches)),
    ),
  ];
}

/** "a partner or family member": the second word only widens the first. */
function isAlternative(a: Mention, b: Mention, matches: readonly Match[]): boolean {
  return (
    isModifier(b) && !isModifier(a) && matches.slice(a.at + 1, b.at).every((match) => hasCue(match, 'or', 'filler'))
  );
}

/** What the first means first of all, the other does not mean at all. */
function sharesLittle(a: Mention, b: Mention): boolean {
  return !isModifier(a) && !mainOf(a).some((id) => b.concepts.some(({ weights }) => weights.has(id)));
}

function isComparedWith(matches: readonly Match[], a: Mention, b: Mention): boolean {
  return matches.slice(a.at + 1, b.at).some((match) => hasCue(match, 'than', 'exceed'));
}

/** In "decisions on first and repeat asylum applications" the "and" is between first and repeat. */
function linksOthers(a: Mention, b: Mention, others: readonly Mention[], matches: readonly Match[]): boolean {
  const link = matches.findIndex((match, i) => i > a.at && i < b.at && hasCue(match, 'and', 'or', 'than', 'compare'));
  const between = (from: number, to: number) => others.some(({ at }) => at > from && at < to);
  return link > 0 && between(a.at, link) && between(link, b.at);
}

/** Coordinated, with no other mention between the two that the word links instead. */
function areTwo(a: Mention, b: Mention, all: readonly Mention[], matches: readonly Match[]): boolean {
  if (!isCoordinated(matches, a.at, b.at) || isAlternative(a, b, matches)) return false;
  const others = all.filter(({ concepts }) => concepts.some(({ kind }) => kind !== 'measure'));
  const between = others.some(({ at }) => at > a.at && at < b.at);
  // "regular temporary against asylum temporary": named of both.
  const again = isModifier(a) && others.some(({ at, concepts }) => at > b.at && concepts[0]?.id === a.concepts[0]?.id);
  return !between && !again;
}
