import type { Concept, IndicatorId, Unit } from '../model/dataset.ts';

/** A run of words that stands for indicators. */
export interface Mention {
  readonly at: number;
  readonly concepts: readonly Concept[];
  readonly words: string;
  /** Named as one side of two: does not give way, however weak. */
  readonly firm?: true;
}

export function isMeasure({ concepts }: Mention): boolean {
  return concepts.every(({ kind }) => kind === 'measure');
}

export function isTopical(mention: Mention): boolean {
  if (mention.concepts.every(({ kind }) => kind === 'rest')) return hasOneTopic(mention);
  return !isModifier(mention) && (!isMeasure(mention) || hasOneTopic(mention));
}

/** A measure that only one topic has ("e-mails") names that topic too. */
function hasOneTopic(mention: Mention): boolean {
  return ofAll(mention, ({ mainTopics }) => mainTopics).length === 1;
}

export function isWeak({ concepts, firm }: Mention): boolean {
  return !firm && concepts.every(({ weak }) => weak);
}

/** What is left of a measure: "too late" of what was on time. */
export function isRest({ concepts }: Mention): boolean {
  return concepts.every(({ kind }) => kind === 'rest');
}

export function isModifier({ concepts }: Mention): boolean {
  return concepts.every(({ modifier }) => modifier);
}

export function isLoose({ concepts }: Mention): boolean {
  return concepts.every(({ modifier }) => modifier === 'loose');
}

export function isMain(id: IndicatorId, { concepts }: Mention): boolean {
  return concepts.some(({ weights }) => weights.get(id) === 2);
}

export function mainOf(mention: Mention): readonly IndicatorId[] {
  return ofAll(mention, ({ main }) => main);
}

export function unitsMeant(mention: Mention): readonly Unit[] {
  return ofAll(mention, ({ mainUnits }) => mainUnits);
}

/** Words that stand for two concepts ("total staff") still name each thing once. */
function ofAll<T>({ concepts }: Mention, pick: (concept: Concept) => readonly T[]): readonly T[] {
  const [first, ...others] = concepts;
  return first && others.length === 0 ? pick(first) : [...new Set(concepts.flatMap(pick))];
}

export function mayMean(id: IndicatorId, { concepts }: Mention): boolean {
  return concepts.some(({ weights }) => weights.has(id));
}

/** Named again, in whatever words. */
export function isSame(a: Mention, b: Mention): boolean {
  return a.concepts[0]?.id === b.concepts[0]?.id;
}

/** True when there is an indicator that all of them may mean. */
export function sharesIndicator(mentions: readonly Mention[]): boolean {
  const [first, ...others] = mentions;
  const ids = first?.concepts.flatMap(({ weights }) => [...weights.keys()]) ?? [];
  return ids.some((id) => others.every((other) => mayMean(id, other)));
}
