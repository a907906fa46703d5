import type { Cue } from '../../languages/cues.ts';
import type { Concept, Dataset } from '../../model/dataset.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';

/** Smaller numbers are hardly ever figures that are quoted. */
export const SHORTEST_QUOTE = 100;

const ASKING: readonly Cue[] = [
  'count',
  'frequency',
  'times',
  'percent',
  'points',
  'which-year',
  'yes-no',
  'why',
  'who',
  'what-is',
  'highest',
  'lowest',
  'best',
  'worst',
  'trend',
  'by-how-much',
  'share',
  'wish',
  'topics',
  'years-covered',
  'how-it-works',
];

export function isAsking(match: Match): boolean {
  return hasCue(match, ...ASKING);
}

export function isKind(match: Match, dataset: Dataset, kind: Concept['kind']): boolean {
  const concepts = conceptsOf(match);
  return concepts.length > 0 && concepts.every((id) => dataset.concepts.get(id)?.kind === kind);
}

export function namesTopic(match: Match, dataset: Dataset): boolean {
  return conceptsOf(match).some((id) => {
    const concept = dataset.concepts.get(id);
    return concept !== undefined && ['topic', 'indicator', 'group'].includes(concept.kind) && !concept.modifier;
  });
}

/** Names a topic, and not only what many topics have ("documents"). */
export function isFirm(match: Match, dataset: Dataset): boolean {
  return namesTopic(match, dataset) && !conceptsOf(match).every((id) => dataset.concepts.get(id)?.weak);
}

/** Means something that figures can be looked up for. */
export function hasFigures(match: Match, dataset: Dataset): boolean {
  return conceptsOf(match).some((id) => (dataset.concepts.get(id)?.weights.size ?? 0) > 0);
}

export function isYear(match: Match): boolean {
  return match.tokens[0]?.number !== undefined && /^(?:19|20)\d\d$/.test(match.tokens[0].word);
}
