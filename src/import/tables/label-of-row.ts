import { splitPieces } from './split-pieces.ts';
import { takeMarkers } from './take-markers.ts';

const CELLS_AT_END = /(?:\s+(?:€\s?)?[-–]?(?:\d[\d.,]*)?\s?%?)+$/u;

/** The name at the start of a row, for recognising it before its columns are known. */
export function labelOfRow(text: string): string {
  const { layout, pieces } = splitPieces(text);
  const first = pieces.find((piece) => piece.text !== '')?.text ?? '';
  return takeMarkers(layout === 'single' ? first.replace(CELLS_AT_END, '') : first).text;
}
