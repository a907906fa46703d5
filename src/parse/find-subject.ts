import type { Concept, ConceptId, Dataset, IndicatorId } from '../model/dataset.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';

/** A run of words that stands for indicators. */
export interface Mention {
  readonly at: number;
  readonly concepts: readonly Concept[];
  readonly words: string;
  /** Named as one side of two: does not give way, however weak. */
  readonly firm?: true;
}

/** Mentions that go together, and the indicators that all of them allow. */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly indicators: readonly IndicatorId[];
  /** Fits the words too, but less well. */
  readonly also: readonly IndicatorId[];
}

export interface FoundSubject {
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  readonly concepts: readonly ConceptId[];
  readonly indicators: readonly IndicatorId[];
  /** Words that name something that these indicators do not have, or two subjects that are only one thing together. */
  readonly clash?: string;
  /** Something was named to be left out. */
  readonly leftOut?: true;
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
    if (concepts.length > 0) mentions.push({ at, concepts, words: match.words });
  });
  return mentions.slice(0, MAX_MENTIONS);
}

/**
 * Each mention stands for a set of indicators; mentions that go together narrow each other down, and mentions that
 * exclude each other ("students and start-ups") make groups of their own, each with all that goes together with it.
 */
export function findSubject(mentions: readonly Mention[], matches: readonly Match[]): FoundSubject {
  const excluded = mentions.filter((mention) =>
    isExcluded(
      mention,
      matches,
      mentions.some((other) => other !== mention && isTopical(other)),
    ),
  );
  // What is linked to something left out is left out with it: "without the externals and the temps".
  for (const mention of mentions) {
    const last = excluded.at(-1);
    if (
      last &&
      mention.at > last.at &&
      !isMeasure(mention) &&
      !excluded.includes(mention) &&
      isChained(matches, last, mention)
    )
      excluded.push(mention);
  }
  const named = withoutIncluded(
    mentions.filter((mention) => !excluded.includes(mention)),
    matches,
  );
  const segments = splitSegments(named, matches);
  const groups = segments ? segments.flatMap((segment) => findGroups(segment, matches)) : findGroups(named, matches);
  const found = combine(mentions, groups, matches);
  const left =
    excluded.length > 0 ? found.indicators.filter((id) => !excluded.some((mention) => isMain(id, mention))) : [];
  return left.length > 0 ? { ...found, indicators: left, leftOut: true } : found;
}

/** Only "and", and words that mean nothing, between the two. */
function isChained(matches: readonly Match[], a: Mention, b: Mention): boolean {
  const between = matches.slice(a.at + 1, b.at);
  return (
    between.length === 0 ||
    (between.some((match) => hasCue(match, 'and')) &&
      between.every((match) => hasCue(match, 'and', 'filler', 'except', 'follow-up')))
  );
}

/** "not asylum but naturalisation", "without the externals": named only to be left out. */
function isExcluded(mention: Mention, matches: readonly Match[], others: boolean): boolean {
  if (isLeftOutAfter(mention, matches)) return true;
  if (isMeasure(mention) && isDeniedFor(mention, matches)) return true;
  if (mention.at < 0 || isMeasure(mention) || mention.concepts.some(({ kind }) => kind === 'rest')) return false;
  for (let i = mention.at - 1; i >= Math.max(0, mention.at - 3); i--) {
    const match = matches[i];
    if (!match) return false;
    if (hasCue(match, 'except')) return true;
    if (hasCue(match, 'none')) return i === mention.at - 1 && others;
    if (hasCue(match, 'not'))
      return i === mention.at - 1 || matches.slice(i + 1, mention.at).every((between) => hasCue(between, 'filler'));
    if (!hasCue(match, 'filler', 'from', 'of')) return false;
  }
  return false;
}

/** "not the calls but the e-mails": one measure is named to be put aside for another. */
function isDeniedFor(mention: Mention, matches: readonly Match[]): boolean {
  const before = matches[mention.at - 1];
  if (!before || !hasCue(before, 'not', 'except')) return false;
  const named = matches.slice(0, Math.max(0, mention.at - 1)).some((match) => conceptsOf(match).length > 0);
  // "not granted" is said of the rest; "not the decisions" puts them aside.
  return (hasCue(before, 'except') && named) || matches.slice(mention.at + 1).some((match) => hasCue(match, 'but'));
}

/** "complaints I don't need, …": the denial comes after, at the end of the clause. */
function isLeftOutAfter(mention: Mention, matches: readonly Match[]): boolean {
  if (mention.at < 0 || isMeasure(mention)) return false;
  for (let i = mention.at + 1; i < matches.length; i++) {
    const match = matches[i];
    if (!match || /[,;.]/.test(match.tokens[0]?.gap ?? '')) return false;
    const next = matches[i + 1];
    if (hasCue(match, 'disclaim')) return /[,;.]/.test(next?.tokens[0]?.gap ?? '');
    if (match.entry && conceptsOf(match).length > 0) return false;
  }
  return false;
}

/** "all asylum, including repeat applications": what is included is part of what was named before it. */
function withoutIncluded(mentions: readonly Mention[], matches: readonly Match[]): readonly Mention[] {
  const from = matches.findIndex((match) => hasCue(match, 'including'));
  const base = mentions.filter(({ at }) => at < from);
  return from >= 0 && base.some((mention) => isTopical(mention)) ? base : mentions;
}

function isMain(id: IndicatorId, { concepts }: Mention): boolean {
  return concepts.some(({ weights }) => weights.get(id) === 2);
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
  if (segments.length < 2) return undefined;
  const whole = segments.every(
    (segment) => segment.some(isMeasure) && segment.some((mention) => !isMeasure(mention) && isTopical(mention)),
  );
  return whole ? segments : undefined;
}

function isMeasure({ concepts }: Mention): boolean {
  return concepts.every(({ kind }) => kind === 'measure');
}

function findGroups(mentions: readonly Mention[], matches: readonly Match[]): Group[] {
  const distinct = mentions.filter(
    (mention, i) => !mentions.slice(0, i).some((earlier) => earlier.concepts[0]?.id === mention.concepts[0]?.id),
  );
  const sets = compatibleSets(withoutYielding(distinct, matches), matches);
  return sets.map((set) => resolve(set)).filter((group) => group.indicators.length > 0);
}

/** A weak mention gives way to a topic that it does not go together with. */
function withoutYielding(mentions: readonly Mention[], matches: readonly Match[]): readonly Mention[] {
  const strong = mentions.filter((mention) => !isWeak(mention));
  if (!strong.some(isTopical)) return mentions;
  const isSide = (mention: Mention) =>
    strong.some((other) => isCoordinated(matches, Math.min(mention.at, other.at), Math.max(mention.at, other.at)));
  const together = (some: readonly Mention[]) => resolve(some).indicators.length > 0;
  const joint = together(strong);
  const fits = (weak: Mention) =>
    isSide(weak) ||
    (joint ? together([...strong, weak]) : strong.every((other) => isModifier(other) || together([weak, other])));
  const kept = mentions.filter((mention) => !isWeak(mention) || fits(mention));
  return kept.map((mention) =>
    isWeak(mention) && isTopical(mention) && isSide(mention) ? { ...mention, firm: true as const } : mention,
  );
}

/** All largest sets of mentions that share at least one indicator. */
function compatibleSets(mentions: readonly Mention[], matches: readonly Match[]): Mention[][] {
  const apart = coordinated(mentions, matches);
  const found: number[] = [];
  for (let set = (1 << mentions.length) - 1; set > 0; set--) {
    if (found.some((larger) => (larger & set) === set)) continue;
    const members = mentions.filter((_, i) => set & (1 << i));
    if (apart.some(([a, b]) => members.includes(a) && members.includes(b))) continue;
    if (members.length === 1 || resolve(members).indicators.length > 0) found.push(set);
  }
  const maximal = found.filter((set) => !found.some((other) => other !== set && (other & set) === set));
  return maximal
    .map((set) => mentions.filter((_, i) => set & (1 << i)))
    .sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
}

/** "applications and decisions": two of the same kind, named side by side, are two things, not one. */
function coordinated(mentions: readonly Mention[], matches: readonly Match[]): [Mention, Mention][] {
  const measures = mentions.filter(isMeasure);
  const others = mentions.filter((mention) => !isMeasure(mention));
  const pairs = (same: readonly Mention[]) =>
    same.flatMap((mention, i): [Mention, Mention][] => (same[i + 1] ? [[mention, same[i + 1] as Mention]] : []));
  return [
    ...pairs(others).filter(([a, b]) => isCoordinated(matches, a.at, b.at)),
    ...pairs(measures).filter(
      ([a, b]) => !isWeak(a) && !isWeak(b) && isCoordinated(matches, a.at, b.at) && !linksOthers(a, b, others, matches),
    ),
    ...pairs(measures).filter(([a, b]) => matches.slice(a.at + 1, b.at).some((match) => hasCue(match, 'than'))),
  ];
}

/** In "decisions on first and repeat asylum applications" the "and" is between first and repeat. */
function linksOthers(a: Mention, b: Mention, others: readonly Mention[], matches: readonly Match[]): boolean {
  const link = matches.findIndex((match, i) => i > a.at && i < b.at && hasCue(match, 'and', 'or'));
  const between = (from: number, to: number) => others.some(({ at }) => at > from && at < to);
  return link > 0 && between(a.at, link) && between(link, b.at);
}

function isCoordinated(matches: readonly Match[], from: number, to: number): boolean {
  const between = matches.slice(from + 1, to);
  return (
    from >= 0 &&
    (between.some((match) => hasCue(match, 'and', 'or', 'than', 'compare', 'follow-up')) ||
      /[/&+]/.test(matches[to]?.tokens[0]?.gap ?? ''))
  );
}

const LINK_GAP = /[,/&+;:]|^[-–—]$|->|→/;

/** True when something between the two says that they are two: a word such as "and" or "than", or a comma. */
export function isLinked(matches: readonly Match[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const match = matches[i];
    if (!match) continue;
    if (
      i < to &&
      hasCue(
        match,
        'and',
        'or',
        'than',
        'compare',
        'change',
        'total',
        'sum',
        'except',
        'above',
        'below',
        'more',
        'less',
        'follow-up',
      )
    )
      return true;
    if (LINK_GAP.test(match.tokens[0]?.gap ?? '')) return true;
  }
  return false;
}

function resolve(mentions: readonly Mention[]): Group {
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
    return { mentions, indicators: whole.map(([id]) => id), also: [] };
  const measures = mentions.filter(isMeasure);
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
  const kept = strong.length > 0 ? strong : complete;
  const dropped = groups.filter((group) => !kept.includes(group));
  const used = new Set(kept.flatMap(({ mentions }) => mentions));
  const lost = dropped
    .flatMap(({ mentions }) => mentions)
    .find((mention) => !used.has(mention) && !isWeak(mention) && !isLoose(mention));
  const clash = lost ?? unlinked(kept, matches);
  return { kept, ...(clash ? { clash: clash.words } : {}) };
}

function isTopical(mention: Mention): boolean {
  return !isModifier(mention) && (!isMeasure(mention) || hasOneTopic(mention));
}

/** A measure that only one topic has ("e-mails") names that topic too. */
function hasOneTopic(mention: Mention): boolean {
  return new Set(mainOf(mention).map((id) => id.slice(0, id.indexOf('.')))).size === 1;
}

function mainOf({ concepts }: Mention): IndicatorId[] {
  return concepts.flatMap(({ weights }) => [...weights].filter(([, weight]) => weight === 2).map(([id]) => id));
}

function isWeak({ concepts, firm }: Mention): boolean {
  return !firm && concepts.every(({ weak }) => weak);
}

function isLoose({ concepts }: Mention): boolean {
  return concepts.every(({ modifier }) => modifier === 'loose');
}

function isModifier({ concepts }: Mention): boolean {
  return concepts.every(({ modifier }) => modifier);
}

/** Two topics without a word between them that makes them two ("complaints about naturalisation") are one thing. */
function unlinked(groups: readonly Group[], matches: readonly Match[]): Mention | undefined {
  if (groups.length < 2) return undefined;
  const shared = (mention: Mention) => groups.every((group) => group.mentions.includes(mention));
  const own = groups.flatMap((group) => group.mentions.filter((mention) => !shared(mention)));
  const ordered = [...new Set(own)].sort((a, b) => a.at - b.at);
  const listed = ordered.some((mention, i) => i > 0 && isLinked(matches, ordered[i - 1]?.at ?? 0, mention.at));
  for (let i = 1; i < ordered.length; i++) {
    const [a, b] = [ordered[i - 1], ordered[i]];
    const together = a && b && groups.some(({ mentions }) => mentions.includes(a) && mentions.includes(b));
    // In a list only the last two need a word between them: "start-ups, students and workers", the comma forgotten.
    const inList = listed && a && b && b.at === a.at + 1;
    if (a && b && !together && !inList && !isLinked(matches, a.at, b.at)) return b;
  }
  return undefined;
}
