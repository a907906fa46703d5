import type { Figure, Indicator, IndicatorId } from '../model/dataset.ts';
import type { EditionFiles } from './schema.ts';

/** The figures of an indicator by year. */
export type Figures = (indicator: IndicatorId) => ReadonlyMap<number, Figure>;

const NONE: ReadonlyMap<number, Figure> = new Map();

/** Made for an indicator when it is first asked for: of a large catalogue most are never asked for. */
export function createFigures(
  editions: readonly EditionFiles[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): Figures {
  const made = new Map<IndicatorId, ReadonlyMap<number, Figure>>();
  return (id) => {
    const known = made.get(id);
    if (known) return known;
    const indicator = indicators.get(id);
    if (!indicator) return NONE;
    const figures = figuresOf(indicator, editions);
    made.set(id, figures);
    return figures;
  };
}

/** The newest edition wins; where it gives another value, the older one is kept beside it. */
function figuresOf({ id, unit }: Indicator, editions: readonly EditionFiles[]): ReadonlyMap<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const { edition, figures: file } of editions) {
    for (const [key, { value, line }] of Object.entries(file[id] ?? {})) {
      const year = Number(key);
      const older = figures.get(year);
      const revised = older && older.value !== value ? { revised: { edition: older.edition, value: older.value } } : {};
      const since = older ? { since: older.since ?? older.edition } : {};
      figures.set(year, { indicator: id, year, value, unit, edition: edition.id, line, ...revised, ...since });
    }
  }
  return figures;
}
