import type { Label } from './factsheet.ts';
import type { Matching } from './resolution.ts';

/** The section that a new topic goes into: the one it stands under, or else the last one that there is. */
export function sectionOf(label: Label | undefined, matching: Matching): string {
  const { known, newNames, folder } = matching;
  if (label) return known.section(label.text) ?? newNames.section(label);
  const last = newNames.sections.at(-1)?.id ?? folder.catalogue.sections.at(-1)?.id;
  return last ?? newNames.section({ text: matching.onlySection, markers: [], line: 1 });
}
