import type {
  Dataset,
  Edition,
  Figure,
  Footnote,
  Indicator,
  IndicatorId,
  Section,
  Topic,
  Total,
} from '../model/dataset.ts';
import type { Localized } from '../model/language-code.ts';
import { buildConcepts } from './concepts.ts';
import { matchPatterns } from './patterns.ts';
import { buildRelations } from './relations.ts';
import type { DataFiles, EditionFiles } from './schema.ts';

/** Makes the read-only view that the stages work with. The files must have been checked. */
export function buildDataset(files: DataFiles): Dataset {
  const indicators = buildIndicators(files);
  const ids = [...indicators.keys()];
  const editions = files.editions.map(buildEdition);
  const newestEdition = editions.at(-1);
  if (!newestEdition) throw new Error('a data folder without an edition was not refused');
  const figures = buildFigures(files.editions, indicators);
  const footnotes = files.editions.flatMap((edition) => buildFootnotes(edition, ids));
  const footnotesByIndicator = new Map(
    ids.map((id) => [id, footnotes.filter((note) => note.indicators.includes(id) || note.states.includes(id))]),
  );
  return {
    id: files.organisation.id,
    organisation: files.organisation,
    editions,
    newestEdition,
    years: [...new Set(editions.flatMap((edition) => edition.years))].sort((a, b) => a - b),
    sections: buildSections(files),
    topics: buildTopics(files, indicators),
    indicators,
    concepts: buildConcepts(files, ids, footnotes),
    footnotes,
    totals: buildTotals(files, ids),
    relations: buildRelations(files, ids),
    figure: (indicator, year) => figures.get(indicator)?.get(year),
    yearsOf: (indicator) => [...(figures.get(indicator)?.keys() ?? [])].sort((a, b) => a - b),
    footnotesOf: (indicator) => footnotesByIndicator.get(indicator) ?? [],
  };
}

function localize(read: (language: 'nl' | 'en') => string): Localized {
  return { nl: read('nl'), en: read('en') };
}

function buildIndicators({ catalogue, names }: DataFiles): Map<IndicatorId, Indicator> {
  const list = catalogue.sections.flatMap((section) =>
    section.topics.flatMap((topic) =>
      Object.entries(topic.measures).map(([measure, unit]): Indicator => {
        const id = `${topic.id}.${measure}`;
        const name = (language: 'nl' | 'en') => names[language].indicators[id] ?? names[language].measures[measure];
        const label = (language: 'nl' | 'en') =>
          names[language].indicators[id]?.label ??
          `${names[language].topics[topic.id]?.label}, ${names[language].measures[measure]?.label}`;
        const measureLabel = (language: 'nl' | 'en') =>
          names[language].measures[measure]?.label ?? names[language].indicators[id]?.label ?? measure;
        const { counted, rest } = { counted: name('nl')?.counted, rest: name('nl')?.rest };
        return {
          id,
          section: section.id,
          topic: topic.id,
          measure,
          unit,
          label: localize(label),
          measureLabel: localize(measureLabel),
          ...(counted ? { counted: localize((language) => name(language)?.counted ?? counted) } : {}),
          ...(rest ? { rest: localize((language) => name(language)?.rest ?? rest) } : {}),
        };
      }),
    ),
  );
  return new Map(list.map((indicator) => [indicator.id, indicator]));
}

function buildSections({ catalogue, names }: DataFiles): Section[] {
  return catalogue.sections.map(({ id, topics }) => ({
    id,
    label: localize((language) => names[language].sections[id]?.label ?? id),
    topics: topics.map((topic) => topic.id),
  }));
}

function buildTopics({ catalogue, names }: DataFiles, indicators: ReadonlyMap<string, Indicator>): Map<string, Topic> {
  const topics = catalogue.sections.flatMap((section) =>
    section.topics.map(
      (topic): Topic => ({
        id: topic.id,
        section: section.id,
        label: localize((language) => names[language].topics[topic.id]?.label ?? topic.id),
        indicators: [...indicators.keys()].filter((id) => id.startsWith(`${topic.id}.`)),
        ...(topic.main ? { main: `${topic.id}.${topic.main}` } : {}),
      }),
    ),
  );
  return new Map(topics.map((topic) => [topic.id, topic]));
}

function buildEdition({ edition: { id, title, publisher, published, years } }: EditionFiles): Edition {
  return { id, title, publisher, published, years: [...years].sort((a, b) => a - b) };
}

/** The newest edition wins; where it gives another value, the older one is kept beside it. */
function buildFigures(
  editions: readonly EditionFiles[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): Map<IndicatorId, Map<number, Figure>> {
  const figures = new Map<IndicatorId, Map<number, Figure>>();
  for (const { edition, figures: file } of editions) {
    for (const [indicator, byYear] of Object.entries(file)) {
      const known = figures.get(indicator) ?? new Map<number, Figure>();
      figures.set(indicator, known);
      for (const [key, { value, line }] of Object.entries(byYear)) {
        const year = Number(key);
        const older = known.get(year);
        const revised =
          older && older.value !== value ? { revised: { edition: older.edition, value: older.value } } : {};
        const unit = indicators.get(indicator)?.unit ?? 'count';
        known.set(year, { indicator, year, value, unit, edition: edition.id, line, ...revised });
      }
    }
  }
  return figures;
}

function buildFootnotes({ edition, footnotes, notes, figures }: EditionFiles, ids: readonly IndicatorId[]): Footnote[] {
  const inEdition = ids.filter((id) => id in figures);
  const { language } = edition;
  return footnotes.map(({ id, text, marks, states = [], years }) => ({
    key: `${edition.id}:${id}`,
    edition: edition.id,
    number: id.startsWith('text') ? 'text' : (id.split('-')[0] ?? id),
    text: localize((code) => (code === language ? text : (notes[id]?.[code] ?? text))),
    indicators: matchPatterns(marks, inEdition),
    states: matchPatterns(states, inEdition),
    answers: notes[id]?.answers ?? [],
    ...(years ? { years } : {}),
  }));
}

function buildTotals({ relations, names }: DataFiles, ids: readonly IndicatorId[]): Total[] {
  return relations.totals.map(({ id, parts, row, insteadOf }) => ({
    id,
    label: localize((language) => names[language].totals[id]?.label ?? id),
    parts: matchPatterns(parts, ids),
    ...(row ? { row } : {}),
    ...(insteadOf ? { insteadOf } : {}),
  }));
}
