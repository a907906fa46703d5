import type { Label } from './factsheet.ts';
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
