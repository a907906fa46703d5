import type { LookupQuery } from '../../model/query.ts';
import { has, missingYears, type Recogniser, subjectSlot, yearsSlot } from '../clues.ts';
import { narrow } from '../narrow.ts';
import { findThreshold } from '../threshold.ts';

/** The figures themselves: one or several indicators, in one or several years. */
export const lookup: Recogniser = (clues) => {
  const indicators = narrow(clues);
  if (indicators.length === 0) return undefined;
  const threshold = findThreshold(clues);
  return {
    kind: 'lookup',
    language: clues.language,
    subject: subjectSlot(clues, indicators),
    years: yearsSlot(clues, indicators),
    ...missingYears(clues),
    ...(threshold ? { threshold } : {}),
    ...(has(clues, 'edition') ? { edition: true } : {}),
  } satisfies LookupQuery;
};
