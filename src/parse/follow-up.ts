import type { Cue } from '../languages/cues.ts';
import type { Dataset, IndicatorId } from '../model/dataset.ts';
import type { FiguresQuery, Query } from '../model/query.ts';
import { type FoundSubject, findSubject } from './find-subject.ts';
import type { FoundYears } from './find-years.ts';
import { hasCue, type Match } from './match.ts';
import { isMeasure, type Mention, mainOf, sharesIndicator } from './mention.ts';

export interface Completed {
  readonly subject: FoundSubject;
  readonly continues: boolean;
  readonly from: 'said' | 'thread';
}

/**
 * Completes what a question leaves open from the thread: it changes what it names, and keeps the rest. A question
 * that names a topic of its own, without a word such as "and", starts afresh.
 */
export function completeFromThread(
  subject: FoundSubject,
  matches: readonly Match[],
  years: FoundYears,
  thread: readonly Query[],
  dataset: Dataset,
): Completed {
  const previous =
    lastTwo(subject, matches, thread, dataset) ??
    thread.findLast((query) => 'subject' in query && query.subject !== undefined);
  const before = previous && 'subject' in previous ? previous.subject : undefined;
  const known = before && 'value' in before ? before.value : before;
  if (known && isShareOfKnown(subject, known.indicators, matches, years, dataset))
    return { subject: { ...subject, indicators: known.indicators }, continues: true, from: 'thread' };
  if (known && isWholeOf(subject, known.indicators, matches, years)) return { subject, continues: true, from: 'said' };
  if (!known || !isElliptical(subject, matches, years)) return { subject, continues: false, from: 'said' };
  const own = subject.mentions.filter((mention) => mention.concepts.some(({ weights }) => weights.size > 0));
  if (own.length === 0) {
    const concepts = known.concepts.flatMap((id) => dataset.concepts.get(id) ?? []);
    const mentions = concepts.map((concept): Mention => ({ at: -1, concepts: [concept], words: '' }));
    const groups = [{ mentions, indicators: known.indicators, also: [] }];
    return {
      subject: { mentions, groups, concepts: known.concepts, indicators: known.indicators },
      continues: true,
      from: 'thread',
    };
  }
  const kept = matches.some((match) => hasCue(match, 'same')) ? own.filter((mention) => !isMeasure(mention)) : own;
  const merged = merge(kept, withTopics(known.concepts, dataset), matches, dataset);
  const indicators = likest(merged.indicators, known.indicators, dataset);
  const joined = joins(matches) ? [...new Set([...known.indicators, ...indicators])] : indicators;
  return {
    subject: { ...merged, indicators: joined },
    continues: true,
    from: joined !== indicators || keepsAny(merged, own) ? 'thread' : 'said',
  };
}

/** "as a percentage of all staff?": a whole is named, and the part was asked for before. */
function isWholeOf(
  { indicators, mentions }: FoundSubject,
  [part, ...others]: readonly IndicatorId[],
  matches: readonly Match[],
  years: FoundYears,
): boolean {
  if (!part || others.length > 0 || years.from === 'said' || mentions.length !== 1) return false;
  const share = matches.findIndex((match) => hasCue(match, 'share', 'percent'));
  const [whole] = mentions;
  return share >= 0 && !!whole && share < whole.at && indicators.length > 1 && indicators.includes(part);
}

/** "as a share of total costs?": of an amount that was asked for before, and of which the source gives the share. */
function isShareOfKnown(
  { mentions }: FoundSubject,
  [amount, ...others]: readonly IndicatorId[],
  matches: readonly Match[],
  years: FoundYears,
  { relations, indicators }: Dataset,
): boolean {
  if (!amount || others.length > 0 || years.from === 'said' || !relations.shareOf.has(amount)) return false;
  const section = indicators.get(amount)?.section;
  const near = mentions.flatMap(mainOf).every((id) => indicators.get(id)?.section === section);
  return near && mentions.length > 0 && matches.some((match) => hasCue(match, 'share', 'percent'));
}

/** "In total, then?" */
const LONGEST_ADDENDUM = 4;

/** "add those two up": what was asked last and what was asked before it, as one. */
function lastTwo(
  { mentions }: FoundSubject,
  matches: readonly Match[],
  thread: readonly Query[],
  dataset: Dataset,
): FiguresQuery | undefined {
  const [before, last] = thread.filter((query) => query.kind === 'figures').slice(-2);
  if (!before || !last || mentions.length > 0) return undefined;
  const says = (...cues: readonly Cue[]) => matches.some((match) => hasCue(match, ...cues));
  const ids = [...before.subject.value.indicators, ...last.subject.value.indicators];
  const summed = says('sum') || (says('total') && matches.length <= LONGEST_ADDENDUM);
  const together = summed && new Set(ids).size === 2 && ids.length === 2 && dataset.relations.mayBeAdded(ids);
  if (!together && !(says('both') && says('sum', 'compare', 'change', 'by-how-much', 'total'))) return undefined;
  const [a, b] = [before.subject.value, last.subject.value];
  const value = {
    concepts: [...new Set([...a.concepts, ...b.concepts])],
    indicators: [...new Set([...a.indicators, ...b.indicators])],
  };
  return { ...last, subject: { value, from: 'thread' } };
}

/** A figure named in full gives way to its topic, where the new question names another of the same topic. */
function withTopics(concepts: readonly string[], dataset: Dataset): readonly string[] {
  const named = concepts.flatMap((id) => dataset.concepts.get(id) ?? []).filter(({ kind }) => kind === 'indicator');
  const ids = named.flatMap(({ weights }) => [...weights.keys()]);
  return [...concepts, ...new Set(ids.map((id) => `topic:${id.slice(0, id.indexOf('.'))}`))];
}

/** "together with …", "and with … included?", "more than that?": what was asked before stays beside what is named now. */
function joins(matches: readonly Match[]): boolean {
  return matches.some((match, at) => {
    const next = matches[at + 1];
    return (
      hasCue(match, 'sum', 'including', 'includes') ||
      (hasCue(match, 'compare') && next !== undefined) ||
      // "compared with students", and not "compared with 2018"
      (hasCue(match, 'change') && match.tokens.length > 1 && !!next && next.tokens[0]?.number === undefined) ||
      (hasCue(match, 'than', 'above') && !!next && hasCue(next, 'that'))
    );
  });
}

/** True when something of the thread is left in the subject. */
function keepsAny({ concepts }: FoundSubject, own: readonly Mention[]): boolean {
  const named = new Set(own.flatMap((mention) => mention.concepts.map(({ id }) => id)));
  return concepts.some((id) => !named.has(id));
}

/** Keeps of the thread's concepts those that go together with every mention of the new question. */
function merge(
  own: readonly Mention[],
  concepts: readonly string[],
  matches: readonly Match[],
  dataset: Dataset,
): FoundSubject {
  const kept: Mention[] = [];
  for (const id of concepts) {
    const concept = dataset.concepts.get(id);
    if (!concept) continue;
    if (concept.kind === 'measure' && own.some(({ concepts }) => concepts.some(({ kind }) => kind === 'measure')))
      continue;
    const mention: Mention = { at: -1, concepts: [concept], words: '' };
    const fits = own.every((one) => sharesIndicator([one, ...kept, mention]));
    if (fits) kept.push(mention);
  }
  return findSubject([...kept, ...own], matches);
}

/** After one indicator, those of several that have most in common with it: "and permanent?" after a regular permit. */
function likest(ids: readonly IndicatorId[], before: readonly IndicatorId[], dataset: Dataset): readonly IndicatorId[] {
  const [last] = before;
  if (ids.length < 2 || before.length !== 1 || last === undefined) return ids;
  const groups = [...dataset.concepts.values()].filter(({ kind, weights }) => kind === 'group' && weights.has(last));
  const common = new Map(ids.map((id) => [id, groups.filter(({ weights }) => weights.has(id)).length]));
  const most = Math.max(...common.values());
  const sameTopic = ids.every((id) => dataset.indicators.get(id)?.topic === dataset.indicators.get(last)?.topic);
  return sameTopic ? ids.filter((id) => common.get(id) === most) : ids;
}

function isElliptical(subject: FoundSubject, matches: readonly Match[], years: FoundYears): boolean {
  if (matches.length === 0) return false;
  const opens = matches.slice(0, 3).some((match) => hasCue(match, 'follow-up'));
  const topical = subject.mentions.filter(({ concepts }) =>
    concepts.some(({ kind, modifier }) => kind !== 'measure' && !modifier),
  );
  const measured = subject.mentions.some(isMeasure);
  if (topical.length === 0)
    return (
      subject.mentions.length > 0 || opens || hasSignal(matches) || years.from === 'said' || years.shift !== undefined
    );
  if (matches.some((match) => hasCue(match, 'anaphor'))) return years.from !== 'said';
  if (opens) return !(measured && years.from === 'said');
  const points = matches.some((match) => hasCue(match, 'that')) && matches.length <= 3;
  const bare = !measured && years.from !== 'said' && !years.vague && (points || !hasSignal(matches));
  return bare && matches.length <= 3;
}

function hasSignal(matches: readonly Match[]): boolean {
  return matches.some((match) =>
    hasCue(
      match,
      'why',
      'who',
      'what-is',
      'includes',
      'footnote',
      'that',
      'percent',
      'count',
      'rise',
      'fall',
      'more',
      'less',
      'change',
      'total',
      'share',
      'trend',
      'all-years',
      'previous-year',
      'following-year',
      'highest',
      'lowest',
      'by-how-much',
      'points',
      'compare',
      'country',
      'month',
      'part-of-year',
      'place',
      'age',
      'gender',
    ),
  );
}
