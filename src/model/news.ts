import type { AnswerTable, Change } from './answer.ts';
import type { Edition, Figure, Footnote, IndicatorId } from './dataset.ts';

/** What the newest edition says of some topics that no edition before it did. */
export interface EditionNews {
  readonly edition: Edition;
  /** The topics that there is news of, in the order of the source. */
  readonly topics: readonly string[];
  readonly year: number;
  /** The year that it is compared with; absent where the data have no earlier one. */
  readonly before?: number;
  /** What the edition has on these topics. */
  readonly table: AnswerTable;
  /** From the year before to the newest one. */
  readonly changes: readonly Change[];
  /** The largest of these: amounts by per cent, then percentages by points. */
  readonly rises: readonly Change[];
  readonly falls: readonly Change[];
  /** The newest figure of what no earlier edition counted. */
  readonly first: readonly Figure[];
  /** What has a figure for the year before, and none for the newest. */
  readonly gone: readonly IndicatorId[];
  /** Figures of earlier years that have another value now. */
  readonly revised: readonly Figure[];
  readonly footnotes: readonly Footnote[];
}
