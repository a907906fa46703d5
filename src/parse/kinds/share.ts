import type { IndicatorId } from '../../model/dataset.ts';
import type { ShareQuery } from '../../model/query.ts';
import { type Clues, has, previousFigures, type Recogniser, subjectSlot, unitsOf, yearsSlot } from '../clues.ts';
import { hasCue } from '../match.ts';

/** Which part of a whole something is, where the whole is a sum that means something. */
export const share: Recogniser = (clues) => {
  const before = previousFigures(clues);
  const { dataset } = clues;
  const indicators = clues.subject.indicators;
  const percent = has(clues, 'percent') && !unitsOf(dataset, clues.subject.groups.flatMap(({ also }) => also)).includes('percent');
  const asked = has(clues, 'share') || percent || (clues.continues && before?.kind === 'share');
  const moves = has(clues, 'rise', 'fall', 'change', 'more', 'less', 'relative-change') && !has(clues, 'share');
  if (!asked || moves || unitsOf(dataset, indicators).includes('percent')) return undefined;
  const parts = partsNamed(clues);
  const whole = wholeOf(clues, parts);
  if (!whole) return undefined;
  return {
    kind: 'share',
    language: clues.language,
    subject: subjectSlot(clues, parts),
    years: yearsSlot(clues, parts),
    whole,
  } satisfies ShareQuery;
};

/** Where the whole is named beside the part ("externals of all staff"), the part is the one without "of" before it. */
function partsNamed(clues: Clues): readonly IndicatorId[] {
  const { subject, dataset } = clues;
  const rows = new Set(dataset.totals.flatMap(({ row }) => row ?? []));
  const named = subject.indicators.filter((id) => !rows.has(id));
  const sides = subject.mentions.map((mention) => ({
    ids: mention.concepts.flatMap(({ weights }) => named.filter((id) => weights.get(id) === 2)),
    of: clues.matches.slice(Math.max(0, mention.at - 3), Math.max(0, mention.at)).some((match) => hasCue(match, 'of')),
  }));
  const parts = sides.filter(({ ids, of }) => !of && ids.length > 0 && ids.length < named.length);
  return parts.at(-1)?.ids ?? named;
}

/** The set that was named as the whole, or else the largest total that the parts belong to. */
function wholeOf({ dataset, subject }: Clues, parts: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  if (parts.length === 0) return undefined;
  const contains = (ids: readonly IndicatorId[]) => parts.length < ids.length && parts.every((id) => ids.includes(id));
  const named = subject.mentions
    .flatMap(({ concepts }) => concepts.map(({ weights }) => [...weights].filter(([, weight]) => weight === 2).map(([id]) => id)))
    .find((ids) => contains(ids) && dataset.relations.mayBeAdded(ids));
  const totals = dataset.totals.map((total) => total.parts).filter(contains);
  return named ?? totals.sort((a, b) => b.length - a.length)[0];
}
