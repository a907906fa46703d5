import { type Comparison, holds, type Quantity } from './comparison.ts';
import type { Machine } from './machine.ts';
import type { Score } from './search/accuracy.ts';

export interface Results {
  readonly measuredOn: string;
  readonly machine: Machine;
  readonly comparisons: readonly Comparison[];
  readonly scores: readonly Score[];
}

/** The results as Markdown, as they stand in docs/performance.md. */
export function printResults({ measuredOn, machine, comparisons, scores }: Results): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const lines = [
    `Measured on ${measuredOn}: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB; Node ${machine.node}, ${versions.join(', ')}.`,
  ];
  if (comparisons.length > 0)
    lines.push('', table(['what', 'this program', 'against', '', 'ratio', 'goal', ''], comparisons.map(comparisonRow)));
  if (scores.length > 0)
    lines.push('', table(['answers of', 'questions', 'right', 'wrong', 'median'], scores.map(scoreRow)));
  return lines.join('\n');
}

function comparisonRow(comparison: Comparison): string[] {
  const { what, ours, against, reference, ratio, goal } = comparison;
  const bound = 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
  return [
    what,
    quantity(ours),
    against,
    quantity(reference),
    inThreeDigits(ratio),
    bound,
    holds(comparison) ? '✓' : '✗',
  ];
}

function scoreRow({ name, questions, right, wrong, medianMs }: Score): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return [name, String(questions), percent(right), percent(wrong), `${inThreeDigits(medianMs)} ms`];
}

function quantity({ value, unit }: Quantity): string {
  return `${inThreeDigits(value)}${unit === '/s' ? '' : ' '}${unit}`;
}

function inThreeDigits(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
