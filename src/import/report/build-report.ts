import type { IndicatorId } from '../../model/dataset.ts';
import type { DataFolder } from '../match/data-folder.ts';
import type { Analysis } from '../plan/analyse-factsheet.ts';
import type { BuiltFootnotes } from '../plan/build-footnotes.ts';
import type { BuiltNotes } from '../plan/build-notes.ts';
import { compareFigures } from '../plan/compare-figures.ts';
import type { ProposedTotal } from '../plan/propose-totals.ts';
import type { TotalRemark } from '../write/extend-totals.ts';
import type { ImportReport } from './import-report.ts';

/** What the import made of the analysis. */
export interface Made {
  readonly built: BuiltFootnotes;
  readonly notes: BuiltNotes;
  readonly totals: readonly TotalRemark[];
  readonly proposedTotals: readonly ProposedTotal[];
  readonly toTranslate: readonly string[];
  readonly ids: readonly IndicatorId[];
  readonly files: readonly string[];
}

/** The report of an import: what it changes, what it leaves out, and what somebody has to decide. */
export function buildReport(
  analysis: Analysis,
  folder: DataFolder,
  { built, notes, totals, proposedTotals, toTranslate, ids, files }: Made,
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
    proposedTotals,
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
