import type { IndicatorId } from '../../model/dataset.ts';
import type { ShareQuery } from '../../model/query.ts';
import {
  type Clues,
  has,
  previousFigures,
  type Recogniser,
  subjectSlot,
  unitsOf,
  withoutTotalRows,
  yearsSlot,
} from '../clues.ts';
import { hasCue } from '../match.ts';
import { mainOf } from '../mention.ts';

/** Which part of a whole something is, where the whole is a sum that means something. */
export const share: Recogniser = (clues) => {
  const before = previousFigures(clues);
  const { dataset } = clues;
  const indicators = clues.subject.indicators;
  const percent =
    has(clues, 'percent') &&
    !unitsOf(
      dataset,
      clues.subject.groups.flatMap(({ also }) => also),
    ).includes('percent');
  const asked = has(clues, 'share') || percent || (clues.continues && before?.kind === 'share');
  const moves =
    (has(clues, 'rise', 'fall', 'more', 'less', 'relative-change') ||
      (has(clues, 'change') && (clues.years.years.length > 1 || clues.continues))) &&
    !has(clues, 'share');
  const overYears = clues.years.years.length > 1 && !has(clues, 'share');
  if (!asked || moves || overYears || unitsOf(dataset, indicators).includes('percent')) return undefined;
  const twice = namedTwice(clues);
  const parts = twice ?? partsNamed(clues);
  const whole = twice ? indicators : wholeOf(clues, parts);
  if (!whole) return undefined;
  return {
    kind: 'share',
    language: clues.language,
    subject: subjectSlot(clues, parts),
    years: yearsSlot(clues, parts),
    whole,
  } satisfies ShareQuery;
};

/** "W2 in the total of W and W2": what is named twice is the part, and all that is named is the whole. */
function namedTwice({ subject, dataset }: Clues): readonly IndicatorId[] | undefined {
  const ids = subject.indicators;
  const concepts = subject.mentions.map(({ concepts: [first] }) => first);
  const again = concepts.find((concept, i) => concept && concept.kind !== 'measure' && concepts.indexOf(concept) < i);
  const part = ids.filter((id) => again?.weights.get(id) === 2);
  return part.length > 0 && part.length < ids.length && dataset.relations.mayBeAdded(ids) ? part : undefined;
}

/** Where the whole is named beside the part ("externals of all staff"), the part is the one without "of" before it. */
function partsNamed(clues: Clues): readonly IndicatorId[] {
  const { subject, dataset } = clues;
  const named = withoutTotalRows(dataset, subject.indicators);
  const sides = subject.mentions.map((mention) => ({
    ids: mention.concepts.flatMap(({ weights }) => named.filter((id) => weights.get(id) === 2)),
    of: isAfterOf(mention.at, clues),
  }));
  const parts = sides.filter(({ ids, of }) => !of && ids.length > 0 && ids.length < named.length);
  return parts.at(-1)?.ids ?? named;
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
    return contains(whole) && !narrows ? [{ whole, of: isAfterOf(mention.at, clues) }] : [];
  });
  const found = named.find(({ of }) => of) ?? named[0];
  return found?.whole ?? totals.sort((a, b) => b.length - a.length)[0];
}

function isAfterOf(at: number, { matches }: Clues): boolean {
  return matches.slice(Math.max(0, at - 3), Math.max(0, at)).some((match) => hasCue(match, 'of', 'share'));
}
