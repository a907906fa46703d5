import type { FiguresFile } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import type { ImportedFigure } from '../match/collect-figures.ts';
import type { EarlierFigures } from '../match/earlier-figures.ts';
import type { ChangedFigure, ImportReport } from '../report/import-report.ts';

type Compared = Pick<ImportReport, 'newFigures' | 'revised' | 'superseded' | 'corrected' | 'removed' | 'unchanged'>;

/** What each figure means next to the figures that the data folder has already. */
export function compareFigures(
  figures: readonly ImportedFigure[],
  earlier: EarlierFigures,
  before: FiguresFile | undefined,
  importing: string,
  labelOf: (indicator: IndicatorId) => string,
): Compared {
  const compared = figures.map((figure) => {
    const same = earlier.same(figure.indicator, figure.year);
    const other = earlier.other(figure.indicator, figure.year);
    return { figure: { ...figure, label: labelOf(figure.indicator) }, same, other };
  });
  const changed = (part: readonly (typeof compared)[number][], side: 'same' | 'other') =>
    part.flatMap(({ figure, [side]: old }): ChangedFigure[] =>
      old && old.value !== figure.value ? [{ ...figure, old }] : [],
    );
  const first = compared.filter(({ same }) => !same);
  const again = compared.filter(({ same }) => same);
  const againstOther = changed(first, 'other');
  const corrected = changed(again, 'same');
  const newFigures = first.filter(({ other }) => !other).map(({ figure }) => figure);
  return {
    newFigures,
    revised: againstOther.filter(({ old }) => old.edition < importing),
    superseded: againstOther.filter(({ old }) => old.edition > importing),
    corrected,
    removed: removedFigures(figures, before, labelOf),
    unchanged: figures.length - newFigures.length - againstOther.length - corrected.length,
  };
}

function removedFigures(
  figures: readonly ImportedFigure[],
  before: FiguresFile | undefined,
  labelOf: (indicator: IndicatorId) => string,
): Compared['removed'] {
  const now = new Set(figures.map(({ indicator, year }) => `${indicator} ${year}`));
  return Object.entries(before ?? {}).flatMap(([indicator, byYear]) =>
    Object.entries(byYear)
      .filter(([year]) => !now.has(`${indicator} ${year}`))
      .map(([year, { value }]) => ({ indicator, label: labelOf(indicator), year: Number(year), value })),
  );
}
