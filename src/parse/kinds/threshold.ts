import type { Threshold } from '../../model/ask.ts';
import { type Clues, has, type Recogniser, unitsOf } from '../clues.ts';
import { findThreshold } from '../threshold.ts';
import { lookup } from './lookup.ts';

/** "Were there more than 20,000?": a look-up that is held against a number. */
export const threshold: Recogniser = (clues) => {
  const found = findThreshold(clues);
  if (!found || has(clues, 'which-year', 'which-one') || isOfChange(found, clues)) return undefined;
  return lookup(clues);
};

/** "dropped by over a third": said of how much it changed, not of the figure. */
function isOfChange({ value }: Threshold, clues: Clues): boolean {
  const counts = unitsOf(clues.dataset, clues.subject.indicators).every((unit) => unit === 'count');
  return value <= 100 && counts && has(clues, 'rise', 'fall');
}
