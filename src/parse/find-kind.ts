import type { Query } from '../model/query.ts';
import type { Clues, Recogniser } from './clues.ts';
import { frameOf } from './figures-query.ts';
import { catalogue } from './kinds/catalogue.ts';
import { change } from './kinds/change.ts';
import { chatter } from './kinds/chatter.ts';
import { choices } from './kinds/choices.ts';
import { compare } from './kinds/compare.ts';
import { definition } from './kinds/definition.ts';
import { derived } from './kinds/derived.ts';
import { explain } from './kinds/explain.ts';
import { lookup } from './kinds/lookup.ts';
import { otherUnit } from './kinds/other-unit.ts';
import { rank } from './kinds/rank.ts';
import { remainder } from './kinds/remainder.ts';
import { share } from './kinds/share.ts';
import { threshold } from './kinds/threshold.ts';
import { total } from './kinds/total.ts';
import { totalChange } from './kinds/total-change.ts';
import { trend } from './kinds/trend.ts';
import { unavailable } from './kinds/unavailable.ts';
import { unknown } from './kinds/unknown.ts';

/** The kinds of question, in the order in which they are tried: the first that recognises the question has it. */
const RECOGNISERS: readonly (readonly [name: string, recognise: Recogniser])[] = [
  ['catalogue', catalogue],
  ['chatter', chatter],
  ['definition', definition],
  ['unavailable', unavailable],
  ['explain', explain],
  ['choices', choices],
  ['unknown', unknown],
  ['remainder', remainder],
  ['threshold', threshold],
  ['share', share],
  ['rank', rank],
  ['total change', totalChange],
  ['change', change],
  ['compare', compare],
  ['trend', trend],
  ['derived', derived],
  ['total', total],
  ['other unit', otherUnit],
  ['lookup', lookup],
];

export interface FoundKind {
  readonly query: Query;
  /** Name of the recogniser that took the question. */
  readonly by: string;
}

export function findKind(clues: Clues): FoundKind {
  for (const [by, recognise] of RECOGNISERS) {
    const query = recognise(clues);
    if (query) return { query, by };
  }
  return { query: { kind: 'unknown', ...frameOf(clues), nearest: [] }, by: 'none' };
}
