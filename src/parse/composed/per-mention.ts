import type { Language } from '../../languages/language.ts';
import type { Metric } from '../../model/metric.ts';
import { hasCue, type Match } from '../match.ts';

/** "for every 100 applications": of how many of the second there are so many of the first. */
export interface PerMention {
  readonly at: number;
  readonly count: NonNullable<Extract<Metric, { is: 'ratio' }>['per']>;
}

const COUNTS = [10, 100, 1000] as const;

/** The number right behind "per", where it is one that people count by. */
export function findPer(matches: readonly Match[], { words }: Language): PerMention | undefined {
  const each = matches.findIndex((match) => hasCue(match, 'each'));
  const token = each < 0 ? undefined : matches[each + 1]?.tokens[0];
  const said = token && (token.number ?? words.numbers[token.word] ?? words.scales[token.word]);
  const count = COUNTS.find((one) => one === said);
  return count === undefined ? undefined : { at: each + 1, count };
}
