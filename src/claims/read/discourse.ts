import type { Cell } from '../../model/claim.ts';
import type { Metric } from '../../model/metric.ts';
import { isLoose, isWeak, type Mention, sharesIndicator } from '../../parse/mention.ts';
import type { Listed } from './read-ranks.ts';

/** What the sentences so far were about, for the next one to go on from. */
export interface Discourse {
  readonly year?: number;
  /** What the last figure was about, and the words that said so. */
  readonly metric?: Metric;
  readonly mentions: readonly Mention[];
  /** It is not sure that the last figure was about that. */
  readonly isUnsure?: true;
  /** The figures that were stated last, oldest first. */
  readonly cells: readonly Cell[];
  /** Those of the sentence before. */
  readonly recent: readonly Cell[];
  /** A sum that was stated: "that total". */
  readonly total?: Metric;
  readonly listed?: Listed;
  /** The year that others were held against: in "5,170 against 4,610" the second is of that year. */
  readonly base?: number;
}

export const NOTHING_SAID: Discourse = { mentions: [], cells: [], recent: [] };

/** As many figures as are kept in mind. */
const KEPT = 6;

export function remember(
  { isUnsure: _, ...discourse }: Discourse,
  cell: Cell,
  mentions: readonly Mention[],
  { isMain, isSure }: { readonly isMain: boolean; readonly isSure: boolean },
): Discourse {
  const [year] = cell.years;
  return {
    ...discourse,
    ...(isSure ? {} : { isUnsure: true as const }),
    metric: cell.metric,
    mentions: mentions.length > 0 ? mentions : discourse.mentions,
    cells: [...discourse.cells, cell].slice(-KEPT),
    ...(isMain && cell.years.length === 1 && year !== undefined ? { year } : {}),
    ...(!isMain && cell.years.length === 1 && year !== undefined ? { base: year } : {}),
    ...(cell.metric.is === 'sum' ? { total: cell.metric } : {}),
  };
}

/** Words can be of what is spoken of. */
export function fitsSpoken(words: readonly Mention[], { mentions }: Pick<Discourse, 'mentions'>): boolean {
  const spoken = mentions.filter((one) => !isLoose(one) && !isWeak(one));
  return words.every((one) => spoken.every((other) => sharesIndicator([one, other])));
}
