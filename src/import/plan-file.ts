import { DataFaultError } from '../dataset/data-fault.ts';
import type { ImportOptions } from './import-options.ts';
import { readDataFolder } from './match/data-folder.ts';
import { type ImportPlan, planImport } from './plan/plan-import.ts';
import { straighten } from './read/other-layouts.ts';
import { readSource } from './read/read-source.ts';
import { createProgress, type ProgressOutput } from './report/progress.ts';
import { ImportRefusedError, type Refusal } from './report/refusal.ts';

export interface Terminal {
  readonly out: ProgressOutput;
  readonly error: ProgressOutput;
  now(): number;
  /** Asks somebody, where somebody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
}

export interface Planned {
  readonly plan: ImportPlan;
  /** The factsheet as text, and where its lines stand in the file. */
  readonly text: string;
  readonly placeOf?: (line: number) => string;
  /** True where somebody has to decide something first. */
  readonly refused: boolean;
}

/** What the import of a file would do. Throws an ImportRefusedError for what must be refused. */
export async function planFile(options: ImportOptions, { error, now }: Terminal): Promise<Planned> {
  const source = await readSource(options.source, options.sheet === undefined ? {} : { sheet: options.sheet });
  const text = options.layout ? straighten(source.text, options.layout) : source.text;
  const plan = planImport(text, readDataFolder(options.data), options, createProgress(error, now));
  const placeOf = options.layout ? undefined : source.placeOf;
  return { plan, text, refused: plan.report.undecided.length > 0, ...(placeOf ? { placeOf } : {}) };
}

export function refusalsOf(error: unknown): readonly Refusal[] {
  if (error instanceof ImportRefusedError) return error.refusals;
  if (error instanceof DataFaultError) return [{ text: '', reason: error.message }];
  if (error instanceof Error && 'code' in error)
    return [{ text: '', reason: `the data folder cannot be written: ${error.message}` }];
  throw error;
}

/** What has become of it, in a sentence. */
export function conclusion(undecided: number, files: number, written: boolean, { data }: ImportOptions): string {
  if (undecided > 0) return 'NOTHING HAS BEEN WRITTEN: first say what is under TO DECIDE FIRST.';
  if (files === 0) return 'NOTHING TO WRITE: the data folder has all of this already.';
  if (written) return `WRITTEN: ${files} files in ${data}. "npm run check-data" lists what is left to do.`;
  return 'NOTHING HAS BEEN WRITTEN. To write this, give the same command with --write.';
}
