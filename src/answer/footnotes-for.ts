import { type Dataset, type Figure, type Footnote, footnotesOfFigure } from '../model/dataset.ts';

/** In the order of the source; each once. */
export function footnotesFor(dataset: Dataset, figures: readonly Figure[]): readonly Footnote[] {
  const found = new Set(figures.flatMap((figure) => footnotesOfFigure(dataset, figure)));
  return dataset.footnotes.filter((note) => found.has(note));
}
