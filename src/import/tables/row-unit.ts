import type { CatalogueUnit } from '../../dataset/schema.ts';
import { isMoney } from '../../model/unit.ts';
import { offer, type Problem, solvable } from '../report/offer.ts';
import type { Label, SourceTable } from './factsheet.ts';
import type { NumberCell } from './parse-cell.ts';
import { wordTest } from './vocabulary.ts';

/** What a row is counted in, or why it cannot be told. */
export type RowUnit = { readonly unit: CatalogueUnit } | { readonly problem: Problem };

export interface UnitContext {
  readonly table: Pick<SourceTable, 'heading' | 'section' | 'scale'>;
  /** What its name says that it is counted in. */
  readonly labelUnit?: CatalogueUnit | undefined;
  /** What the columns say that they are counted in. */
  readonly columnUnit?: CatalogueUnit;
  /** Whether somebody said that this row may be below 0 or above 100. */
  readonly isRatio: (name: string) => boolean;
}

const FTE_NAME = /\bfte\b/i;
const saysPercent = wordTest('percent');
const isUnbounded = wordTest('unbounded');
const startsCounted = wordTest('counted');
const isThing = wordTest('things');

/** Millions for one: so many of each unit go into a million euros. */
const PER_MILLION: Readonly<Partial<Record<CatalogueUnit, number>>> = {
  eur: 1e6,
  'thousand-eur': 1e3,
  'million-eur': 1,
  'billion-eur': 1e-3,
};

/** The unit of a row: as its cells show it, or else its name, its column, or what stands above its table. */
export function findRowUnit(label: Label, cells: readonly NumberCell[], context: UnitContext): RowUnit {
  const own = [...new Set(cells.filter(({ plain, word }) => !plain && word === undefined).map(({ unit }) => unit))];
  const words = new Set(cells.map(({ word }) => word ?? ''));
  if (words.size > 1)
    return {
      problem: { reason: `its cells are counted in different things (${[...words].filter(Boolean).join(', ')})` },
    };
  const shown = own.length === 0 ? undefined : unitOfCells(own, cells, context);
  if (shown && 'problem' in shown) return shown;
  const said = shown ?? (words.has('') ? unitSaid(label, context) : { unit: 'count' as const });
  if ('problem' in said) return said;
  return withinBounds(said.unit, label, cells, context);
}

function unitOfCells(
  own: readonly CatalogueUnit[],
  cells: readonly NumberCell[],
  { table, columnUnit, labelUnit }: UnitContext,
): RowUnit {
  const [first = 'count'] = own;
  if (own.every(isMoney)) {
    if (own.length > 1) return { unit: 'million-eur' };
    const scale = labelUnit ?? columnUnit ?? table.scale?.unit;
    return { unit: first === 'eur' && scale && isMoney(scale) ? scale : first };
  }
  if (own.length === 1 && (first === 'percent' || first === 'fte' || cells.every(({ plain }) => !plain)))
    return { unit: first };
  return {
    problem: {
      reason: `its cells are in different units (${own.join(', ')}${cells.some(({ plain }) => plain) ? ', plain numbers' : ''})`,
    },
  };
}

function unitSaid(label: Label, { table, columnUnit, labelUnit }: UnitContext): RowUnit {
  if (labelUnit) return { unit: labelUnit };
  if (label.text.includes('%') || saysPercent(label.text)) return { unit: 'percent' };
  if (FTE_NAME.test(label.text)) return { unit: 'fte' };
  const above = columnUnit ? { unit: columnUnit, isSure: true, line: label.line } : table.scale;
  if (!above) return { unit: 'count' };
  const isAmount = isMoney(above.unit);
  if (isAmount && startsCounted(label.text)) return { unit: 'count' };
  if (isAmount && isThing(label.text))
    return {
      problem: solvable`line ${above.line} says that figures are in ${above.unit}, and this looks like a count. Say what it is: ${offer('--unit', `${label.text}=count`)}`,
    };
  if (!above.isSure)
    return {
      problem: solvable`line ${above.line} says that figures are in ${above.unit}, of an earlier table; it is not clear whether these are too. Say what they are: ${[above.unit, 'count'].map((unit) => offer('--unit', `${table.heading.text}=${unit}`))}`,
    };
  return { unit: above.unit };
}

function withinBounds(
  unit: CatalogueUnit,
  label: Label,
  cells: readonly NumberCell[],
  { table, isRatio }: UnitContext,
): RowUnit {
  if (unit === 'count') {
    const isWhole = cells.every(({ value }) => Number.isInteger(value) && value >= 0);
    return { unit: isWhole ? 'count' : 'decimal' };
  }
  if (unit !== 'percent') return { unit };
  const names = [label.text, table.heading.text, table.section?.text ?? ''];
  if (isRatio(label.text) || names.some(isUnbounded)) return { unit: 'ratio' };
  const outside = cells.find(({ value }) => value < 0 || value > 100);
  if (!outside) return { unit };
  return {
    problem: solvable`${outside.value}${outside.plain ? '' : '%'} is not a percentage from 0 to 100. If it can be outside that (a growth, a ratio), add ${offer('--ratio', label.text)}`,
  };
}

/** Whether something says what is counted; of plain numbers it is only known that they are whole, or not. */
export function isSaid(unit: CatalogueUnit): boolean {
  return unit !== 'count' && unit !== 'decimal';
}

/** Whether a name is of something that is counted, whatever the figures around it are. */
export function isCounted(name: string): boolean {
  return startsCounted(name) || isThing(name);
}

/** The value in another unit of the same kind: "€ 1,2 miljard" is 1200 in millions. Nothing where that cannot be. */
export function convert(value: number, from: CatalogueUnit, to: CatalogueUnit): number | undefined {
  if (from === to) return value;
  const [a, b] = [PER_MILLION[from], PER_MILLION[to]];
  return a === undefined || b === undefined ? undefined : Number(((value / a) * b).toFixed(9));
}
