import type { Metric } from '../../model/metric.ts';
import type { Period } from '../../model/quantity.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import type { PeriodMention } from './period-mentions.ts';

/** The words that name a year by what was highest or lowest in it: "the year with the most applications". */
export interface YearCondition {
  readonly from: number;
  /** One past the last word. */
  readonly to: number;
  readonly order: 'highest' | 'lowest';
  /** Where the words begin that say of what. */
  readonly ofFrom: number;
  readonly ofTo: number;
  readonly shift: number;
}

const CLAUSE_END = /[,.?!;:\n()–—]/;

/** Undefined where no year is named so, or where the question is which year it was. */
export function findYearCondition(matches: readonly Match[]): YearCondition | undefined {
  return yearWith(matches) ?? whenHighest(matches);
}

/** "in the year with the most complaints", "the year applications peaked – …": the latter only as a clause of its own. */
function yearWith(matches: readonly Match[]): YearCondition | undefined {
  for (const [at, match] of matches.entries()) {
    if (!hasCue(match, 'year-with', 'year') || isAsked(matches[at - 1])) continue;
    const to = endOf(matches, at + 1);
    const extreme = matches.findIndex((other, i) => i > at && i < to && hasCue(other, 'highest', 'lowest'));
    const { from, shift } = openerOf(matches, at);
    const isAside = hasCue(match, 'year-with') || to < matches.length || asksBefore(matches, from);
    if (extreme < 0 || !isAside) continue;
    return { from, to, order: orderOf(matches[extreme]), ofFrom: at + 1, ofTo: to, shift };
  }
  return undefined;
}

/** "How many complaints came in the year applications peaked?" */
function asksBefore(matches: readonly Match[], from: number): boolean {
  const before = matches.slice(0, from);
  return (
    before.some((match) => hasCue(match, 'count', 'percent')) && before.some((match) => conceptsOf(match).length > 0)
  );
}

/** "which year": the question itself. */
function isAsked(before: Match | undefined): boolean {
  return before !== undefined && hasCue(before, 'which-one', 'which-year', 'all-years', 'count');
}

/** "When complaints were at their highest, how many …": a clause of its own, before the question. */
function whenHighest(matches: readonly Match[]): YearCondition | undefined {
  const [first] = matches;
  if (!first || !hasCue(first, 'which-year', 'subordinate')) return undefined;
  const to = matches.findIndex((match, at) => at > 0 && CLAUSE_END.test(match.tokens[0]?.gap ?? ''));
  if (!matches[to]?.tokens[0]?.gap.includes(',')) return undefined;
  const asks = to > 0 && matches.slice(to).some((match) => hasCue(match, 'count', 'percent', 'what-is', 'wish'));
  const extreme = matches.findIndex((match, at) => at > 0 && at < to && hasCue(match, 'highest', 'lowest'));
  if (!asks || extreme < 0) return undefined;
  return { from: 0, to, order: orderOf(matches[extreme]), ofFrom: 1, ofTo: to, shift: 0 };
}

function orderOf(match: Match | undefined): 'highest' | 'lowest' {
  return match && hasCue(match, 'highest') ? 'highest' : 'lowest';
}

/** "in the year before the year with …": the words before it that belong to it. */
function openerOf(matches: readonly Match[], at: number): { from: number; shift: number } {
  let from = at;
  let shift = 0;
  while (from > 0) {
    const before = matches[from - 1];
    if (!before || CLAUSE_END.test(matches[from]?.tokens[0]?.gap ?? '')) break;
    if (hasCue(before, 'before-year', 'previous-year')) shift -= 1;
    else if (hasCue(before, 'after-year', 'following-year')) shift += 1;
    else if (!hasCue(before, 'filler', 'from')) break;
    from -= 1;
  }
  return { from, shift };
}

/** Up to the end of the clause, or to where the question begins. "The highest number of" does not begin one. */
function endOf(matches: readonly Match[], from: number): number {
  const isExtreme = (match: Match | undefined) => match !== undefined && hasCue(match, 'highest', 'lowest');
  const end = matches.findIndex(
    (match, at) =>
      at >= from &&
      (CLAUSE_END.test(match.tokens[0]?.gap ?? '') ||
        hasCue(match, 'what-is', 'wish') ||
        (hasCue(match, 'count', 'percent') && !isExtreme(matches[at - 1]))),
  );
  return end < 0 ? matches.length : end;
}

/** What was highest or lowest in the year that is meant, or in a year so many before or after it. */
export interface Condition {
  readonly of: Metric;
  readonly order: 'highest' | 'lowest';
  readonly shift: number;
}

/** "… one year later": so many years after the one that was meant, or before it. */
export function shiftedBy(condition: Condition, periods: readonly PeriodMention[]): Condition {
  return { ...condition, shift: periods.reduce((sum, { shift = 0 }) => sum + shift, condition.shift) };
}

export function periodOf({ of, order, shift }: Condition): Period {
  return { yearOf: { of, order, ...(shift === 0 ? {} : { shift }) } };
}
