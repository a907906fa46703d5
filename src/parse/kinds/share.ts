import type { Dataset, IndicatorId } from '../../model/dataset.ts';
import type { ShareQuery } from '../../model/query.ts';
import { type Clues, has, previousFigures, type Recogniser, subjectSlot, unitsOf, yearsSlot } from '../clues.ts';

/** Which part of a whole something is, where the whole is a sum that means something. */
export const share: Recogniser = (clues) => {
  const before = previousFigures(clues);
  const asked = has(clues, 'share') || (has(clues, 'percent') && (has(clues, 'total') || clues.continues)) || (clues.continues && before?.kind === 'share');
  const { dataset } = clues;
  const indicators = clues.subject.indicators;
  const moves = has(clues, 'rise', 'fall', 'change', 'more', 'less', 'relative-change') && !has(clues, 'share');
  if (!asked || moves || unitsOf(dataset, indicators).includes('percent')) return undefined;
  const parts = partsNamed(clues);
  const whole = wholeOf(dataset, parts);
  if (!whole) return undefined;
  return {
    kind: 'share',
    language: clues.language,
    subject: subjectSlot(clues, parts),
    years: yearsSlot(clues, parts),
    whole,
  } satisfies ShareQuery;
};

/** Where the whole is named beside the part ("externals … of all staff"), the part is the smaller of the two, or the last. */
function partsNamed({ subject, dataset }: Clues): readonly IndicatorId[] {
  const rows = new Set(dataset.totals.flatMap(({ row }) => row ?? []));
  const sizes = subject.groups.map(({ indicators }) => indicators).sort((a, b) => a.length - b.length);
  const [smallest] = sizes;
  const parts = smallest && sizes.length > 1 && smallest.length < (sizes.at(-1)?.length ?? 0) ? smallest : subject.indicators;
  const named = parts.filter((id) => !rows.has(id));
  const last = subject.mentions.at(-1)?.concepts.flatMap(({ weights }) => named.filter((id) => weights.get(id) === 2)) ?? [];
  return wholeOf(dataset, named) || last.length === 0 ? named : last;
}

function wholeOf(dataset: Dataset, parts: readonly IndicatorId[]): readonly IndicatorId[] | undefined {
  if (parts.length === 0) return undefined;
  const totals = dataset.totals.filter((total) => parts.length < total.parts.length && parts.every((id) => total.parts.includes(id)));
  return totals.sort((a, b) => b.parts.length - a.parts.length)[0]?.parts;
}
