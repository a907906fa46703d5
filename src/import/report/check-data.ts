import { checkFiles } from '../../dataset/check.ts';
import { DataFaultError, type Fault } from '../../dataset/data-fault.ts';
import { buildDataset } from '../../dataset/dataset.ts';
import { readDataFiles } from '../../dataset/load.ts';
import type { ImportOptions } from '../import-options.ts';
import { type DataFolder, readDataFolder } from '../match/data-folder.ts';
import { planImport } from '../plan/plan-import.ts';
import { findGaps, type Gaps } from './find-gaps.ts';
import type { ImportReport } from './import-report.ts';
import { ImportRefusedError } from './refusal.ts';

/** How an edition in the data folder compares with its own factsheet, read again. */
export interface EditionCheck {
  readonly id: string;
  /** Why its factsheet cannot be read again, if it cannot. */
  readonly refused?: string;
  /** Files that are not what the import makes of the factsheet: somebody changed them by hand. */
  readonly changedFiles: readonly string[];
  readonly report?: ImportReport;
}

export interface DataCheck {
  readonly folder: string;
  readonly faults: readonly Fault[];
  readonly editions: readonly EditionCheck[];
  readonly gaps?: Gaps;
}

const GENERATED = ['edition.json', 'figures.json', 'footnotes.json'];

/** Everything about a data folder that somebody may want to put right. */
export function checkData(path: string): DataCheck {
  const { files, faults } = readDataFiles(path);
  if (!files) return { folder: path, faults, editions: [] };
  const found = checkFiles(files);
  const folder = readRules(path, found);
  if (!folder || found.length > 0) return { folder: path, faults: found, editions: [] };
  const editions = files.editions.map(({ edition, source }) => checkEdition(edition.id, source, folder));
  return { folder: path, faults: [], editions, gaps: findGaps(folder, buildDataset(files)) };
}

function readRules(path: string, faults: Fault[]): DataFolder | undefined {
  try {
    return readDataFolder(path);
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}

function checkEdition(id: string, source: string, folder: DataFolder): EditionCheck {
  const options: ImportOptions = { source: '', data: folder.path, write: false, json: false, same: [], isNew: [] };
  try {
    const { files, report } = planImport(source, folder, options);
    const changedFiles = GENERATED.map((name) => `editions/${id}/${name}`).filter((file) => files.has(file));
    return { id, changedFiles, report };
  } catch (error) {
    if (!(error instanceof ImportRefusedError)) throw error;
    return { id, refused: error.message, changedFiles: [] };
  }
}
