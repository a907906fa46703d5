import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import type { Dataset } from '../model/dataset.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { checkFiles } from './check.ts';
import { DataFaultError, type Fault, shown } from './data-fault.ts';
import { buildDataset } from './dataset.ts';
import * as schema from './schema.ts';

/**
 * Reads and checks a data folder. Throws a DataFaultError that lists every fault, with the file, the place in it,
 * what was found and what was expected.
 */
export function loadDataset(folder: string): Dataset {
  const { files, faults } = readDataFiles(folder);
  if (!files) throw new DataFaultError(folder, faults);
  const crossFaults = checkFiles(files);
  if (crossFaults.length > 0) throw new DataFaultError(folder, crossFaults);
  return buildDataset(files);
}

const GLOSSARY = 'glossary.json';

/** The files of a data folder, or the faults that each has in itself. */
export function readDataFiles(folder: string): { files?: schema.DataFiles; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(file: string, shape: z.ZodType<T>): T => readJson(folder, file, shape, faults);
  const editions = listEditions(folder, faults).map((name): schema.EditionFiles => {
    const path = `editions/${name}`;
    const edition = read(`${path}/edition.json`, schema.editionFile);
    return {
      folder: path,
      edition,
      figures: read(`${path}/figures.json`, schema.figuresFile),
      footnotes: read(`${path}/footnotes.json`, schema.footnotesFile),
      notes: read(`${path}/notes.json`, schema.notesFile),
      source: edition ? readText(folder, `${path}/${edition.source}`, faults) : '',
    };
  });
  const files: schema.DataFiles = {
    organisation: read('organisation.json', schema.organisationFile),
    catalogue: read('catalogue.json', schema.catalogueFile),
    concepts: read('concepts.json', schema.conceptsFile),
    relations: read('relations.json', schema.relationsFile),
    names: { nl: read('names/nl.json', schema.namesFile), en: read('names/en.json', schema.namesFile) },
    sentences: Object.fromEntries(
      LANGUAGE_CODES.flatMap((code) => {
        const file = `names/sentences.${code}.json`;
        return existsSync(join(folder, file)) ? [[code, read(file, schema.sentencesFile)]] : [];
      }),
    ),
    glossary: existsSync(join(folder, GLOSSARY)) ? read(GLOSSARY, schema.glossaryFile) : {},
    editions,
  };
  return faults.length > 0 ? { faults } : { files, faults };
}

function listEditions(folder: string, faults: Fault[]): string[] {
  try {
    const names = readdirSync(join(folder, 'editions')).filter((name) => !name.startsWith('.'));
    if (names.length > 0) return names.sort();
  } catch {
    // Said below, in the same words as an empty folder.
  }
  faults.push({ file: 'editions/', place: '', found: 'no edition', expected: 'a folder for each edition' });
  return [];
}

function readText(folder: string, file: string, faults: Fault[]): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch {
    faults.push({ file, place: '', found: 'no such file, or one that cannot be read', expected: 'a text file' });
    return '';
  }
}

/** On a fault it is noted, and what comes back must not be used: the caller stops when there are faults. */
export function readJson<T>(folder: string, file: string, shape: z.ZodType<T>, faults: Fault[]): T {
  const before = faults.length;
  const text = readText(folder, file, faults);
  if (faults.length > before) return undefined as T;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    faults.push({ file, place: placeOf(error, text), found: 'text that is not JSON', expected: 'valid JSON' });
    return undefined as T;
  }
  const result = shape.safeParse(json);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(faultOf(file, issue, json));
  return undefined as T;
}

function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (!position) return '';
  const before = text.slice(0, Number(position));
  return `line ${before.split('\n').length}`;
}

function faultOf(file: string, issue: z.core.$ZodIssue, json: unknown): Fault {
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], json);
  const extra = issue.code === 'unrecognized_keys' ? ` with the unknown ${issue.keys.join(', ')}` : '';
  return {
    file,
    place: issue.path.map(String).join(' → '),
    found: `${shown(value)}${extra}`,
    expected: issue.code === 'unrecognized_keys' ? 'only known names' : issue.message,
  };
}
