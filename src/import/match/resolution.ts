import type { CatalogueUnit } from '../../dataset/schema.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { OnProgress } from '../report/progress.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Factsheet, Skipped, SourceTable, Unread } from '../tables/factsheet.ts';
import type { ReadRow, ReadTable } from '../tables/read-table.ts';
import type { DataFolder } from './data-folder.ts';
import type { EarlierFigures } from './earlier-figures.ts';
import type { KnownNames } from './known-names.ts';
import type { NewNames } from './new-names.ts';

export interface ResolvedRow extends ReadRow {
  readonly indicator: IndicatorId;
  readonly isNew: boolean;
  /** The unit that the catalogue has for it, whichever the factsheet prints it in. */
  readonly keptIn: CatalogueUnit;
}

export interface ResolvedTable {
  readonly topic: string;
  readonly source: SourceTable;
  readonly rows: readonly ResolvedRow[];
  readonly hasCompleteRow: boolean;
}

/** A heading or row under another name than before. */
export interface Renamed {
  readonly kind: 'topic' | 'row';
  readonly id: string;
  readonly was: string;
  readonly now: string;
  readonly line: number;
  readonly because: string;
  /** True where the new name has to be added to import.json, so that it is known from now on. */
  readonly addAlias: boolean;
}

/** A name that may be new, or another name for something known: somebody has to say which. */
export interface Undecided {
  readonly kind: 'topic' | 'row';
  readonly text: string;
  readonly line: number;
  readonly id: string;
  readonly label: string;
}

export interface Resolution {
  readonly tables: readonly ResolvedTable[];
  readonly renamed: readonly Renamed[];
  readonly undecided: readonly Undecided[];
  readonly resembles: readonly Undecided[];
  readonly refusals: readonly Refusal[];
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

/** What the names are matched with. */
export interface Matching {
  readonly factsheet: Factsheet;
  readonly folder: DataFolder;
  readonly language: LanguageCode;
  readonly known: KnownNames;
  readonly earlier: EarlierFigures;
  readonly newNames: NewNames;
  readonly onProgress: OnProgress;
  /** Names that the user says are new. */
  readonly declaredNew: (text: string) => boolean;
  labelOf(id: string): string;
  /** Names of which the user says that they are percentages without bounds; and units that the user gave for names. */
  readonly isRatio: (name: string) => boolean;
  readonly unitOf: (name: string) => CatalogueUnit | undefined;
  /** The section of a factsheet that has none. */
  readonly onlySection: string;
}

/** A resolution while it is being made. */
export type Results = { -readonly [K in keyof Resolution]: Resolution[K] extends readonly (infer E)[] ? E[] : never };

/** A table with its rows read, and its topic where that is known. */
export interface ReadSource {
  readonly source: SourceTable;
  readonly topic: string | undefined;
  readonly read: ReadTable;
  readonly rows: readonly ReadRow[];
}
