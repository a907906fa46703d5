import type { CatalogueFile, CatalogueUnit } from '../../dataset/schema.ts';
import { languages } from '../../languages/languages.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import type { DataFolder } from '../match/data-folder.ts';
import { nameKey } from '../match/known-names.ts';
import type { AddedNames, NewTopic } from '../match/new-names.ts';
import { alternatives } from '../tables/vocabulary.ts';
import { insertIntoJson, type JsonInsert } from './edit-json.ts';
import { proposeTerms } from './propose-terms.ts';

type Topic = CatalogueFile['sections'][number]['topics'][number];

/** "Totaal uitrukken" and "Aantal kazernes" are the figure of their topic. */
const BEFORE = new RegExp(`^(?:(?:${alternatives('total', 'counted')})\\s+)+`, 'i');
const TOTAL = new Set(LANGUAGE_CODES.flatMap((code) => languages[code].factsheet.total));

/** The catalogue with what is new added to it. */
export function extendCatalogue(text: string, { catalogue }: DataFolder, newNames: AddedNames): string {
  const topic = (added: NewTopic): Topic => {
    const measures = Object.fromEntries(
      newNames.rows.filter((row) => row.topic === added.id).map((row) => [row.measure, row.unit]),
    );
    const main = mainOf(added, measures, catalogue, newNames);
    return { id: added.id, ...(main ? { main } : {}), measures };
  };
  const inSection = (section: string) => newNames.topics.filter((added) => added.section === section).map(topic);
  const sections = newNames.sections
    .map(({ id }) => ({ id, topics: inSection(id) }))
    .filter(({ topics }) => topics.length > 0)
    .map((value): JsonInsert => ({ path: ['sections'], value }));
  const topics = catalogue.sections.flatMap(({ id }, index) =>
    inSection(id).map((value): JsonInsert => ({ path: ['sections', index, 'topics'], value })),
  );
  const measures = catalogue.sections.flatMap((section, s) =>
    section.topics.flatMap(({ id }, t) =>
      newNames.rows
        .filter((row) => row.topic === id)
        .map(
          (row): JsonInsert => ({ path: ['sections', s, 'topics', t, 'measures'], key: row.measure, value: row.unit }),
        ),
    ),
  );
  return insertIntoJson(text, [...measures, ...topics, ...sections]);
}

/** What "how many" means for a new topic, where there is no doubt: its only row, its total, or as for topics like it. */
function mainOf(
  topic: NewTopic,
  measures: Readonly<Record<string, CatalogueUnit>>,
  catalogue: CatalogueFile,
  { rows }: AddedNames,
): string | undefined {
  const ids = Object.keys(measures);
  if (ids.length === 1) return ids[0];
  const usual = catalogue.sections.flatMap((section) => section.topics.flatMap(({ main }) => main ?? []));
  const likeOthers = ids.find((id) => usual.includes(id));
  if (likeOthers) return likeOthers;
  const own = rows.filter((row) => row.topic === topic.id);
  const isTopic = (label: string) => nameKey(label) === nameKey(topic.label);
  return own.find(({ label }) => TOTAL.has(nameKey(label)) || isTopic(label) || isTopic(label.replace(BEFORE, '')))
    ?.measure;
}

export interface ExtendedNames {
  readonly texts: Readonly<Record<LanguageCode, string>>;
  /** Places of labels that are still in the language of the factsheet. */
  readonly toTranslate: readonly string[];
}

/** The names of what is new: as published, in both languages, until somebody translates them. */
export function extendNames(
  texts: Readonly<Record<LanguageCode, string>>,
  folder: DataFolder,
  newNames: AddedNames,
  language: LanguageCode,
): ExtendedNames {
  const usedSections = new Set(newNames.topics.map(({ section }) => section));
  const added = [
    ...newNames.sections
      .filter(({ id }) => usedSections.has(id))
      .map(({ id, label }) => ({ part: 'sections', id, label })),
    ...newNames.topics.map(({ id, label }) => ({ part: 'topics', id, label })),
    ...newMeasures(folder, newNames).map(({ measure, label }) => ({ part: 'measures', id: measure, label })),
  ];
  const proposed = proposeTerms(added, folder.names[language]);
  const inserts = added.map(
    ({ part, id, label }): JsonInsert => ({
      path: [part],
      key: id,
      value: { label, terms: proposed.get(`${part} ${id}`) ?? [] },
    }),
  );
  const other = language === 'nl' ? 'en' : 'nl';
  return {
    texts: { nl: insertIntoJson(texts.nl, inserts), en: insertIntoJson(texts.en, inserts) },
    toTranslate: added.map(({ part, id }) => `names/${other}.json → ${part} → ${id}`),
  };
}

function newMeasures({ names }: DataFolder, { rows }: AddedNames): { measure: string; label: string }[] {
  const labels = new Map(rows.map(({ measure, label }) => [measure, label]));
  return [...labels]
    .filter(([measure]) => !(measure in names.nl.measures))
    .map(([measure, label]) => ({ measure, label }));
}
