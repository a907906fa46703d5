import type { EditionFile, FiguresFile, FootnotesFile } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import type { ImportedFigure } from '../match/collect-figures.ts';
import { inlineJson } from './edit-json.ts';

/** In the order of the catalogue, years from old to new: the same factsheet always makes the same file. */
export function toFiguresFile(figures: readonly ImportedFigure[], ids: readonly IndicatorId[]): FiguresFile {
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const own = byIndicator.get(id);
      if (!own) return [];
      const sorted = [...own].sort((a, b) => a.year - b.year);
      return [[id, Object.fromEntries(sorted.map(({ year, value, line }) => [year, { value, line }]))]];
    }),
  );
}

/** One indicator on a line, so that a change of one figure shows as a change of one line. */
export function formatFigures(figures: FiguresFile): string {
  const lines = Object.entries(figures).map(([id, byYear]) => `  ${JSON.stringify(id)}: ${inlineJson(byYear)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** One footnote on a line. */
export function formatFootnotes(footnotes: FootnotesFile): string {
  if (footnotes.length === 0) return '[]\n';
  const lines = footnotes.map((footnote) => {
    const members = Object.entries(footnote).map(([key, value]) => `${JSON.stringify(key)}: ${inlineJson(value)}`);
    return `  {${members.join(', ')}}`;
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

export function formatEdition(edition: EditionFile): string {
  const { id, title, publisher, published, language, years, source } = edition;
  const members = Object.entries({ id, title, publisher, published, language, years, source });
  return `{\n${members.map(([key, value]) => `  ${JSON.stringify(key)}: ${inlineJson(value)}`).join(',\n')}\n}\n`;
}
