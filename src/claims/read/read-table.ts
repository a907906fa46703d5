import type { Cell, Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Mention } from '../../parse/mention.ts';
import type { Amount } from '../amounts/amount.ts';
import { saidBy } from './claim-of.ts';
import type { Discourse } from './discourse.ts';
import { isInData } from './is-in-data.ts';
import { resolveMetric } from './resolve-metric.ts';
import { type ReadContext, readSentence, type Sentence } from './sentence.ts';
import { unitsOf } from './zone-context.ts';

/** What a column, or the first cell of a row, says of the numbers in it. */
interface Heading {
  readonly mentions: readonly Mention[];
  readonly year?: number;
}

interface TableCell extends Heading {
  readonly sentence: Sentence;
  readonly start: number;
  readonly amount?: Amount;
}

/** The table whose rows are being read. */
export interface Table {
  readonly columns: readonly Heading[];
}

/** A line of a table: a heading of the columns that follow, or a row of figures. */
export function readRow(
  text: string,
  start: number,
  table: Table | undefined,
  discourse: Discourse,
  context: ReadContext,
): { readonly table: Table; readonly claims: readonly Claim[] } {
  const cells = cellsOf(text, start, context);
  const numbers = cells.filter(({ amount }) => amount);
  if (!table || numbers.length === 0) return { table: { columns: cells }, claims: [] };
  const [label] = cells;
  const claims = cells.flatMap((cell, i) => {
    const column = table.columns[i];
    return cell.amount && i > 0 && label && column
      ? [claimOfCell(cell, cell.amount, label, column, discourse, context.dataset)]
      : [];
  });
  return { table, claims };
}

function cellsOf(text: string, start: number, context: ReadContext): readonly TableCell[] {
  const bare = text.replace(/^\s*\|/, (edge) => ' '.repeat(edge.length)).replace(/\|\s*$/, '');
  let at = 0;
  return bare.split(/\t|\|/).map((cell) => {
    const sentence = readSentence(cell, context);
    const years = sentence.periods.flatMap((period) => period.years);
    const [amount] = sentence.amounts;
    const place = start + at;
    at += cell.length + 1;
    return {
      sentence,
      start: place,
      mentions: sentence.mentions,
      ...(years.length === 1 && years[0] !== undefined ? { year: years[0] } : {}),
      ...(amount && sentence.amounts.length === 1 ? { amount } : {}),
    };
  });
}

function claimOfCell(
  cell: TableCell,
  amount: Amount,
  label: Heading,
  column: Heading,
  discourse: Discourse,
  dataset: Dataset,
): Claim {
  const [first, last] = [cell.sentence.tokens[amount.from], cell.sentence.tokens[amount.to - 1]];
  const place = { start: cell.start + (first?.start ?? 0), end: cell.start + (last?.end ?? 0), says: saidBy(amount) };
  const year = column.year ?? label.year ?? discourse.year;
  const own = [...label.mentions, ...column.mentions];
  const resolved =
    own.length > 0
      ? unitsOf(amount)
          .map((unit) => resolveMetric(own, [discourse.mentions], unit, dataset))
          .find((one) => one !== undefined)
      : undefined;
  if (!resolved || year === undefined) return { ...place, about: [], unchecked: 'nothing' };
  const known = resolved.metrics.filter((metric) => isInData({ metric, years: [year] }, dataset));
  if (known.length === 0) return { ...place, about: [], unchecked: 'year' };
  const about = known.map((metric) => ({ is: 'value' as const, of: { metric, years: [year] } satisfies Cell }));
  return { ...place, about, ...(known.length === 1 ? {} : { unchecked: 'unsure' as const }) };
}
