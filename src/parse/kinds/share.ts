import type { IndicatorId } from '../../model/dataset.ts';
import { type Metric, publishedMetric, sumOf } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import type { FiguresQuery } from '../../model/query.ts';
import {
  type Clues,
  has,
  previousFigures,
  type Recogniser,
  topicsOf,
  unitsOf,
  withoutTotalRows,
  yearsSlot,
} from '../clues.ts';
import { figuresQuery, previousComputed } from '../figures-query.ts';
import { findSubject } from '../find-subject.ts';
import { hasCue, type Match } from '../match.ts';
import { isMeasure, isSame, type Mention, mainOf } from '../mention.ts';

/** Which part of a whole something is, where the whole is a sum that means something. */
export const share: Recogniser = (clues) => {
  const ratio = ratioOf(clues);
  if (ratio) return ratio;
  const { dataset } = clues;
  const indicators = clues.subject.indicators;
  const twice = namedTwice(clues);
  const contained = containedIn(clues);
  const asked =
    has(clues, 'share') ||
    (has(clues, 'percent') && (contained !== undefined || twice !== undefined || !haveRates(clues))) ||
    (clues.continues && previousComputed(clues)?.is === 'ratio');
  const moves =
    (has(clues, 'rise', 'fall', 'more', 'less', 'relative-change', 'by-how-much') ||
      (has(clues, 'change') && (clues.years.years.length > 1 || clues.continues))) &&
    !has(clues, 'share');
  const overYears = clues.years.years.length > 1 && !has(clues, 'share');
  if (!asked || moves || overYears || (!contained && unitsOf(dataset, indicators).includes('percent')))
    return undefined;
  const parts = contained?.parts ?? twice ?? partsNamed(clues);
  const whole = contained?.whole ?? (twice ? indicators : (wholeInPhrase(clues, parts) ?? wholeOf(clues, parts)));
  if (!whole) return undefined;
  return shareQuery(clues, parts, whole);
};

function shareQuery(clues: Clues, parts: readonly IndicatorId[], whole: readonly IndicatorId[]): FiguresQuery {
  const years = yearsSlot(clues, parts);
  // A percentage of a percentage is no share of anything: the one is what was asked for.
  const isRate = unitsOf(clues.dataset, parts).includes('percent');
  const metrics: Metric[] = isRate
    ? parts.map(publishedMetric)
    : [{ is: 'ratio', as: 'percent', of: [sumOf(parts), sumOf(whole)] }];
  return figuresQuery(clues, parts, years, { ask: 'value', of: quantitiesOf(metrics, years.value) });
}

/** "handled as a share of received": one count in per cent of another, whatever they are. */
export function ratioOf(clues: Clues): FiguresQuery | undefined {
  const { matches, subject, dataset } = clues;
  const at = matches.findIndex((match) => hasCue(match, 'share', 'percent'));
  const isRatio = at > 0 && (matches[at]?.tokens.length ?? 0) + (isAs(matches[at - 1]) ? 1 : 0) >= 2;
  if (!isRatio || matches.slice(at).some((match) => hasCue(match, 'total', 'sum'))) return undefined;
  const before = subject.mentions.filter((mention) => mention.at < at);
  const after = subject.mentions.filter((mention) => mention.at > at);
  const measured = before.some(isMeasure) && after.some(isMeasure);
  const twice = after.some((mention) => !isMeasure(mention) && before.some((other) => isSame(mention, other)));
  if (twice && !measured) return undefined;
  const [part, whole] = [sideOf(before, after, clues), sideOf(after, before, clues)];
  if (!part || !whole || part === whole || unitsOf(dataset, [part, whole]).join() !== 'count') return undefined;
  return shareQuery(clues, [part], [whole]);
}

/** The one thing that is named on this side; what both are of can be named on the other. */
function sideOf(own: readonly Mention[], other: readonly Mention[], { matches }: Clues): IndicatorId | undefined {
  if (own.length === 0) return undefined;
  const shared = own.every(isMeasure) ? other.filter((mention) => !isMeasure(mention)) : [];
  const mentions = [...own, ...shared].sort((a, b) => a.at - b.at);
  const { indicators, clash } = findSubject(mentions, matches);
  return indicators.length === 1 && !clash ? indicators[0] : undefined;
}

/** "as a percentage", "als percentage" */
function isAs(match: Match | undefined): boolean {
  return match !== undefined && hasCue(match, 'correlative');
}

/** Where the topic has percentages of its own, "what percentage" asks for one of those. */
function haveRates({ dataset, subject }: Clues): boolean {
  const topics = topicsOf(dataset, subject.indicators);
  return topics.some((id) =>
    dataset.topics.get(id)?.indicators.some((own) => dataset.indicators.get(own)?.unit === 'percent'),
  );
}

/** A part that the source itself says is counted in the whole, which may have been asked for before. */
function containedIn(clues: Clues) {
  const { dataset } = clues;
  const { indicators } = clues.subject;
  const before =
    clues.continues && has(clues, 'that', 'anaphor') ? previousFigures(clues)?.subject.value.indicators : [];
  const earlier = before?.length === 1 ? before[0] : undefined;
  const part = earlier && indicators.find((id) => dataset.relations.contains(earlier, id));
  if (earlier && part) return { whole: [earlier], parts: [part] };
  const asked = clues.continues ? previousFigures(clues)?.subject.value.indicators : [];
  if (asked?.length === 1 && isPartOf(asked, indicators, clues)) return { whole: indicators, parts: asked };
  const [a, b] = indicators;
  if (indicators.length !== 2 || !a || !b) return undefined;
  if (dataset.relations.contains(a, b)) return { whole: [a], parts: [b] };
  return dataset.relations.contains(b, a) ? { whole: [b], parts: [a] } : undefined;
}

function isPartOf(parts: readonly IndicatorId[], whole: readonly IndicatorId[], { dataset }: Clues): boolean {
  return parts.length < whole.length && parts.every((id) => whole.includes(id)) && dataset.relations.mayBeAdded(whole);
}

/** "of the asylum permits, which share was permanent?": the words after "of", as far as they name more than the part. */
function wholeInPhrase(clues: Clues, parts: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  const { subject, matches, dataset } = clues;
  for (let from = subject.mentions.length - 1; from >= 0; from--) {
    const at = subject.mentions[from]?.at ?? -1;
    if (at < 0 || !isAfterOf(at, clues, subject.mentions[from - 1]?.at ?? 0)) continue;
    const end = endOfPhrase(from, clues);
    const lengths = subject.mentions.map((_, to) => to + 1).filter((to) => to > from);
    // The whole phrase first, and then its first words: "of the documents | that were permanent permits".
    for (const to of [...lengths.filter((one) => one <= end).reverse(), ...lengths]) {
      const { groups, indicators } = findSubject(subject.mentions.slice(from, to), matches);
      const whole = withoutTotalRows(dataset, indicators);
      const larger = parts.length < whole.length && parts.every((id) => whole.includes(id));
      if (larger && groups.length === 1 && dataset.relations.mayBeAdded(whole)) return whole;
    }
  }
  return undefined;
}

/** One past the last mention before a verb or a year: "the documents under the agreement | was …". */
function endOfPhrase(from: number, { subject, matches, years }: Clues): number {
  const { mentions } = subject;
  for (let i = from + 1; i < mentions.length; i++) {
    const [before, at] = [mentions[i - 1]?.at ?? 0, mentions[i]?.at ?? 0];
    const between = matches.slice(before + 1, at);
    if (between.some((match, k) => hasCue(match, 'be') || years.used.has(before + 1 + k))) return i;
  }
  return mentions.length;
}

/** "W2 in the total of W and W2": what is named twice is the part, and all that is named is the whole. */
function namedTwice({ subject, dataset }: Clues): readonly IndicatorId[] | undefined {
  const ids = subject.indicators;
  const concepts = subject.mentions.map(({ concepts: [first] }) => first);
  const again = concepts.find((concept, i) => concept && concept.kind !== 'measure' && concepts.indexOf(concept) < i);
  const first = ids.filter((id) => again?.weights.get(id) === 2);
  const part = first.length > 0 ? first : ids.filter((id) => again?.weights.has(id));
  return part.length > 0 && part.length < ids.length && dataset.relations.mayBeAdded(ids) ? part : undefined;
}

/** Where the whole is named beside the part ("externals of all staff"), the part is the one without "of" before it. */
function partsNamed(clues: Clues): readonly IndicatorId[] {
  const { subject, dataset } = clues;
  const named = withoutTotalRows(dataset, subject.indicators);
  const sides = subject.mentions.map((mention) => ({
    ids: mention.concepts.flatMap(({ weights }) => named.filter((id) => weights.get(id) === 2)),
    of: isAfterOf(mention.at, clues),
    at: mention.at,
  }));
  const parts = sides.filter(({ ids, of }) => !of && ids.length > 0 && ids.length < named.length);
  if (parts.length > 1 && areTakenTogether(parts, clues)) return [...new Set(parts.flatMap(({ ids }) => ids))];
  return parts.at(-1)?.ids ?? named;
}

/** "courier and post together, which share is that": all of them before the word, and the share asked after it. */
function areTakenTogether(parts: readonly { readonly at: number }[], { matches }: Clues): boolean {
  const together = matches.findIndex((match) => hasCue(match, 'sum'));
  const share = matches.findIndex((match) => hasCue(match, 'share', 'percent'));
  return together >= 0 && together < share && parts.every(({ at }) => at < together);
}

/** The set that was named as the whole ("of all desk contacts"), or else the largest total that the parts belong to. */
function wholeOf(clues: Clues, parts: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  if (parts.length === 0) return undefined;
  const { dataset, subject } = clues;
  const contains = (ids: readonly IndicatorId[]) => parts.length < ids.length && parts.every((id) => ids.includes(id));
  const totals = dataset.totals.map((total) => total.parts).filter(contains);
  const named = subject.mentions.flatMap((mention) => {
    const ids = mainOf(mention);
    const whole =
      totals.find((total) => total.every((id) => ids.includes(id))) ?? (dataset.relations.mayBeAdded(ids) ? ids : []);
    const narrows = mention.concepts.every(({ kind, modifier }) => modifier || kind === 'measure');
    const of = isAfterOf(mention.at, clues) || isAfterTotal(mention.at, clues);
    return contains(whole) && !narrows ? [{ whole, of }] : [];
  });
  const found = named.find(({ of }) => of) ?? named[0];
  return found?.whole ?? totals.sort((a, b) => b.length - a.length)[0];
}

/** "the total desk contacts" */
function isAfterTotal(at: number, { matches }: Clues): boolean {
  return matches.slice(Math.max(0, at - 2), Math.max(0, at)).some((match) => hasCue(match, 'total'));
}

const FARTHEST_OF = 7;

/** After "of" or "share": with at most two words between them, or with more, but no mention after the previous one. */
function isAfterOf(at: number, { matches }: Clues, previous?: number): boolean {
  const from = previous === undefined ? at - 3 : Math.max(previous, at - FARTHEST_OF);
  // "of which … consisted of deliveries": only the first says of what.
  const first = matches.findIndex((match) => hasCue(match, 'share'));
  return matches
    .slice(Math.max(0, from), Math.max(0, at))
    .some((match) => hasCue(match, 'of') || match === matches[first]);
}
