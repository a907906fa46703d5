import type { Language } from '../languages/language.ts';
import type { Dataset } from '../model/dataset.ts';
import { figureText } from '../render/numbers.ts';

/** All indicators as `--catalogue --json` lists them. A public contract: names and meanings stay. */
export function catalogueRecords(dataset: Dataset) {
  return [...dataset.indicators.values()].map(({ id, label, unit }) => ({
    id,
    label,
    unit,
    values: Object.fromEntries(dataset.yearsOf(id).map((year) => [year, dataset.figure(id, year)?.value])),
    footnotes: dataset
      .footnotesOf(id)
      .filter(({ indicators }) => indicators.includes(id))
      .map(({ number }) => number),
  }));
}

/** All indicators for reading: section by section, a line each. */
export function printCatalogue(dataset: Dataset, language: Language): string {
  const { code } = language;
  return dataset.sections
    .map(({ label, topics }) => {
      const ids = topics.flatMap((topic) => dataset.topics.get(topic)?.indicators ?? []);
      const lines = ids.map((id) => {
        const values = dataset.yearsOf(id).map((year) => {
          const figure = dataset.figure(id, year);
          return figure ? `${year} ${figureText(figure, language)}` : '';
        });
        return `  ${dataset.indicators.get(id)?.label[code]} (${id}): ${values.join(', ')}`;
      });
      return [label[code], ...lines].join('\n');
    })
    .join('\n\n');
}
