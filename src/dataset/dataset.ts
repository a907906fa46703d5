import type { Dataset, Edition, Footnote, Indicator, IndicatorId, Section, Topic, Total } from '../model/dataset.ts';
import type { Localized } from '../model/language-code.ts';
import { inOrder } from '../model/years.ts';
import { buildConcepts } from './concepts.ts';
import { createFigures } from './figures.ts';
import { buildGlossary } from './glossary.ts';
import { indicatorsOf } from './indicators-of.ts';
import { matchPatterns } from './patterns.ts';
import { buildRelations } from './relations.ts';
import type { DataFiles, EditionFiles } from './schema.ts';
import { sentencesOf } from './sentences.ts';

/** Makes the read-only view that the stages work with. The files must have been checked. */
export function buildDataset(files: DataFiles): Dataset {
  const indicators = buildIndicators(files);
  const ids = [...indicators.keys()];
  const editions = files.editions.map(buildEdition);
  const newestEdition = editions.at(-1);
  if (!newestEdition) throw new Error('a data folder without an edition was not refused');
  const figures = createFigures(files.editions, indicators);
  const footnotes = files.editions.flatMap((edition) => buildFootnotes(edition, ids));
  const footnotesByIndicator = groupByIndicator(footnotes);
  return {
    id: files.organisation.id,
    organisation: files.organisation,
    editions,
    newestEdition,
    years: inOrder(editions.flatMap((edition) => edition.years)),
    sections: buildSections(files),
    topics: buildTopics(files),
    indicators,
    concepts: buildConcepts(files, indicators, footnotes),
    footnotes,
    totals: buildTotals(files, ids),
    glossary: buildGlossary(files, ids),
    relations: buildRelations(files, ids),
    figure: (indicator, year) => figures(indicator).get(year),
    yearsOf: (indicator) => [...figures(indicator).keys()].sort((a, b) => a - b),
    footnotesOf: (indicator) => footnotesByIndicator.get(indicator) ?? [],
  };
}

function localize(read: (language: 'nl' | 'en') => string): Localized {
  return { nl: read('nl'), en: read('en') };
}

function buildIndicators(files: DataFiles): Map<IndicatorId, Indicator> {
  const { catalogue, names } = files;
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
          unit: unit === 'ratio' ? 'percent' : unit,
          label: localize(label),
          measureLabel: localize(measureLabel),
          ...shortName(name('nl')?.short, name('en')?.short),
          ...(counted ? { counted: localize((language) => name(language)?.counted ?? counted) } : {}),
          ...(rest ? { rest: localize((language) => name(language)?.rest ?? rest) } : {}),
          sentences: sentencesOf(id, files),
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

function buildTopics({ catalogue, names }: DataFiles): Map<string, Topic> {
  const topics = catalogue.sections.flatMap((section) =>
    section.topics.map(
      (topic): Topic => ({
        id: topic.id,
        section: section.id,
        label: localize((language) => names[language].topics[topic.id]?.label ?? topic.id),
        ...shortName(names.nl.topics[topic.id]?.short, names.en.topics[topic.id]?.short),
        indicators: indicatorsOf(topic),
        ...(topic.main ? { main: `${topic.id}.${topic.main}` } : {}),
      }),
    ),
  );
  return new Map(topics.map((topic) => [topic.id, topic]));
}

/** In a language without one, the name itself is short enough. */
function shortName(nl: string | undefined, en: string | undefined): { short?: Partial<Localized> } {
  return nl || en ? { short: { ...(nl ? { nl } : {}), ...(en ? { en } : {}) } } : {};
}

function buildEdition({ edition: { id, title, publisher, published, language, years } }: EditionFiles): Edition {
  return { id, title, publisher, published, language, years: [...years].sort((a, b) => a - b) };
}

function groupByIndicator(footnotes: readonly Footnote[]): Map<IndicatorId, Footnote[]> {
  const groups = new Map<IndicatorId, Footnote[]>();
  for (const note of footnotes)
    for (const id of new Set([...note.indicators, ...note.states])) groups.set(id, [...(groups.get(id) ?? []), note]);
  return groups;
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

function buildTotals({ relations, names, sentences = {} }: DataFiles, ids: readonly IndicatorId[]): Total[] {
  return relations.totals.map(({ id, parts, row, insteadOf }) => ({
    id,
    label: localize((language) => names[language].totals[id]?.label ?? id),
    parts: matchPatterns(parts, ids),
    ...sentenceOfTotal(id, sentences),
    ...(row ? { row } : {}),
    ...(insteadOf ? { insteadOf } : {}),
  }));
}

function sentenceOfTotal(id: string, { nl, en }: NonNullable<DataFiles['sentences']>): Pick<Total, 'sentence'> {
  const own = { nl: nl?.totals[id], en: en?.totals[id] };
  const known = Object.entries(own).filter(([, sentence]) => sentence !== undefined);
  return known.length > 0 ? { sentence: Object.fromEntries(known) } : {};
}
