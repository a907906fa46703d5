import type { IndicatorId } from '../../model/dataset.ts';
import type { KnownEdition } from './data-folder.ts';

export interface EarlierFigure {
  readonly edition: string;
  readonly value: number;
}

/** What the editions in the data folder say already. */
export interface EarlierFigures {
  /** The figure of the newest edition other than the one that is being imported. */
  other(indicator: IndicatorId, year: number): EarlierFigure | undefined;
  /** The figure of this very edition, as imported before. */
  same(indicator: IndicatorId, year: number): EarlierFigure | undefined;
  /** Years of the indicator in the other editions. */
  yearsOf(indicator: IndicatorId): readonly number[];
  /** Indicators with figures in the edition right before the one that is being imported. */
  readonly inLastEdition: readonly IndicatorId[];
}

export function findEarlierFigures(editions: readonly KnownEdition[], importing: string): EarlierFigures {
  const others = editions.filter(({ id }) => id !== importing).reverse();
  const same = editions.find(({ id }) => id === importing);
  const read = (edition: KnownEdition | undefined, indicator: IndicatorId, year: number): EarlierFigure | undefined => {
    const value = edition?.figures[indicator]?.[year]?.value;
    return edition && value !== undefined ? { edition: edition.id, value } : undefined;
  };
  return {
    other: (indicator, year) =>
      read(
        others.find((edition) => edition.figures[indicator]?.[year] !== undefined),
        indicator,
        year,
      ),
    same: (indicator, year) => read(same, indicator, year),
    yearsOf: (indicator) => [
      ...new Set(others.flatMap((edition) => Object.keys(edition.figures[indicator] ?? {}).map(Number))),
    ],
    inLastEdition: Object.keys((others.find(({ id }) => id < importing) ?? same)?.figures ?? {}),
  };
}
