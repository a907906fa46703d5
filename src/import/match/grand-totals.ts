import type { Refusal } from '../report/refusal.ts';
import type { SourceTable } from '../tables/factsheet.ts';
import type { ReadRow } from '../tables/read-table.ts';
import { alternatives, wordTest } from '../tables/vocabulary.ts';
import type { ReadSource } from './resolution.ts';

const isTotal = wordTest('total');
/** "Totaal" and no more; "Totaal activa" says of what. */
const TOTAL_ONLY = new RegExp(`^(?:${alternatives('total')})$`, 'iu');

/** Tables one after another under the same years: groups, and the table above them where there is one. */
interface Groups {
  readonly above: ReadSource | undefined;
  readonly parts: readonly ReadSource[];
}

/**
 * A total under the last of several groups is that of all of them, where it adds up so: it belongs to what stands above
 * the groups. Where it adds up to neither, nobody can tell.
 */
export function moveGrandTotals(all: readonly ReadSource[]): { tables: ReadSource[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const tables = groupsIn(all).flatMap(({ above, parts }) => {
    const whole = above ? [above, ...parts] : parts;
    const last = parts.at(-1);
    const total = last?.rows.at(-1);
    const heading = above?.source.heading ?? last?.source.section;
    if (!last || !total || !heading || parts.length < 2 || !isTotal(total.label.text)) return whole;
    const others = last.rows.slice(0, -1);
    if (last.topic !== undefined || addsUp(total, others) || parts.slice(0, -1).some(endsInTotal)) return whole;
    if (
      !addsUp(
        total,
        parts.flatMap(({ rows }) => rows).filter((row) => row !== total),
      )
    ) {
      if (TOTAL_ONLY.test(total.label.text)) refusals.push(unclear(total, last.source));
      return whole;
    }
    const rest: ReadSource = { ...last, rows: others };
    const groups = parts.map((one) => (one === last ? rest : one));
    if (above) return [{ ...above, rows: [...above.rows, total] }, ...groups];
    return [...groups, { ...last, source: { ...last.source, heading }, rows: [total] }];
  });
  return { tables, refusals };
}

function groupsIn(all: readonly ReadSource[]): Groups[] {
  const groups: { above: ReadSource | undefined; parts: ReadSource[] }[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    const before = last?.parts.at(-1) ?? last?.above;
    if (one.source.years === 'own' || one.source.years === 'none') groups.push({ above: one, parts: [] });
    else if (before && last && isBeside(before.source, one.source)) last.parts.push(one);
    else groups.push({ above: undefined, parts: [one] });
  }
  return groups;
}

function isBeside(a: SourceTable, b: SourceTable): boolean {
  return a.columns === b.columns && a.section === b.section;
}

function endsInTotal({ rows }: ReadSource): boolean {
  const last = rows.at(-1);
  return last !== undefined && isTotal(last.label.text);
}

function addsUp(total: ReadRow, parts: readonly ReadRow[]): boolean {
  const same = parts.filter(({ unit }) => unit === total.unit);
  return (
    same.length > 0 &&
    total.values.length > 0 &&
    total.values.every(({ year, cell }) => {
      const values = same.flatMap(({ values }) => values.find((value) => value.year === year)?.cell.value ?? []);
      const sum = values.reduce((all, value) => all + value, 0);
      return Math.abs(sum - cell.value) < 1e-6 * Math.max(1, Math.abs(sum));
    })
  );
}

function unclear({ label }: ReadRow, { heading }: SourceTable): Refusal {
  return {
    line: label.line,
    text: label.text,
    reason: `of "${heading.text}", the last of several groups, or of all of them? It is the sum of neither. Write of what it is a total: "${label.text} ${heading.text}"; or put it above the groups`,
  };
}
