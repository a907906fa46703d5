import { indicatorIds } from '../dataset/check.ts';
import type { CatalogueFile, FiguresFile } from '../dataset/schema.ts';
import type { IndicatorId } from '../model/dataset.ts';
import { type Analysis, analyseFactsheet } from './analyse-factsheet.ts';
import { type BuiltFootnotes, buildFootnotes } from './build-footnotes.ts';
import { type BuiltNotes, buildNotes } from './build-notes.ts';
import { compareFigures } from './compare-figures.ts';
import type { DataFolder } from './data-folder.ts';
import { prettyJson } from './edit-json.ts';
import { formatEdition, formatFigures, formatFootnotes, toFiguresFile } from './edition-files.ts';
import { extendCatalogue, extendNames } from './extend-names.ts';
import { extendRules } from './extend-rules.ts';
import { checkPrintedTotals, extendRelations, type TotalRemark } from './extend-totals.ts';
import type { ImportOptions } from './import-options.ts';
import type { ImportReport } from './import-report.ts';
import type { OnProgress } from './progress.ts';
import { formatOrganisation, starterFiles } from './starter-files.ts';

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
  const { edition, factsheet, newNames, resolution, prose, rules } = analysis;
  const starters = folder.isNew ? starterFiles() : new Map<string, string>();
  const textOf = (file: string) => folder.textOf(file) ?? starters.get(file) ?? '';
  const catalogueText = extendCatalogue(textOf('catalogue.json'), folder, newNames);
  const ids = indicatorIds({ catalogue: JSON.parse(catalogueText) as CatalogueFile });
  const figures = toFiguresFile(analysis.figures, ids);
  const inEdition = ids.filter((id) => id in figures);
  const built = buildFootnotes({
    factsheet,
    tables: resolution.tables,
    blockTopics: prose.topics,
    proseFigures: prose.figures,
    rules,
    ids: inEdition,
  });
  const notes = buildNotes([...built.footnotes], folder.editions, edition.id, edition.language);
  const names = extendNames(
    { nl: textOf('names/nl.json'), en: textOf('names/en.json') },
    folder,
    newNames,
    edition.language,
  );
  const totals = checkPrintedTotals(
    folder.relations,
    figures,
    ids,
    newNames.rows.map(({ indicator }) => indicator),
  );
  const toTranslate = [
    ...names.toTranslate,
    ...notes.untranslated.map((id) => `editions/${edition.id}/notes.json → ${id}`),
    ...untranslatedTitles(folder, options, analysis),
  ];
  const all = new Map<string, string | undefined>([
    ...starters,
    ['catalogue.json', catalogueText],
    ['names/nl.json', names.texts.nl],
    ['names/en.json', names.texts.en],
    ['relations.json', extendRelations(textOf('relations.json'), folder.relations, totals)],
    ['import.json', extendRules(folder.textOf('import.json'), folder, rules, resolution.renamed, edition)],
    ['to-translate.json', toTranslateText(folder, toTranslate)],
    ...(folder.isNew ? [['organisation.json', organisationText(analysis, options)] as const] : []),
    ...editionFiles(source, analysis, folder, figures, built, notes),
  ]);
  const files = new Map(
    [...all].filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== folder.textOf(entry[0]),
    ),
  );
  const report = buildReport(analysis, folder, {
    built,
    notes,
    totals,
    toTranslate,
    ids: inEdition,
    files: [...files.keys()],
  });
  return { report, files };
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

interface Made {
  readonly built: BuiltFootnotes;
  readonly notes: BuiltNotes;
  readonly totals: readonly TotalRemark[];
  readonly toTranslate: readonly string[];
  readonly ids: readonly IndicatorId[];
  readonly files: readonly string[];
}

function buildReport(
  analysis: Analysis,
  folder: DataFolder,
  { built, notes, totals, toTranslate, ids, files }: Made,
): ImportReport {
  const { edition, factsheet, newNames, resolution, earlier, figures, labelOf } = analysis;
  const before = folder.editions.find(({ id }) => id === edition.id);
  const otherYears = new Set(
    folder.editions.filter(({ id }) => id !== edition.id).flatMap((other) => other.edition?.years ?? []),
  );
  return {
    folder: { path: folder.path, isNew: folder.isNew },
    edition: { ...edition, isNew: before?.edition === undefined },
    newYears: edition.years.filter((year) => !otherYears.has(year) && !before?.edition?.years.includes(year)),
    ...compareFigures(figures, earlier, before?.figures, edition.id, labelOf),
    newSections: newNames.sections,
    newTopics: newNames.topics,
    newRows: newNames.rows,
    renamed: resolution.renamed.map((one) => ({ ...one, was: one.was || labelOf(one.id) })),
    undecided: resolution.undecided,
    resembles: resolution.resembles,
    missing: earlier.inLastEdition
      .filter((id) => !ids.includes(id))
      .map((indicator) => ({ indicator, label: labelOf(indicator) })),
    shortRows: analysis.shortRows,
    footnotes: built.footnotes.map(({ id, lines, text, marks }) => ({
      id,
      lines,
      text,
      marks,
      translated: !notes.untranslated.includes(id),
      byRule: built.byRule.includes(id),
    })),
    footnotesWithoutMarker: built.unplaced,
    markersWithoutFootnote: built.orphans,
    looseMarkers: factsheet.looseMarkers,
    totals,
    skippedColumns: factsheet.tables.flatMap(({ heading, columns }) =>
      columns
        .filter(({ year }) => year === undefined)
        .map(({ text }) => ({ line: heading.line, heading: heading.text, column: text })),
    ),
    pageLines: factsheet.pageLines,
    skipped: [...factsheet.skipped, ...resolution.skipped].sort((a, b) => a.lines[0] - b.lines[0]),
    unread: analysis.unread,
    toTranslate,
    files,
  };
}
