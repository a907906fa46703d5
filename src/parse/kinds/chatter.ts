import type { Cue } from '../../languages/cues.ts';
import type { UnknownQuery } from '../../model/query.ts';
import { type Clues, has, type Recogniser } from '../clues.ts';
import { frameOf } from '../figures-query.ts';
import { conceptsOf } from '../match.ts';
import { unknownMatches } from '../unknown-words.ts';
import { explain } from './explain.ts';

const SHORT = 5;
/** Without any of these no figure is asked for, and no explanation. */
const ASKING: readonly Cue[] = [
  'count',
  'frequency',
  'percent',
  'chance',
  'points',
  'figures',
  'highest',
  'lowest',
  'trend',
  'change',
  'compare',
  'total',
  'share',
  'rank',
  'top',
  'which-year',
  'which-one',
  'by-how-much',
  'why',
  'what-is',
  'includes',
  'topics',
  'years-covered',
  'how-it-works',
];

/** A sentence that happens to have a word of the data in it: "the decision on the party is still pending". */
export const chatter: Recogniser = (clues) => {
  if (clues.continues || clues.matches.length <= SHORT || has(clues, ...ASKING) || asksWho(clues)) return undefined;
  if (!isOfSomethingElse(clues) || explain(clues)?.kind === 'explain') return undefined;
  return { kind: 'unknown', ...frameOf(clues), nearest: [] } satisfies UnknownQuery;
};

/** "Who can get …", and not "who can give me …" */
function asksWho(clues: Clues): boolean {
  return has(clues, 'who') && !has(clues, 'personal');
}

/** Several words that are not known, or one in what somebody tells of their own. */
function isOfSomethingElse(clues: Clues): boolean {
  if (clues.matches.flatMap(conceptsOf).some((id) => clues.dataset.concepts.get(id)?.kind === 'absent')) return false;
  const unknown = unknownMatches(clues).length;
  const own = has(clues, 'self', 'personal', 'possessive') && clues.years.from !== 'said';
  return unknown > 1 || (unknown === 1 && own);
}
