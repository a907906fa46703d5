/**
 * How a value is counted, with the scale that the source has it in. `count` is a whole number from 0, `decimal` a number
 * that can be negative or broken (an index, a rate), `percent` a percentage, `thousand` and `million` a rounded count.
 */
export const UNITS = [
  'count',
  'decimal',
  'thousand',
  'million',
  'percent',
  'fte',
  'eur',
  'thousand-eur',
  'million-eur',
  'billion-eur',
] as const;

export type Unit = (typeof UNITS)[number];

/** In what a number is said of something: as so many, in per cent or in money. */
export type UnitKind = 'count' | 'percent' | 'money';

export function kindOfUnit(unit: string | undefined): UnitKind {
  return isMoney(unit) ? 'money' : unit === 'percent' ? 'percent' : 'count';
}

/** `times`: how many of one for each of another. `points`: percentage points. */
export type ValueUnit = Unit | 'times' | 'points';

const SCALES: Partial<Readonly<Record<ValueUnit, number>>> = {
  thousand: 1e3,
  million: 1e6,
  'thousand-eur': 1e3,
  'million-eur': 1e6,
  'billion-eur': 1e9,
};

/** How many of what it counts one of a unit is: a million euros are 1,000,000. */
export function scaleOf(unit: ValueUnit): number {
  return SCALES[unit] ?? 1;
}

export function isMoney(unit: string | undefined): boolean {
  return unit === 'eur' || unit?.endsWith('-eur') === true;
}
