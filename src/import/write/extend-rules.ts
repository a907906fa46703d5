import type { EditionFile } from '../../dataset/schema.ts';
import type { DataFolder } from '../match/data-folder.ts';
import type { ImportRules, ReadingRules } from '../match/import-rules.ts';
import { nameKey } from '../match/known-names.ts';
import type { Renamed } from '../match/resolution.ts';
import { ImportRefusedError } from '../report/refusal.ts';
import { prettyJson } from './edit-json.ts';

/** The rules, with the names that the user says are the same as something known. */
export function withSameNames(folder: DataFolder, same: readonly string[]): ImportRules {
  return same.reduce((rules, text) => {
    const at = text.lastIndexOf('=');
    return addAlias(rules, checkId(text.slice(at + 1), folder), text.slice(0, at).trim());
  }, folder.rules);
}

/** The rules, with what the user says of the factsheet: it is remembered for the next one. */
export function withReading(rules: ImportRules, said: ReadingRules = {}): ImportRules {
  if (Object.keys(said).length === 0) return rules;
  const known = rules.reading ?? {};
  const both = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];
  const columns = both(known.columns, said.columns);
  const ratios = both(known.ratios, said.ratios);
  const units = { ...known.units, ...said.units };
  const reading: ReadingRules = {
    ...known,
    ...said,
    ...(columns.length > 0 ? { columns } : {}),
    ...(ratios.length > 0 ? { ratios } : {}),
    ...(Object.keys(units).length > 0 ? { units } : {}),
  };
  return { ...rules, reading };
}

function checkId(id: string, { catalogue }: DataFolder): string {
  const [topicId, measure] = id.split('.');
  const topic = catalogue.sections.flatMap((section) => section.topics).find((one) => one.id === topicId);
  if (topic && (measure === undefined || measure in topic.measures)) return id;
  throw new ImportRefusedError([{ text: '', reason: `--same names "${id}", which is not in catalogue.json` }]);
}

function addAlias(rules: ImportRules, id: string, name: string): ImportRules {
  const part = id.includes('.') ? 'rows' : 'topics';
  const known = rules.aliases[part][id] ?? [];
  if (known.some((alias) => nameKey(alias) === nameKey(name))) return rules;
  return { ...rules, aliases: { ...rules.aliases, [part]: { ...rules.aliases[part], [id]: [...known, name] } } };
}

/** What the importer has to know next time: new names of known things, and how the editions of a new organisation are called. */
export function extendRules(
  text: string | undefined,
  folder: DataFolder,
  rules: ImportRules,
  renamed: readonly Renamed[],
  edition: EditionFile,
): string | undefined {
  const withNames = renamed
    .filter(({ addAlias: add }) => add)
    .reduce((all, { id, now }) => addAlias(all, id, now), rules);
  if (!folder.isNew) return withNames === folder.rules ? text : prettyJson(withNames);
  const template = (title: string) => title.replaceAll(edition.id, '{edition}');
  const title = { nl: template(edition.title.nl), en: template(edition.title.en) };
  return prettyJson({ language: edition.language, title, publisher: edition.publisher, ...withNames });
}
