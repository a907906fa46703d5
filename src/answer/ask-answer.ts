import type { FiguresAnswer, MissingPart, Statement, Value } from '../model/answer.ts';
import type { Ask, AskOf } from '../model/ask.ts';
import { type Dataset, type Figure, yearsWithFigures } from '../model/dataset.ts';
import { inOrder } from '../model/years.ts';
import { round } from './arithmetic.ts';
import { claimedFigures } from './claimed-figures.ts';

/** What one ask comes to. Without statements, it has no answer, and `missing` says why. */
export interface AskAnswer {
  readonly statements: readonly Statement[];
  /** What the answer claims; what it only rests on, or is held against, stands in the table. */
  readonly figures: readonly Figure[];
  readonly result: readonly number[];
  readonly ranking?: readonly Figure[];
  readonly table: FiguresAnswer['table'];
  readonly missing: readonly MissingPart[];
}

/** How one kind of ask is answered. It never throws: what can't be answered is said in `missing`. */
export type Answerer<Kind extends Ask['ask']> = (ask: AskOf<Kind>, dataset: Dataset) => AskAnswer;

export function noAnswer(missing: readonly MissingPart[]): AskAnswer {
  return { statements: [], figures: [], result: [], table: { indicators: [], years: [] }, missing };
}

export function claimed(values: readonly Value[]): readonly Figure[] {
  return [...new Set(values.flatMap(claimedFigures))];
}

/** The numbers that were computed to get there, and not read off. */
export function computedNumbers(values: readonly Value[]): number[] {
  return values.filter(({ metric }) => metric.is !== 'indicator').map(({ value }) => round(value));
}

const FEW = 4;

/**
 * Everything that the values rest on, in the years asked for; with the other years as context where there are only few
 * rows to show, and none of them is a part of a whole.
 */
export function tableOf(values: readonly Value[], dataset: Dataset): FiguresAnswer['table'] {
  const indicators = [...new Set(values.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)))];
  const asked = inOrder(values.flatMap(yearsIn));
  const isWhole = values.some(
    ({ metric }) => metric.is === 'sum' || (metric.is === 'ratio' && metric.as === 'percent'),
  );
  const years = indicators.length <= FEW && !isWhole ? yearsWithFigures(dataset, indicators) : asked;
  const sums = values.filter(({ metric }) => metric.is === 'sum');
  const totals = [...Map.groupBy(sums, ({ metric }) => metric).values()];
  return { indicators, years, ...(totals.length > 0 ? { totals } : {}) };
}

/** What was taken over years rests on all of them. */
function yearsIn({ metric, year, from }: Value): readonly number[] {
  return metric.is === 'over-years' ? from.flatMap(yearsIn) : [year];
}
