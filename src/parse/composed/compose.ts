import type { Language } from '../../languages/language.ts';
import type { Ask } from '../../model/ask.ts';
import type { Dataset } from '../../model/dataset.ts';
import { unitOf } from '../../model/metric-unit.ts';
import type { FiguresQuery } from '../../model/query.ts';
import type { Match } from '../match.ts';
import { leftOver } from './left-over.ts';
import { findParts, type Parts } from './parts.ts';
import type { Rule } from './rule.ts';
import { besideBefore } from './rules/beside-before.ts';
import { changeOfDerived, compareDerived } from './rules/change.ts';
import { filterThings, filterYears } from './rules/filter.ts';
import { list } from './rules/list.ts';
import { minus } from './rules/minus.ts';
import { gapsCompared, movesCompared, rankGaps } from './rules/moves-compared.ts';
import { otherYears } from './rules/other-years.ts';
import { overYears } from './rules/over-years.ts';
import { ownYears } from './rules/own-years.ts';
import { rankYearsOfDerived } from './rules/rank-years.ts';
import { percentageOf, ratio } from './rules/ratio.ts';
import { relativeChange } from './rules/relative-change.ts';
import { sameAgain } from './rules/same-again.ts';
import { shareOfNamed, shareOfRest, shareOfYears } from './rules/share.ts';
import { subtract } from './rules/subtract.ts';
import { times } from './rules/times.ts';
import { derivedValue } from './rules/value.ts';
import { withoutBefore } from './rules/without-before.ts';
import { yearOf } from './rules/year-of.ts';

export const RULES: readonly Rule[] = [
  sameAgain,
  overYears,
  times,
  ratio,
  minus,
  subtract,
  gapsCompared,
  rankGaps,
  movesCompared,
  relativeChange,
  filterYears,
  filterThings,
  ownYears,
  yearOf,
  shareOfRest,
  shareOfYears,
  shareOfNamed,
  percentageOf,
  changeOfDerived,
  compareDerived,
  rankYearsOfDerived,
  derivedValue,
  besideBefore,
  otherYears,
  withoutBefore,
  list,
];

export interface Composed {
  readonly asks: readonly Ask[];
  readonly parts: Parts;
  readonly rule: Rule;
}

export interface ComposeContext {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The questions about figures before this one in the same thread, oldest first. */
  readonly thread: readonly FiguresQuery[];
}

/** The first reading that leaves no word of the question unexplained. */
export function compose(matches: readonly Match[], context: ComposeContext): Composed | undefined {
  const parts = findParts(matches, context);
  if (!parts || isInOtherUnit(parts)) return undefined;
  for (const rule of RULES) {
    const asks = rule.read(parts);
    if (asks && leftOver(parts, rule).length === 0) return { asks, parts, rule };
  }
  return undefined;
}

/** Money is asked for, and nothing that is named is an amount of it. */
function isInOtherUnit({ asked, sides, dataset }: Parts): boolean {
  const metrics = sides.flatMap((side) => side.metrics);
  return asked.unit === 'money' && !metrics.some((metric) => unitOf(metric, dataset) === 'million-eur');
}
