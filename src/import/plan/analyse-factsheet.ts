import type { CatalogueUnit, EditionFile } from '../../dataset/schema.ts';
import type { ImportOptions } from '../import-options.ts';
import { collectFigures, type ImportedFigure, mergeFigures, type ShortRow } from '../match/collect-figures.ts';
import type { DataFolder } from '../match/data-folder.ts';
import { type EarlierFigures, findEarlierFigures } from '../match/earlier-figures.ts';
import type { ImportRules } from '../match/import-rules.ts';
import { buildKnownNames, nameKey } from '../match/known-names.ts';
import { createLabels } from '../match/labels.ts';
import { type AddedNames, createNewNames } from '../match/new-names.ts';
import type { Matching, Resolution } from '../match/resolution.ts';
import { type ResolvedProse, resolveProse } from '../match/resolve-prose.ts';
import { resolveTables } from '../match/resolve-tables.ts';
import { refuseOtherLayouts } from '../read/other-layouts.ts';
import { offer, solvable } from '../report/offer.ts';
import type { OnProgress } from '../report/progress.ts';
import { ImportRefusedError, type Refusal } from '../report/refusal.ts';
import type { Factsheet, Unread } from '../tables/factsheet.ts';
import { labelOfRow } from '../tables/label-of-row.ts';
import { readFactsheet } from '../tables/read-factsheet.ts';
import { withReading, withSameNames } from '../write/extend-rules.ts';
import { missingForNewOrganisation } from '../write/starter-files.ts';
import { describeEdition, languageOf, yearsOf } from './edition-details.ts';
import { findPartlyRead } from './find-partly-read.ts';

/** A factsheet, read and matched with the data folder, with nothing in it that has to be refused. */
export interface Analysis {
  readonly factsheet: Factsheet;
  readonly edition: EditionFile;
  readonly rules: ImportRules;
  readonly newNames: AddedNames;
  readonly resolution: Resolution;
  readonly prose: ResolvedProse;
  readonly earlier: EarlierFigures;
  readonly figures: readonly ImportedFigure[];
  readonly shortRows: readonly ShortRow[];
  readonly unread: readonly Unread[];
  labelOf(id: string): string;
}

const MOST_NAMES = 2000;
const NO_TABLES = 'there is no year header anywhere: no line has a heading and years, or years alone';
const NO_FIGURES = 'no figure could be read from this file';

/** Throws an ImportRefusedError that lists everything for which the factsheet is refused. */
export function analyseFactsheet(
  source: string,
  folder: DataFolder,
  options: ImportOptions,
  onProgress: OnProgress = () => {},
): Analysis {
  const rules = withReading(withSameNames(folder, options.same), options.reading);
  const language = languageOf(options, folder) ?? 'nl';
  const known = buildKnownNames({ ...folder, rules }, language);
  refuseAny(refuseOtherLayouts(source));
  const { columns = [], decimal, units = {}, ratios = [], partial } = rules.reading ?? {};
  const factsheet = readFactsheet(source, known, { language, columns, ...(decimal ? { decimal } : {}) }, onProgress);
  const edition = readEdition(factsheet, folder, options);
  const earlier = findEarlierFigures(folder.editions, edition.id);
  const newNames = createNewNames(folder, source);
  const labelOf = createLabels(folder, newNames, language);
  const declaredNew = isOneOf(options.isNew);
  const onlySection = options.name ?? folder.organisation?.name[language] ?? edition.publisher[language];
  const said = { isRatio: isOneOf(ratios), unitOf: unitsByName(units) };
  const names = { known, newNames, labelOf, declaredNew, onlySection, ...said };
  const matching: Matching = { factsheet, folder, language, earlier, onProgress, ...names };
  refuseFlood(factsheet);
  const resolution = resolveTables(matching);
  const prose = resolveProse(matching);
  const collected = collectFigures(resolution.tables, earlier, folder.isNew);
  const merged = mergeFigures([...collected.figures, ...prose.figures]);
  refuseAny([factsheet, resolution, collected, prose, merged].flatMap(({ refusals }) => refusals));
  if (Object.keys(units).length === 0) refuseAny(refuseUnusedScales(factsheet));
  if (!partial) refuseAny(findPartlyRead(factsheet, resolution));
  if (merged.figures.length + resolution.undecided.length === 0) refuseAny([{ text: '', reason: NO_FIGURES }]);
  const unread = [...[factsheet, resolution, collected, prose].flatMap((part) => part.unread), ...collected.inexact];
  return {
    factsheet,
    edition,
    rules,
    newNames: withFigures(newNames, merged.figures),
    resolution,
    prose,
    earlier,
    figures: merged.figures,
    shortRows: collected.shortRows,
    unread: unread.sort((a, b) => a.line - b.line),
    labelOf,
  };
}

function refuseUnusedScales({ unusedScales, tables }: Factsheet): Refusal[] {
  const heading = tables.at(-1)?.heading.text ?? '';
  return unusedScales
    .filter(({ unit }) => unit !== 'percent' && unit !== 'fte')
    .map(({ line, unit }) => ({
      line,
      text: '',
      ...solvable`this line says that figures are in ${unit}, but no table comes after it. Say of which they are: ${offer('--unit', `${heading}=${unit}`)}; if of none, ${offer('--unit', `${heading}=count`)}`,
    }));
}

function unitsByName(units: Readonly<Record<string, CatalogueUnit>>): (name: string) => CatalogueUnit | undefined {
  const byKey = new Map(Object.entries(units).map(([name, unit]) => [nameKey(name), unit]));
  return (name) => byKey.get(nameKey(name));
}

function isOneOf(names: readonly string[]): (text: string) => boolean {
  const keys = new Set(names.map(nameKey));
  return (text) => keys.has(nameKey(text));
}

function readEdition(factsheet: Factsheet, folder: DataFolder, options: ImportOptions): EditionFile {
  const newest = yearsOf(factsheet).at(-1);
  if (newest === undefined || factsheet.tables.length + factsheet.prose.length === 0) {
    refuseAny(factsheet.refusals.length > 0 ? factsheet.refusals : [{ text: '', reason: NO_TABLES }]);
  }
  const { edition, missing } = describeEdition(String(newest), factsheet, folder, options);
  const asked = [...(folder.isNew ? missingForNewOrganisation(options) : []), ...missing];
  if (asked.length > 0 || !edition) {
    throw new ImportRefusedError([
      ...factsheet.refusals,
      ...asked.map(({ offers, what }) => ({
        text: '',
        asks: what,
        ...solvable`something has to be given as an option: ${offers}: ${what}`,
      })),
    ]);
  }
  return edition;
}

/** A list of thousands of things is no factsheet, however much its lines look like rows. */
function refuseFlood({ tables }: Factsheet): void {
  const names = new Set(
    tables.flatMap(({ heading, rows }) => [heading.text, ...rows.map(({ line }) => labelOfRow(line.text))]),
  );
  if (names.size > MOST_NAMES) {
    refuseAny([{ text: '', reason: `this does not look like a factsheet: it has ${names.size} headings and rows` }]);
  }
}

function refuseAny(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new ImportRefusedError([...refusals].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

/** A new row in which every cell is empty is no indicator yet. */
function withFigures({ sections, topics, rows }: AddedNames, figures: readonly ImportedFigure[]): AddedNames {
  const used = new Set(figures.map(({ indicator }) => indicator));
  const usedRows = rows.filter(({ indicator }) => used.has(indicator));
  const topicIds = new Set(usedRows.map(({ topic }) => topic));
  const usedTopics = topics.filter(({ id }) => topicIds.has(id));
  const sectionIds = new Set(usedTopics.map(({ section }) => section));
  return { rows: usedRows, topics: usedTopics, sections: sections.filter(({ id }) => sectionIds.has(id)) };
}
