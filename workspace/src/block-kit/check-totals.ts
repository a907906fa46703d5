import type { Report } from './fault.ts';
import { LIMITS } from './limits.ts';
import { countCharacters } from './table-rules.ts';
import type { Placed } from './walk-blocks.ts';

/** The limits that count over all blocks together: tables, charts, plans, Markdown. */
export function checkTotals(placed: readonly Placed[], at: string, report: Report): void {
  const of = (...types: string[]) => placed.filter(({ value }) => types.includes(String(value.type)));
  const tables = of('table', 'data_table');
  for (const extra of tables.slice(LIMITS.tablesPerMessage))
    report(extra.at, 'only_one_table_allowed', 'invalid_attachments');
  if (tables.length > 1) {
    const plain = of('table').reduce((sum, { value }) => sum + countCharacters(value.rows), 0);
    if (plain > LIMITS.table.characters) {
      report(
        at,
        `table cells may hold no more than ${LIMITS.table.characters} characters together`,
        'invalid_attachments',
      );
    }
  }
  for (const extra of of('data_visualization').slice(LIMITS.chartsPerMessage)) {
    report(extra.at, `no more than ${LIMITS.chartsPerMessage} data_visualization blocks allowed`);
  }
  for (const extra of of('plan').slice(1)) report(extra.at, 'no more than 1 plan blocks allowed');
  const markdown = of('markdown').reduce((sum, { value }) => sum + String(value.text ?? '').length, 0);
  if (of('markdown').length > 1 && markdown > LIMITS.markdown) {
    report(at, `markdown blocks may hold no more than ${LIMITS.markdown} characters together`);
  }
}
