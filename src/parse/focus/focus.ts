import type { Dataset } from '../../model/dataset.ts';
import type { Match } from '../match.ts';
import { withoutAsker } from './asker.ts';
import { withBreaks } from './breaks.ts';
import { withoutCorrected } from './corrected.ts';
import { withoutDenied, withoutDeniedStart } from './denied.ts';
import { withoutLead } from './lead.ts';
import { withoutPreamble } from './preamble.ts';
import { withoutTold } from './sentences.ts';

/** What is left of a text when all that is told around the question is taken out. */
export function focusOn(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const steps = [
    ...[withBreaks, withoutDeniedStart, withoutLead, withoutPreamble, withoutAsker],
    ...[withoutCorrected, withoutDenied, withoutTold],
  ];
  return steps.reduce((left, step) => step(left, dataset), matches);
}
