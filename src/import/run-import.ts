import { DataFaultError } from '../dataset/data-fault.ts';
import { type ImportOptions, parseImportOptions, USAGE } from './import-options.ts';
import { readDataFolder } from './match/data-folder.ts';
import { type ImportPlan, planImport } from './plan/plan-import.ts';
import { readSource } from './read/read-source.ts';
import { describeReport } from './report/describe-report.ts';
import { createProgress, type ProgressOutput } from './report/progress.ts';
import { describeRefusal, ImportRefusedError, type Refusal } from './report/refusal.ts';
import { tryPlan, writePlan } from './write/stage-plan.ts';

export interface Terminal {
  readonly out: ProgressOutput;
  readonly error: ProgressOutput;
  now(): number;
}

/** The command: prints the report, writes if asked to, and returns the exit code (0 done, 1 refused, 2 wrong use). */
export function runImport(args: readonly string[], defaultData: string, terminal: Terminal): number {
  const options = parseImportOptions(args, defaultData);
  if ('help' in options) {
    terminal.out.write(`${USAGE}\n`);
    return 0;
  }
  if ('problem' in options) {
    terminal.error.write(`${options.problem}\n\n${USAGE}\n`);
    return 2;
  }
  try {
    const source = readSource(options.source);
    const folder = readDataFolder(options.data);
    const plan = planImport(source, folder, options, createProgress(terminal.error, terminal.now));
    const undecided = plan.report.undecided.length > 0;
    if (!undecided && plan.files.size > 0) (options.write ? writePlan : tryPlan)(plan, options.data);
    terminal.out.write(`${show(plan, options, options.write && !undecided)}\n`);
    return undecided ? 1 : 0;
  } catch (error) {
    return explain(error, options, terminal);
  }
}

function show({ report, files }: ImportPlan, options: ImportOptions, written: boolean): string {
  if (options.json)
    return JSON.stringify(
      { ok: report.undecided.length === 0, written: written && files.size > 0, ...report },
      null,
      2,
    );
  return `${describeReport(report)}\n\n${conclusion(report.undecided.length, files.size, written, options)}`;
}

function conclusion(undecided: number, files: number, written: boolean, { data }: ImportOptions): string {
  if (undecided > 0) return 'NOTHING HAS BEEN WRITTEN: first say what is under TO DECIDE FIRST.';
  if (files === 0) return 'NOTHING TO WRITE: the data folder has all of this already.';
  if (written) return `WRITTEN: ${files} files in ${data}. "npm run check-data" lists what is left to do.`;
  return 'NOTHING HAS BEEN WRITTEN. To write this, give the same command with --write.';
}

function explain(error: unknown, options: ImportOptions, terminal: Terminal): number {
  const refusals: readonly Refusal[] = refusalsOf(error);
  if (options.json) terminal.out.write(`${JSON.stringify({ ok: false, written: false, refusals }, null, 2)}\n`);
  const list = refusals.map(describeRefusal).join('\n');
  terminal.error.write(`${options.source} is refused. Nothing has been written.\n${list}\n`);
  return 1;
}

function refusalsOf(error: unknown): readonly Refusal[] {
  if (error instanceof ImportRefusedError) return error.refusals;
  if (error instanceof DataFaultError) return [{ text: '', reason: error.message }];
  if (error instanceof Error && 'code' in error)
    return [{ text: '', reason: `the data folder cannot be written: ${error.message}` }];
  throw error;
}
