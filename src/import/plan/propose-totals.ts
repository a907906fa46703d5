import { indicatorsOf } from '../../dataset/indicators-of.ts';
import type { CatalogueFile, FiguresFile } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { wordTest } from '../tables/vocabulary.ts';

/** Rows that add up to a row that is called a total, in each of its years. */
export interface ProposedTotal {
  readonly row: IndicatorId;
  readonly parts: readonly IndicatorId[];
}

const isTotal = wordTest('total');

/** What could be written in `relations.json`: nothing is, because rows can add up by chance. */
export function proposeTotals(
  { sections }: CatalogueFile,
  figures: FiguresFile,
  known: ReadonlySet<IndicatorId>,
  labelOf: (id: IndicatorId) => string,
): ProposedTotal[] {
  return sections.flatMap(({ topics }) =>
    topics.flatMap((topic): ProposedTotal[] => {
      const { id, measures } = topic;
      const ids = indicatorsOf(topic);
      const row = ids.find((one) => isTotal(labelOf(one)) && one in figures && !known.has(one));
      const unit = row && measures[row.slice(id.length + 1)];
      const parts = ids.filter((one) => one !== row && measures[one.slice(id.length + 1)] === unit && one in figures);
      return row && parts.length > 1 && addsUp(row, parts, figures) ? [{ row, parts }] : [];
    }),
  );
}

function addsUp(row: IndicatorId, parts: readonly IndicatorId[], figures: FiguresFile): boolean {
  return Object.entries(figures[row] ?? {}).every(([year, { value }]) => {
    const sum = parts.reduce((all, part) => all + (figures[part]?.[year]?.value ?? 0), 0);
    return Math.abs(sum - value) < 1e-6;
  });
}
