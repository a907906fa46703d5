import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { DataFaultError, describeFault } from '../../dataset/data-fault.ts';
import { loadDataset } from '../../dataset/load.ts';
import type { ImportPlan } from '../plan/plan-import.ts';
import { ImportRefusedError } from '../report/refusal.ts';

/** Makes the new data folder somewhere else, and starts the program's own check on it. Leaves nothing behind. */
export function tryPlan(plan: ImportPlan, folder: string): void {
  const place = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    stage(plan, folder, join(place, 'data'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** All or nothing: the new folder is made and checked beside the old one, and then takes its place. */
export function writePlan(plan: ImportPlan, folder: string): void {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const next = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    stage(plan, target, next);
    if (existsSync(target)) replaceFolder(target, next, old);
    else renameSync(next, target);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

function replaceFolder(target: string, next: string, old: string): void {
  renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function stage({ files }: ImportPlan, folder: string, next: string): void {
  if (existsSync(folder)) cpSync(folder, next, { recursive: true, preserveTimestamps: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    writeFileSync(join(next, file), text);
  }
  try {
    loadDataset(next);
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    throw new ImportRefusedError(
      error.faults.map((fault) => ({
        text: '',
        reason: `the data folder would not be right: ${describeFault(fault).slice(2)}`,
      })),
    );
  }
}
