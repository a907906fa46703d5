import type { Cue } from '../languages/cues.ts';
import type { Concept, ConceptId, Dataset, IndicatorId } from '../model/dataset.ts';
import { namesTopic } from './focus/signs.ts';
import { findGroups, type Group, together } from './groups.ts';
import { findLeftOut, withoutIncluded } from './left-out.ts';
import { isCoordinated, isLinked } from './links.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import {
  isLoose,
  isMain,
  isMeasure,
  isModifier,
  isRest,
  isSame,
  isTopical,
  isWeak,
  type Mention,
  mainOf,
  mayMean,
  sharesIndicator,
} from './mention.ts';

export interface FoundSubject {
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  readonly concepts: readonly ConceptId[];
  readonly indicators: readonly IndicatorId[];
  /** Words that name something that these indicators do not have, or two subjects that are only one thing together. */
  readonly clash?: string;
  /** What the words that are named to be left out mean first of all. */
  readonly leftOut?: readonly IndicatorId[];
}

const SUBJECT_KINDS: ReadonlySet<Concept['kind']> = new Set([
  'topic',
  'measure',
  'indicator',
  'group',
  'section',
  'rest',
]);
const MAX_MENTIONS = 9;

export function findMentions(matches: readonly Match[], dataset: Dataset): Mention[] {
  const mentions: Mention[] = [];
  matches.forEach((match, at) => {
    const concepts = conceptsOf(match)
      .map((id) => dataset.concepts.get(id))
      .filter((concept) => concept !== undefined)
      .filter(({ kind }) => SUBJECT_KINDS.has(kind));
    const mention = { at, concepts, words: match.words };
    if (concepts.length > 0 && !isPreposition(mention, matches, dataset)) mentions.push(mention);
  });
  return mentions.slice(0, MAX_MENTIONS);
}

/** "binnen regulier verblijf": a word that can mean something, and nothing as well, right before what it stands for. */
function isPreposition(mention: Mention, matches: readonly Match[], dataset: Dataset): boolean {
  const [match, next] = [matches[mention.at], matches[mention.at + 1]];
  if (!match || !next || match.tokens.length > 1 || !hasCue(match, 'filler')) return false;
  return isMeasure(mention) && isWeak(mention) && next.tokens[0]?.gap === '' && namesTopic(next, dataset);
}

/**
 * Each mention stands for a set of indicators; mentions that go together narrow each other down, and mentions that
 * exclude each other ("students and start-ups") make groups of their own, each with all that goes together with it.
 */
export function findSubject(mentions: readonly Mention[], matches: readonly Match[]): FoundSubject {
  const excluded = findLeftOut(mentions, matches);
  const named = withoutIncluded(
    mentions.filter((mention) => !excluded.includes(mention)),
    matches,
  );
  const segments = splitSegments(named, matches) ?? [named];
  const groups = opposedGroups(named, matches) ?? segments.flatMap((segment) => findGroups(segment, matches));
  const found = combine(mentions, groups, matches);
  // In "leave the repeat applications out" it is the repeat ones that go, not all applications.
  const topics = excluded.filter((mention) => !isMeasure(mention));
  const left = withoutExcluded(found.indicators, topics.length > 0 ? topics : excluded);
  if (left.length === 0 || excluded.length === 0) return found;
  return { ...found, indicators: left, leftOut: [...new Set(excluded.flatMap(mainOf))] };
}

/** Takes out what the words mean first of all; where that is not among the indicators, what they can also mean. */
function withoutExcluded(ids: readonly IndicatorId[], excluded: readonly Mention[]): readonly IndicatorId[] {
  const runs = runsOf(excluded);
  const left = ids.filter((id) => !runs.some((run) => run.every((one) => mayMean(id, one)) && isMainOfAny(id, run)));
  if (left.length < ids.length) return left;
  return ids.filter((id) => !runs.some((run) => run.every((mention) => mayMean(id, mention))));
}

function isMainOfAny(id: IndicatorId, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => isMain(id, mention));
}

/** "regular fixed-term permits not included": words side by side that go together leave out only what is both. */
function runsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const runs: Mention[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.at === mention.at - 1 && sharesIndicator([...run, mention])) run.push(mention);
    else runs.push([mention]);
  }
  return runs;
}

function combine(mentions: readonly Mention[], groups: readonly Group[], matches: readonly Match[]): FoundSubject {
  const { kept, clash } = dropIncomplete(groups, matches);
  const indicators = [...new Set(kept.flatMap((group) => group.indicators))];
  const used = kept.flatMap((group) => group.mentions);
  const concepts = [...new Set(used.flatMap((mention) => mention.concepts.map(({ id }) => id)))];
  return { mentions, groups: kept, concepts, indicators, ...(clash ? { clash } : {}) };
}

/** "applications for naturalisation and decisions on family": each side of the "and" is whole in itself. */
function splitSegments(mentions: readonly Mention[], matches: readonly Match[]): Mention[][] | undefined {
  const segments: Mention[][] = [];
  let last: Mention | undefined;
  for (const mention of mentions) {
    if (!last || isLinked(matches, last.at, mention.at)) segments.push([]);
    segments.at(-1)?.push(mention);
    last = mention;
  }
  const isOneThing = (segment: readonly Mention[], before: readonly Mention[] | undefined) =>
    endsInNoun(segment, before, matches) || repeatsMeasure(segment, before, matches);
  if (segments.length < 2 || segments.some((segment, i) => i > 0 && isOneThing(segment, segments[i - 1])))
    return undefined;
  const whole = segments.every(
    (segment) =>
      segment.some((mention) => isMeasure(mention) && !isWeak(mention)) &&
      segment.some((mention) => !isMeasure(mention) && isTopical(mention)),
  );
  return whole ? segments : undefined;
}

/**
 * "temporary asylum or permanent regular permits": what stands on one side of the link excludes, word for word, what
 * stands on the other. What is named of both goes with each.
 */
function opposedGroups(mentions: readonly Mention[], matches: readonly Match[]): Group[] | undefined {
  const qualities = mentions.filter((mention) => !isMeasure(mention) && !isWeak(mention));
  for (let size = Math.floor(qualities.length / 2); size >= 2; size--) {
    const right = qualities.slice(-size);
    const left = qualities.slice(-2 * size, -size);
    const [last, first] = [left.at(-1), right[0]];
    if (!last || !first || !isCoordinated(matches, last.at, first.at)) continue;
    const opposed = left.every((mention, i) => right[i] && !sharesIndicator([mention, right[i]]));
    if (!opposed || !sharesIndicator(left) || !sharesIndicator(right)) continue;
    const both = mentions.filter((mention) => !left.includes(mention) && !right.includes(mention));
    const inOrder = (own: readonly Mention[]) => [...both, ...own].sort((a, b) => a.at - b.at);
    const groups = [inOrder(left), inOrder(right)].map(together);
    if (groups.every(({ indicators }) => indicators.length > 0)) return groups;
  }
  return undefined;
}

/** "does a regular decision stand less often than an asylum decision?": what is said of the first is said of both. */
function repeatsMeasure(
  segment: readonly Mention[],
  before: readonly Mention[] | undefined,
  matches: readonly Match[],
): boolean {
  const [first, last] = [segment[0], before?.at(-1)];
  if (!before || !first || !last) return false;
  const compared = matches.slice(last.at + 1, first.at).some((match) => hasCue(match, 'than'));
  return compared && segment.filter(isMeasure).every((measure) => before.some((other) => isSame(other, measure)));
}

/** "more decisions on families than first asylum applications": what is compared is named once, before it. */
function endsInNoun(
  segment: readonly Mention[],
  before: readonly Mention[] | undefined,
  matches: readonly Match[],
): boolean {
  const [first, last, other] = [segment[0], segment.at(-1), before?.at(-1)];
  if (!first || !last || !other || !isMeasure(last) || (!isTopical(first) && !isModifier(first))) return false;
  const measure = before?.find(isMeasure);
  const same = measure !== undefined && isSame(measure, last);
  const compared = matches.slice(other.at + 1, first.at).some((match) => hasCue(match, 'than', 'compare'));
  return compared && !same && first !== last && measure?.at === before?.[0]?.at;
}

/**
 * Takes out groups that are only a measure, or only modifiers, beside a group that names a topic. What is left out
 * for that reason is a clash when it was said with weight: the topic does not have that measure.
 */
function dropIncomplete(
  groups: readonly Group[],
  matches: readonly Match[],
): { kept: readonly Group[]; clash?: string } {
  const complete = groups.filter((group) => group.mentions.some((mention) => isTopical(mention)));
  if (complete.length === 0)
    return {
      kept: groups.filter(({ mentions }) => !mentions.every((mention) => isModifier(mention) || isWeak(mention))),
    };
  const strong = complete.filter((group) => group.mentions.some((mention) => isTopical(mention) && !isWeak(mention)));
  const topics = complete.filter((group) =>
    group.mentions.some(({ concepts }) => concepts.some(({ kind }) => kind === 'topic')),
  );
  const sure = [strong, topics].find((some) => some.length > 0) ?? complete;
  const kept = groups.filter((group) => sure.includes(group) || isListedWith(group, sure, matches));
  const dropped = groups.filter((group) => !kept.includes(group));
  const used = new Set(kept.flatMap(({ mentions }) => mentions));
  const lost = dropped
    .flatMap(({ mentions }) => mentions)
    .find((mention) => !used.has(mention) && (!isWeak(mention) || isRest(mention)) && !isLoose(mention));
  const clash = lost ?? unlinked(kept, matches);
  return { kept, ...(clash ? { clash: clash.words } : {}) };
}

/** "first, repeat and nareis applications": what is said of the last in a list is said of the others. */
function isListedWith({ mentions }: Group, kept: readonly Group[], matches: readonly Match[]): boolean {
  const own = mentions.filter((mention) => !isMeasure(mention));
  if (
    own.length === 0 ||
    own.length === mentions.length ||
    !own.every((mention) => isLoose(mention) && !isWeak(mention))
  )
    return false;
  const others = kept
    .flatMap((group) => group.mentions)
    .filter((mention) => !isMeasure(mention) && !own.includes(mention));
  return own.some(({ at }) =>
    others.some((other) => at >= 0 && isLinked(matches, Math.min(at, other.at), Math.max(at, other.at))),
  );
}

/** What asks for several things to be held together, so that they need no word between them. */
const LISTING: readonly Cue[] = ['rank', 'sum', 'total', 'highest', 'lowest'];

/** Two topics without a word between them that makes them two ("complaints about naturalisation") are one thing. */
function unlinked(groups: readonly Group[], matches: readonly Match[]): Mention | undefined {
  if (groups.length < 2) return undefined;
  const shared = (mention: Mention) => groups.every((group) => group.mentions.includes(mention));
  const own = groups.flatMap((group) => group.mentions.filter((mention) => !shared(mention)));
  const ordered = [...new Set(own)].sort((a, b) => a.at - b.at);
  const listed = ordered.some((mention, i) => i > 0 && isLinked(matches, ordered[i - 1]?.at ?? 0, mention.at));
  const counted = ordered.length > 2 && matches.some((match) => hasCue(match, ...LISTING));
  for (let i = 1; i < ordered.length; i++) {
    const [a, b] = [ordered[i - 1], ordered[i]];
    const together = a && b && groups.some(({ mentions }) => mentions.includes(a) && mentions.includes(b));
    // In a list only the last two need a word between them: "start-ups, students and workers", the comma forgotten.
    const inList = (listed || counted) && a && b && b.at <= a.at + (counted ? 2 : 1);
    if (a && b && !together && !inList && !isLinked(matches, a.at, b.at)) return b;
  }
  return undefined;
}
