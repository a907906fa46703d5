import { indicatorIds } from '../../dataset/check.ts';
import type { CatalogueFile, FiguresFile } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import type { ImportOptions } from '../import-options.ts';
import type { DataFolder } from '../match/data-folder.ts';
import { buildReport } from '../report/build-report.ts';
import type { ImportReport } from '../report/import-report.ts';
import type { OnProgress } from '../report/progress.ts';
import { ImportRefusedError } from '../report/refusal.ts';
import { prettyJson } from '../write/edit-json.ts';
import { formatEdition, formatFigures, formatFootnotes, toFiguresFile } from '../write/edition-files.ts';
import { extendCatalogue, extendNames } from '../write/extend-names.ts';
import { extendRules } from '../write/extend-rules.ts';
import { checkPrintedTotals, extendRelations } from '../write/extend-totals.ts';
import { formatOrganisation, starterFiles } from '../write/starter-files.ts';
import { type Analysis, analyseFactsheet } from './analyse-factsheet.ts';
import { type BuiltFootnotes, buildFootnotes } from './build-footnotes.ts';
import { type BuiltNotes, buildNotes } from './build-notes.ts';
import { findGluedMarkers } from './find-glued-markers.ts';
import { proposeTotals } from './propose-totals.ts';

/** What an import would do: the report, and the text of every file that it makes or changes. */
export interface ImportPlan {
  readonly report: ImportReport;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a factsheet against a data folder. Writes nothing; throws an ImportRefusedError for what must be refused. */
export function planImport(
  source: string,
  folder: DataFolder,
  options: ImportOptions,
  onProgress?: OnProgress,
): ImportPlan {
  const analysis = analyseFactsheet(source, folder, options, onProgress);
  const { edition, newNames } = analysis;
  const starters = folder.isNew ? starterFiles(options) : new Map<string, string>();
  const textOf = (file: string) => folder.textOf(file) ?? starters.get(file) ?? '';
  const catalogue = extendCatalogue(textOf('catalogue.json'), folder, newNames);
  const extended = JSON.parse(catalogue) as CatalogueFile;
  const ids = indicatorIds({ catalogue: extended });
  const figures = toFiguresFile(analysis.figures, ids);
  const built = footnotesOf(
    analysis,
    ids.filter((id) => id in figures),
  );
  const glued = findGluedMarkers(analysis.resolution.tables, built, analysis.factsheet);
  if (glued.length > 0) throw new ImportRefusedError(glued);
  const notes = buildNotes([...built.footnotes], folder.editions, edition.id, edition.language);
  const nameTexts = { nl: textOf('names/nl.json'), en: textOf('names/en.json') };
  const names = extendNames(nameTexts, folder, newNames, edition.language);
  const newRows = newNames.rows.map(({ indicator }) => indicator);
  const totals = checkPrintedTotals(folder.relations, figures, ids, newRows);
  const toTranslate = [
    ...names.toTranslate,
    ...notes.untranslated.map((id) => `editions/${edition.id}/notes.json → ${id}`),
    ...untranslatedTitles(folder, options, analysis),
  ];
  const files = changedFiles(folder, [
    ...starters,
    ['catalogue.json', catalogue],
    ['names/nl.json', names.texts.nl],
    ['names/en.json', names.texts.en],
    ['relations.json', extendRelations(textOf('relations.json'), folder.relations, totals)],
    ['import.json', rulesText(folder, analysis)],
    ['to-translate.json', toTranslateText(folder, toTranslate)],
    ['organisation.json', folder.isNew ? organisationText(analysis, options) : undefined],
    ...editionFiles(source, analysis, folder, figures, built, notes),
  ]);
  const labelOf = (id: string) => analysis.labelOf(id);
  const known = new Set(folder.relations.totals.flatMap(({ row }) => row ?? []));
  const proposedTotals = proposeTotals(extended, figures, known, labelOf);
  const made = {
    built,
    notes,
    totals,
    proposedTotals,
    toTranslate,
    ids: Object.keys(figures),
    files: [...files.keys()],
  };
  return { report: buildReport(analysis, folder, made), files };
}

/** The last text of a file counts; files that stay as they are, are none of the plan. */
function changedFiles(
  folder: DataFolder,
  all: readonly (readonly [file: string, text: string | undefined])[],
): Map<string, string> {
  const changed = [...new Map(all)].flatMap(([file, text]): [string, string][] =>
    text === undefined || text === folder.textOf(file) ? [] : [[file, text]],
  );
  return new Map(changed);
}

function footnotesOf({ factsheet, resolution, prose, rules }: Analysis, ids: readonly IndicatorId[]): BuiltFootnotes {
  const { tables } = resolution;
  return buildFootnotes({ factsheet, tables, blockTopics: prose.topics, proseFigures: prose.figures, rules, ids });
}

function rulesText(folder: DataFolder, { rules, resolution, edition }: Analysis): string | undefined {
  return extendRules(folder.textOf('import.json'), folder, rules, resolution.renamed, edition);
}

function editionFiles(
  source: string,
  { edition }: Analysis,
  folder: DataFolder,
  figures: FiguresFile,
  { footnotes }: BuiltFootnotes,
  { notes }: BuiltNotes,
): [string, string][] {
  const at = `editions/${edition.id}`;
  const before = folder.editions.find(({ id }) => id === edition.id)?.notes;
  const notesText = folder.textOf(`${at}/notes.json`);
  const notesAreSame =
    before !== undefined && JSON.stringify(before) === JSON.stringify(notes) && notesText !== undefined;
  return [
    [`${at}/source.txt`, source],
    [`${at}/edition.json`, formatEdition(edition)],
    [`${at}/figures.json`, formatFigures(figures)],
    [`${at}/footnotes.json`, formatFootnotes([...footnotes])],
    [`${at}/notes.json`, notesAreSame ? notesText : prettyJson(notes)],
  ];
}

function untranslatedTitles(folder: DataFolder, { nameEn, titleEn }: ImportOptions, { edition }: Analysis): string[] {
  if (!folder.isNew) return [];
  return [
    ...(nameEn === undefined ? ['organisation.json → name'] : []),
    ...(titleEn === undefined ? [`editions/${edition.id}/edition.json → title`] : []),
  ];
}

function toTranslateText(folder: DataFolder, added: readonly string[]): string | undefined {
  const all = [...new Set([...folder.toTranslate, ...added])];
  return folder.isNew || all.length > folder.toTranslate.length ? prettyJson(all) : folder.textOf('to-translate.json');
}

function organisationText({ newNames, edition }: Analysis, options: ImportOptions): string {
  const topics = newNames.topics.map(({ label }) => ({ nl: label, en: label }));
  return formatOrganisation(options, topics, edition.years);
}
