import { together } from '../groups.ts';
import { isLoose, isMeasure, isSame, isTopical, isWeak, type Mention, sharesIndicator } from '../mention.ts';
import type { Link } from './link-between.ts';

/** Words that stand together, before they are completed from others. */
export interface Draft {
  readonly mentions: Mention[];
  readonly link: Link;
  /** True where a question word of its own stands before it: "and how many …". */
  readonly asked: boolean;
}

/** Links over which a word is said of what stands on the other side as well. */
const ACROSS: readonly Link[] = ['comma', 'and', 'or', 'plus', 'as', 'compare', 'except', 'minus', 'per', 'than'];

/**
 * What each phrase takes over from the others, or else from the lenders: a topic where it names none, a measure where it
 * leaves open which is meant.
 */
export function borrowedBy(drafts: readonly Draft[], i: number, lenders: readonly Mention[]): readonly Mention[] {
  const own = drafts[i]?.mentions ?? [];
  const topics = namesTopic(own) ? narrowing(drafts, i) : borrowTopic(drafts, i, lenders);
  const named = [...own, ...topics];
  const measures = needsMeasure(named) ? borrowMeasure(drafts, i, named) : parallelMeasure(drafts, i, named);
  return [...topics, ...measures];
}

/** True where there is something that all of these words can mean. */
export function fits(own: readonly Mention[], mention: Mention): boolean {
  return together([...own, mention]).indicators.length > 0;
}

function namesTopic(mentions: readonly Mention[]): boolean {
  const isTopic = ({ concepts }: Mention) => concepts.some(({ kind }) => kind === 'topic');
  return mentions.some((mention) => isTopical(mention) && (!isWeak(mention) || isTopic(mention)));
}

/** A bare measure, or "first" alone, looks for its topic ahead in its own clause first, and then behind it. */
function topicOrder(drafts: readonly Draft[], i: number): readonly number[] {
  const ahead = indices(i + 1, drafts.length).filter((j) => indices(i + 1, j + 1).every((k) => across(drafts[k])));
  const behind = indices(0, i).reverse();
  const beyond = indices(i + 1, drafts.length).filter((j) => !ahead.includes(j));
  return [...ahead, ...behind, ...beyond];
}

function across(draft: Draft | undefined): boolean {
  return draft !== undefined && ACROSS.includes(draft.link);
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}

/** What is named to be left out says nothing of the rest. */
function lends(drafts: readonly Draft[], from: number, to: number): boolean {
  return drafts[from]?.link !== 'except' || drafts[to]?.link === 'except';
}

function borrowTopic(drafts: readonly Draft[], i: number, lenders: readonly Mention[]): readonly Mention[] {
  const own = drafts[i]?.mentions ?? [];
  const near = topicOrder(drafts, i).filter((j) => lends(drafts, j, i));
  let vague: readonly Mention[] = [];
  for (const from of [...near.map((j) => drafts[j]?.mentions ?? []), lenders]) {
    const found: Mention[] = [];
    for (const mention of from) {
      if (!isMeasure(mention) && fits([...own, ...found], mention) && !opposes(own, mention)) found.push(mention);
    }
    if (found.length > 0 && namesTopic([...own, ...found])) return found;
    if (vague.length === 0) vague = found;
  }
  return vague;
}

/** "asylum permits, fixed-term and permanent": permanent is said of the asylum permits too. */
function narrowing(drafts: readonly Draft[], i: number): readonly Mention[] {
  const own = drafts[i]?.mentions ?? [];
  const isGroup = ({ concepts }: Mention) =>
    concepts.every(({ kind, exact, weak }) => weak || (kind === 'group' && !exact));
  if (!own.every((mention) => isMeasure(mention) || isGroup(mention)) || together(own).indicators.length < 2) return [];
  for (const j of [...indices(0, i).reverse(), ...indices(i + 1, drafts.length)].filter((k) => lends(drafts, k, i))) {
    const found = (drafts[j]?.mentions ?? []).filter(
      (mention) => !isMeasure(mention) && fits([...own, mention], mention) && narrows(own, mention),
    );
    const kept = joint(own, found);
    if (kept.length > 0) return kept;
  }
  return [];
}

function narrows(own: readonly Mention[], mention: Mention): boolean {
  return together([...own, mention]).indicators.length < together(own).indicators.length;
}

/** "first" does not become "repeat" by borrowing it. */
function opposes(own: readonly Mention[], mention: Mention): boolean {
  return own.some((one) => !isMeasure(one) && !isLoose(one) && !sharesIndicator([one, mention]));
}

/** More than one measure is still meant. */
function needsMeasure(own: readonly Mention[]): boolean {
  if (own.some((mention) => isMeasure(mention))) return false;
  const { indicators } = together(own);
  return (
    indicators.length > 1 &&
    !own.some(({ concepts }) => concepts.some(({ kind, exact }) => kind === 'indicator' || exact))
  );
}

/**
 * "decisions on students than on families", "families and students: decisions": behind first, then ahead. Of "how many
 * first requests, and how many decisions" neither is asked for by the other's measure.
 */
function borrowMeasure(drafts: readonly Draft[], i: number, own: readonly Mention[]): readonly Mention[] {
  const isApart = (j: number) => drafts[i]?.asked && drafts.slice(i + 1, j + 1).some(({ asked }) => asked);
  const ahead = indices(i + 1, drafts.length).filter((j) => !isApart(j));
  for (const j of [...indices(0, i).reverse(), ...ahead]) {
    const measures = (drafts[j]?.mentions ?? []).filter((mention) => isMeasure(mention) && !isWeak(mention));
    const found = measures.filter((mention) => fits(own, mention));
    if (found.length > 0 && fits(own, found[0] as Mention)) return joint(own, found);
  }
  return [];
}

/** As many of these as go together. */
function joint(own: readonly Mention[], found: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const one of found) if (fits([...own, ...kept], one)) kept.push(one);
  return kept;
}

/**
 * "decisions on student applications than on family applications": the word for what is decided on says nothing of
 * which figure is meant, so the second side takes the measure of the first, which its own measure is part of.
 */
function parallelMeasure(drafts: readonly Draft[], i: number, own: readonly Mention[]): readonly Mention[] {
  const draft = drafts[i];
  const before = drafts[i - 1];
  if (!draft || !before || draft.link !== 'than' || draft.mentions.every(isMeasure)) return [];
  const mine = own.filter(isMeasure);
  const theirs = before.mentions.filter((mention) => isMeasure(mention) && !isWeak(mention));
  const contained = mine.length > 0 && mine.every((one) => theirs.some((other) => isSame(one, other)));
  const more = theirs.filter((one) => !mine.some((other) => isSame(one, other)));
  return contained ? joint(own, more) : [];
}
