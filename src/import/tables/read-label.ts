import type { Label } from './factsheet.ts';
import { findScale, type Scale } from './scale.ts';
import { findPlainMarkers, takeMarkers } from './take-markers.ts';

/** Whether a text, once the markers are off, is a name that the data folder knows. */
export type IsKnown = (text: string) => boolean;

/**
 * The name and its footnote markers. Plain digits at the end are markers only where that makes it a known name,
 * or where they are the numbers of footnotes.
 */
export function readLabel(text: string, line: number, isKnown: IsKnown, footnotes: ReadonlySet<string>): Label {
  const sure = takeMarkers(text);
  if (isKnown(sure.text)) return { ...sure, line };
  const { spaced, glued } = findPlainMarkers(sure.text);
  const plain = [spaced, glued].find((reading) => reading && isKnown(reading.text)) ?? spaced;
  if (!plain || !(isKnown(plain.text) || plain.markers.every((marker) => footnotes.has(marker))))
    return { ...sure, line };
  return { text: plain.text, markers: [...plain.markers, ...sure.markers], line };
}

/** A name, what it says that its figures are counted in, and the name without that, where something is left of it. */
export function readScaledLabel(
  text: string,
  line: number,
  isKnown: IsKnown,
  footnotes: ReadonlySet<string>,
): { readonly label: Label; readonly scale?: Scale; readonly bare?: Label } {
  const label = readLabel(text, line, isKnown, footnotes);
  const scale = isKnown(label.text) ? undefined : findScale(label.text);
  if (!scale || scale.rest === '') return { label, ...(scale ? { scale } : {}) };
  const rest = readLabel(scale.rest, line, isKnown, footnotes);
  return { label, scale, bare: { ...rest, markers: [...rest.markers, ...label.markers] } };
}
