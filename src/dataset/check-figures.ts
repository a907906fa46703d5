import type { IndicatorId } from '../model/dataset.ts';
import { type Fault, shown } from './data-fault.ts';
import type { DataFiles, EditionFiles } from './schema.ts';

/** Every figure is one of the catalogue's, in a year and on a line of its edition, and can be of its unit. */
export function checkFigures(
  { folder, edition, figures, source }: EditionFiles,
  all: DataFiles,
  ids: readonly IndicatorId[],
): Fault[] {
  const file = `${folder}/figures.json`;
  const units = unitsOf(all);
  const known = new Set(ids);
  const years = new Set(edition.years.map(String));
  const lines = source.split('\n').length;
  const faults: Fault[] = [];
  for (const id in figures) {
    if (!known.has(id))
      faults.push({ file, place: id, found: 'an unknown indicator', expected: 'an id of catalogue.json' });
    const unit = units.get(id);
    const byYear = figures[id] ?? {};
    // A catalogue can have millions of figures: nothing is made for those that are right.
    for (const year in byYear) {
      const figure = byYear[year];
      if (!figure || (years.has(year) && !valueProblem(figure.value, unit) && figure.line <= lines)) continue;
      faults.push(
        ...figureFaults(figure, year, unit, edition, lines).map((fault) => ({
          file,
          place: `${id} → ${year}`,
          ...fault,
        })),
      );
    }
  }
  return faults;
}

function figureFaults(
  { value, line }: { readonly value: number; readonly line: number },
  year: string,
  unit: string | undefined,
  { years, source }: EditionFiles['edition'],
  lines: number,
): Pick<Fault, 'found' | 'expected'>[] {
  const problem = valueProblem(value, unit);
  return [
    ...(years.includes(Number(year)) ? [] : [{ found: year, expected: `a year of this edition: ${years.join(', ')}` }]),
    ...(problem ? [{ found: shown(value), expected: problem }] : []),
    ...(line > lines ? [{ found: `line ${line}`, expected: `a line of ${source} (${lines} lines)` }] : []),
  ];
}

function unitsOf({ catalogue }: DataFiles): Map<IndicatorId, string> {
  const topics = catalogue.sections.flatMap((section) => section.topics);
  return new Map(
    topics.flatMap((topic) =>
      Object.entries(topic.measures).map(([measure, unit]) => [`${topic.id}.${measure}`, unit] as const),
    ),
  );
}

function valueProblem(value: number, unit: string | undefined): string | undefined {
  if (unit === 'percent' && (value < 0 || value > 100)) return 'a percentage from 0 to 100';
  if (unit === 'count' && (value < 0 || !Number.isInteger(value))) return 'a whole number, 0 or more';
  if (unit === 'fte' && value < 0) return 'a number, 0 or more';
  return undefined;
}
