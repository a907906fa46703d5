import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFaultError, type Fault } from '../../dataset/data-fault.ts';
import { readJson } from '../../dataset/load.ts';
import type { CatalogueUnit } from '../../dataset/schema.ts';
import * as schema from '../../dataset/schema.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { type ImportRules, importRules, NO_RULES, toTranslateFile } from './import-rules.ts';

/** An edition that is there already. Only its notes need be: the rest is what the importer makes. */
export interface KnownEdition {
  readonly id: string;
  readonly edition?: schema.EditionFile;
  readonly figures: schema.FiguresFile;
  readonly footnotes: schema.FootnotesFile;
  readonly notes: schema.NotesFile;
}

/** What the data folder holds before an import. For an organisation that has none yet, everything in it is empty. */
export interface DataFolder {
  readonly path: string;
  readonly isNew: boolean;
  readonly organisation?: schema.OrganisationFile;
  readonly catalogue: schema.CatalogueFile;
  readonly relations: schema.RelationsFile;
  readonly names: Readonly<Record<LanguageCode, schema.NamesFile>>;
  readonly rules: ImportRules;
  readonly toTranslate: readonly string[];
  /** Oldest first. */
  readonly editions: readonly KnownEdition[];
  /** A file as it is now, so that what is added leaves the rest of it as it was. */
  textOf(file: string): string | undefined;
}

export const NO_RELATIONS: schema.RelationsFile = {
  rates: [],
  rests: [],
  shares: [],
  amounts: [],
  totals: [],
  additive: [],
  contains: [],
  notOverYears: [],
  averages: [],
  worse: { lower: [], higher: [] },
};

export const NO_NAMES: schema.NamesFile = {
  sections: {},
  topics: {},
  measures: {},
  indicators: {},
  groups: {},
  totals: {},
  rests: {},
  amounts: {},
  absent: {},
  domain: { terms: [] },
};

export function readDataFolder(path: string): DataFolder {
  const textOf = (file: string) => (existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8') : undefined);
  if (['organisation.json', 'catalogue.json'].every((file) => textOf(file) === undefined)) return emptyFolder(path);
  const faults: Fault[] = [];
  const optional = <T>(file: string, shape: Parameters<typeof readJson<T>>[2], otherwise: T): T =>
    textOf(file) === undefined ? otherwise : readJson(path, file, shape, faults);
  const folder: DataFolder = {
    path,
    isNew: false,
    organisation: readJson(path, 'organisation.json', schema.organisationFile, faults),
    catalogue: readJson(path, 'catalogue.json', schema.catalogueFile, faults),
    relations: readJson(path, 'relations.json', schema.relationsFile, faults),
    names: {
      nl: readJson(path, 'names/nl.json', schema.namesFile, faults),
      en: readJson(path, 'names/en.json', schema.namesFile, faults),
    },
    rules: optional('import.json', importRules, NO_RULES),
    toTranslate: optional('to-translate.json', toTranslateFile, []),
    editions: editionNames(path).map((id): KnownEdition => {
      const file = (name: string) => `editions/${id}/${name}.json`;
      const edition = optional<schema.EditionFile | undefined>(
        file('edition'),
        schema.editionFile.optional(),
        undefined,
      );
      return {
        id,
        ...(edition ? { edition } : {}),
        figures: optional(file('figures'), schema.figuresFile, {}),
        footnotes: optional(file('footnotes'), schema.footnotesFile, []),
        notes: optional(file('notes'), schema.notesFile, {}),
      };
    }),
    textOf,
  };
  if (faults.length > 0) throw new DataFaultError(path, faults);
  return folder;
}

function editionNames(path: string): string[] {
  const folder = join(path, 'editions');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .sort()
    : [];
}

function emptyFolder(path: string): DataFolder {
  return {
    path,
    isNew: true,
    catalogue: { sections: [] },
    relations: NO_RELATIONS,
    names: { nl: NO_NAMES, en: NO_NAMES },
    rules: NO_RULES,
    toTranslate: [],
    editions: [],
    textOf: () => undefined,
  };
}

/** The measures of a topic in the catalogue, with their units; none where the topic is new. */
export function measuresOf(
  topic: string,
  { catalogue }: Pick<DataFolder, 'catalogue'>,
): Readonly<Record<string, CatalogueUnit>> {
  return catalogue.sections.flatMap((section) => section.topics).find(({ id }) => id === topic)?.measures ?? {};
}
