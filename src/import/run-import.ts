import { guideImport } from './guide-import.ts';
import { type ImportOptions, parseImportOptions, USAGE } from './import-options.ts';
import { conclusion, type Planned, planFile, refusalsOf, type Terminal } from './plan-file.ts';
import { describeReport } from './report/describe-report.ts';
import { describeRefusal, type Refusal } from './report/refusal.ts';
import { tryPlan, writePlan } from './write/stage-plan.ts';

/** The command: prints the report, writes if asked to, and returns the exit code (0 done, 1 refused, 2 wrong use). */
export async function runImport(args: readonly string[], defaultData: string, terminal: Terminal): Promise<number> {
  const options = parseImportOptions(args, defaultData);
  if ('help' in options) {
    terminal.out.write(`${USAGE}\n`);
    return 0;
  }
  if ('problem' in options) {
    terminal.error.write(`${options.problem}\n\n${USAGE}\n`);
    return 2;
  }
  const { ask, out } = terminal;
  if (ask && !options.json) return guideImport(args, defaultData, { ask, out }, terminal);
  try {
    const planned = await planFile(options, terminal);
    const { plan, refused } = planned;
    if (!refused && plan.files.size > 0) (options.write ? writePlan : tryPlan)(plan, options.data);
    terminal.out.write(`${show(planned, options)}\n`);
    return refused ? 1 : 0;
  } catch (error) {
    return explain(error, options, terminal);
  }
}

function show({ plan: { report, files }, refused }: Planned, options: ImportOptions): string {
  const written = options.write && !refused;
  if (options.json) return JSON.stringify({ ok: !refused, written: written && files.size > 0, ...report }, null, 2);
  return `${describeReport(report)}\n\n${conclusion(report.undecided.length, files.size, written, options)}`;
}

function explain(error: unknown, options: ImportOptions, terminal: Terminal): number {
  const refusals: readonly Refusal[] = refusalsOf(error);
  if (options.json) terminal.out.write(`${JSON.stringify({ ok: false, written: false, refusals }, null, 2)}\n`);
  const list = refusals.map(describeRefusal).join('\n');
  terminal.error.write(`${options.source} is refused. Nothing has been written.\n${list}\n`);
  return 1;
}
