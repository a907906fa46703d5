import type { CatalogueUnit } from '../../dataset/schema.ts';
import type { Refusal } from '../report/refusal.ts';
import type { SourceFootnote } from './find-footnotes.ts';
import type { NumberStyle } from './number-style.ts';
import type { NumberCell } from './parse-cell.ts';
import type { Column } from './read-columns.ts';
import type { SourceLine } from './source-line.ts';
import type { Pieces } from './split-pieces.ts';

/** A heading or the name of a row, without the footnote markers that stood on it. */
export interface Label {
  readonly text: string;
  readonly markers: readonly string[];
  readonly line: number;
}

export interface SourceRow {
  readonly line: SourceLine;
  /** The part of its name on the line before or after it, where the name was too long for one line. */
  readonly before?: string;
  readonly after?: string;
}

/** What a caption or a heading says that the figures under it are counted in. */
export interface TableScale {
  readonly unit: CatalogueUnit;
  readonly line: number;
  /** False where the caption stands above an earlier table, so that it may hold for that one only. */
  readonly isSure: boolean;
}

export interface SourceTable {
  readonly heading: Label;
  readonly section?: Label;
  readonly columns: readonly Column[];
  /** Where the years stand: with this heading, on a line above several tables, or with another table's heading. */
  readonly years: 'own' | 'shared' | 'borrowed' | 'none';
  readonly scale?: TableScale;
  readonly rows: readonly SourceRow[];
}

/** A heading with one year, and running text under it: "BATEN 2020". */
export interface ProseBlock {
  readonly heading: Label;
  readonly section?: Label;
  readonly year: number;
  /** Amounts that have a line to themselves. */
  readonly amounts: readonly { readonly line: number; readonly text: string; readonly cell: NumberCell }[];
  readonly parts: readonly SourceLine[];
}

/** Lines that are left out, and why. */
export interface Skipped {
  readonly lines: readonly [number, number];
  readonly texts: readonly string[];
  readonly reason: string;
}

export interface Unread {
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** The factsheet taken apart, nothing matched yet with what the data folder knows. */
export interface Factsheet {
  readonly numbers: NumberStyle;
  readonly tables: readonly SourceTable[];
  readonly prose: readonly ProseBlock[];
  readonly footnotes: readonly SourceFootnote[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly Unread[];
  readonly refusals: readonly Refusal[];
  /** Lines that say what figures are counted in, with no table after them that it could be said of. */
  readonly unusedScales: readonly { readonly unit: CatalogueUnit; readonly line: number }[];
  /** Markers that stand alone on a line. */
  readonly looseMarkers: readonly { readonly marker: string; readonly line: number }[];
  /** Page numbers, and titles that come back on every page. */
  readonly pageLines: readonly { readonly line: number; readonly text: string }[];
  /** Year and month, where a line says no more than that. */
  readonly published?: string;
  readonly title?: string;
}

export type Layout = Pieces['layout'];
