import type { Value } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';

/**
 * The figures that an answer with this value claims. A share claims its part alone: the whole is what it is held
 * against, and stands in the table.
 */
export function claimedFigures(value: Value): readonly Figure[] {
  if (value.metric.is === 'indicator') return value.figures;
  const claimed = value.metric.is === 'ratio' && value.metric.as === 'percent' ? value.from.slice(0, 1) : value.from;
  return [...new Set(claimed.flatMap(claimedFigures))];
}
