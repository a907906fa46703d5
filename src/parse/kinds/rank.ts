import type { Rank } from '../../model/ask.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { publishedMetric } from '../../model/metric.ts';
import type { Slot, Years } from '../../model/query.ts';
import {
  allYears,
  type Clues,
  findCue,
  has,
  mentions,
  newestYear,
  previousFigures,
  printedTotal,
  type Recogniser,
  topicsOf,
  withoutTotalRows,
} from '../clues.ts';
import { figuresQuery, previousAsk } from '../figures-query.ts';
import { hasCue } from '../match.ts';
import { isMeasure, mainOf } from '../mention.ts';
import { mainOnes, narrow } from '../narrow.ts';
import type { Token } from '../tokenize.ts';

/** Which is highest or lowest: years of one indicator, or indicators in one year; also by how much they changed. */
export const rank: Recogniser = (clues) => {
  const named = orderOf(clues);
  const order = named && mentions(clues, 'rest') && !namesRate(clues) ? opposite(named) : named;
  if (!order || clues.subject.indicators.length === 0) return undefined;
  const candidates = rankable(clues, ranked(clues));
  if (isMajority(clues, candidates)) return undefined;
  const byChange = has(clues, 'rise', 'fall', 'change') && order !== 'best' && order !== 'worst';
  const over = overYears(clues, candidates) ? 'years' : 'metrics';
  const relative = has(clues, 'relative-change', 'percent');
  const change = byChange
    ? ({ by: relative ? 'relative-change' : 'change', direction: has(clues, 'fall') ? 'fall' : 'rise' } as const)
    : ({ by: 'value' } as const);
  const top = topNumber(clues) ?? listed(clues);
  const years = rankYears(clues, candidates, over, byChange);
  const ask: Rank = {
    ask: 'rank',
    of: candidates.map(publishedMetric),
    years: years.value,
    over,
    order,
    ...change,
    ...(top ? { top } : {}),
    ...(over === 'years' && has(clues, 'by-how-much', 'change') ? { gap: true } : {}),
  };
  const query = figuresQuery(clues, candidates, years, ask);
  return asksBothEnds(clues) && !('gap' in ask) ? { ...query, asks: bothEnds(ask) } : query;
};

/** "which had the most, and which the fewest?" */
function asksBothEnds({ matches }: Clues): boolean {
  const [high, low] = (['highest', 'lowest'] as const).map((end) => matches.findIndex((match) => hasCue(match, end)));
  if (high === undefined || low === undefined || high < 0 || low < 0 || high === low) return false;
  return matches.slice(Math.min(high, low), Math.max(high, low)).some((match) => hasCue(match, 'and'));
}

function bothEnds(ask: Rank): Rank[] {
  return (['highest', 'lowest'] as const).map((order) => ({ ...ask, order, top: ask.top ?? 1 }));
}

/** "Did you refuse most applications in 2018?" ranks nothing: it claims more than half. */
function isMajority(clues: Clues, [id, ...others]: readonly IndicatorId[]): boolean {
  const rate = id !== undefined && others.length === 0 && clues.dataset.indicators.get(id)?.unit === 'percent';
  const oneYear = clues.years.from === 'said' && clues.years.years.length === 1;
  return rate && oneYear && has(clues, 'yes-no') && !has(clues, 'year', 'which-year', 'which-one');
}

const MOST_LISTED = 12;

/** All that are named one by one. */
function listed({ subject: { groups } }: Clues): number | undefined {
  return groups.length > 2 && groups.length <= MOST_LISTED ? groups.length : undefined;
}

/** Of a topic without a measure, its main figure. */
function ranked(clues: Clues): readonly IndicatorId[] {
  const ids = narrow(clues);
  const plain = !mentions(clues, 'measure') && !has(clues, 'percent', 'share', 'best', 'worst', 'figures');
  return plain && clues.subject.groups.length === 1 ? mainOnes(clues, ids) : ids;
}

/** "most likely to say no: lowest grant rate" */
function namesRate({ subject, dataset }: Clues): boolean {
  const measures = subject.mentions.filter(isMeasure);
  return measures.some((mention) => mainOf(mention).every((id) => dataset.indicators.get(id)?.unit === 'percent'));
}

/** Where most are refused, least are granted: the source only has the latter. */
function opposite(order: Rank['order']): Rank['order'] {
  return order === 'highest' ? 'lowest' : order === 'lowest' ? 'highest' : order;
}

function orderOf(clues: Clues): Rank['order'] | undefined {
  const before = previousAsk(clues);
  if (has(clues, 'lowest')) return 'lowest';
  if (has(clues, 'worst')) return 'worst';
  if (has(clues, 'best')) return 'best';
  if (has(clues, 'highest', 'rank')) return 'highest';
  if (has(clues, 'top') && topNumber(clues)) return 'highest';
  if (
    has(clues, 'which-one', 'which-year') &&
    has(clues, 'rise', 'fall', 'more', 'less') &&
    clues.subject.indicators.length > 3
  ) {
    return has(clues, 'less') ? 'lowest' : 'highest';
  }
  return clues.continues && before?.ask === 'rank' && !has(clues, 'why') ? before.order : undefined;
}

/** "top 3", "the three largest" */
function topNumber(clues: Clues): number | undefined {
  const { matches } = clues;
  const top = findCue(clues, 'top');
  if (top) return numberOf(clues, matches[matches.indexOf(top) + 1]?.tokens[0]);
  const order = findCue(clues, 'highest', 'lowest');
  return order && numberOf(clues, matches[matches.indexOf(order) - 1]?.tokens.at(-1));
}

function numberOf({ languages, language }: Clues, token: Token | undefined): number | undefined {
  const value = token?.number ?? languages[language].words.numbers[token?.word ?? ''];
  return value !== undefined && value >= 1 && value <= 20 ? value : undefined;
}

/** Sums and parts of the others in the list would rank the same thing twice. */
function rankable({ dataset, cues }: Clues, ids: readonly IndicatorId[]): readonly IndicatorId[] {
  if (ids.length === 1) return ids;
  const total = printedTotal(dataset, ids);
  if (total && topicsOf(dataset, ids).length === 1 && cues.has('year') !== cues.has('which-year')) return [total];
  return withoutTotalRows(dataset, ids).filter((id) => !ids.some((whole) => dataset.relations.contains(whole, id)));
}

function overYears(clues: Clues, ids: readonly IndicatorId[]): boolean {
  const before = previousAsk(clues);
  if (has(clues, 'which-year')) return true;
  if (clues.continues && before?.ask === 'rank') return before.over === 'years' && clues.years.from !== 'said';
  if (ids.length === 1) return true;
  if (has(clues, 'year') && clues.years.from !== 'said' && !has(clues, 'which-one')) return true;
  return (
    topicsOf(clues.dataset, ids).length === 1 &&
    !has(clues, 'which-one', 'top', 'rank') &&
    clues.years.from !== 'said' &&
    clues.years.series
  );
}

function rankYears(clues: Clues, ids: readonly IndicatorId[], over: Rank['over'], byChange: boolean): Slot<Years> {
  const { years, dataset } = clues;
  const all = allYears(dataset, ids);
  const said = years.years.length > 0;
  if (over === 'years')
    return said && years.years.length > 1 ? { value: years.years, from: 'said' } : { value: all, from: 'assumed' };
  if (byChange) {
    const ends =
      years.ends ??
      (years.years.length > 1 ? ([Math.min(...years.years), Math.max(...years.years)] as const) : undefined);
    if (ends) return { value: ends, from: 'said' };
    const to = years.years[0] ?? newestYear(dataset, ids);
    return { value: [to - 1, to], from: said ? 'said' : 'assumed' };
  }
  if (said) return { value: years.years, from: 'said' };
  const before = previousFigures(clues);
  if (clues.continues && before) return { value: before.years.value, from: 'thread' };
  return { value: [newestYear(dataset, ids)], from: 'assumed' };
}
