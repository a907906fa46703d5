import type { CatalogueUnit, EditionFile } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import type { ShortRow } from '../match/collect-figures.ts';
import type { NewRow, NewSection, NewTopic } from '../match/new-names.ts';
import type { Renamed, Undecided } from '../match/resolution.ts';
import type { BuiltFootnotes } from '../plan/build-footnotes.ts';
import type { ProposedTotal } from '../plan/propose-totals.ts';
import type { Factsheet, Skipped, Unread } from '../tables/factsheet.ts';
import type { TotalRemark } from '../write/extend-totals.ts';

export interface ReportedFigure {
  readonly indicator: IndicatorId;
  readonly label: string;
  readonly year: number;
  readonly value: number;
  readonly unit: CatalogueUnit;
  readonly line: number;
}

export interface ChangedFigure extends ReportedFigure {
  readonly old: { readonly edition: string; readonly value: number };
}

/** A column that is not a year, or a row of the last edition that is not in this one: left out, and said so. */
export interface SkippedColumn {
  readonly line: number;
  readonly heading: string;
  readonly column: string;
}

export interface ReportedFootnote {
  readonly id: string;
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly marks: readonly string[];
  readonly translated: boolean;
  /** True where import.json says what it belongs to, because the factsheet has no marker for it. */
  readonly byRule: boolean;
}

/** Everything that an import would change, and everything that it could not read. */
export interface ImportReport {
  readonly folder: { readonly path: string; readonly isNew: boolean };
  readonly edition: EditionFile & { readonly isNew: boolean };
  readonly newYears: readonly number[];
  readonly newFigures: readonly ReportedFigure[];
  /** Another value than an older edition has: from now on this one counts. */
  readonly revised: readonly ChangedFigure[];
  /** Another value than a newer edition has: that one goes on counting. */
  readonly superseded: readonly ChangedFigure[];
  /** Another value than this same edition had, when it is imported again. */
  readonly corrected: readonly ChangedFigure[];
  readonly removed: readonly {
    readonly indicator: IndicatorId;
    readonly label: string;
    readonly year: number;
    readonly value: number;
  }[];
  readonly unchanged: number;
  readonly newSections: readonly NewSection[];
  readonly newTopics: readonly NewTopic[];
  readonly newRows: readonly NewRow[];
  readonly renamed: readonly Renamed[];
  readonly undecided: readonly Undecided[];
  readonly resembles: readonly Undecided[];
  /** In the last edition, but not in this one. */
  readonly missing: readonly { readonly indicator: IndicatorId; readonly label: string }[];
  readonly shortRows: readonly ShortRow[];
  readonly footnotes: readonly ReportedFootnote[];
  readonly footnotesWithoutMarker: BuiltFootnotes['unplaced'];
  readonly markersWithoutFootnote: BuiltFootnotes['orphans'];
  readonly looseMarkers: Factsheet['looseMarkers'];
  readonly totals: readonly TotalRemark[];
  readonly proposedTotals: readonly ProposedTotal[];
  readonly skippedColumns: readonly SkippedColumn[];
  readonly pageLines: Factsheet['pageLines'];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  readonly toTranslate: readonly string[];
  /** Files that are made or changed. */
  readonly files: readonly string[];
}
