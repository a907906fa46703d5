import type { Judged } from '../../model/answer.ts';
import type { Dataset, Figure } from '../../model/dataset.ts';

/** A number of so few digits is that of another figure by chance. */
const LEAST = 100;
const MOST_SHOWN = 2;

/** The figures that are exactly what was claimed of another one: of another year first, then of the same topic, then any. */
export function figuresWith(
  { claimed, unit, values: [value] }: Pick<Judged, 'claimed' | 'unit' | 'values'>,
  dataset: Dataset,
): readonly Figure[] {
  const own = value?.metric.is === 'indicator' ? value.metric.id : undefined;
  if (claimed === undefined || !own) return [];
  const topic = dataset.indicators.get(own)?.topic;
  const fits: Figure[] = [];
  for (const { id, unit: other } of dataset.indicators.values()) {
    const isNear = id === own || dataset.indicators.get(id)?.topic === topic;
    if (other !== unit || (!isNear && (claimed < LEAST || unit === 'percent'))) continue;
    for (const year of dataset.yearsOf(id)) {
      const figure = dataset.figure(id, year);
      if (figure?.value === claimed) fits.push(figure);
    }
  }
  const distance = ({ indicator }: Figure) =>
    indicator === own ? 0 : dataset.indicators.get(indicator)?.topic === topic ? 1 : 2;
  const nearest = Math.min(...fits.map(distance));
  return fits.filter((figure) => distance(figure) === nearest).slice(0, MOST_SHOWN);
}
