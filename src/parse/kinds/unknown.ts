import type { Cue } from '../../languages/cues.ts';
import type { UnknownQuery } from '../../model/query.ts';
import { type Clues, has, type Recogniser } from '../clues.ts';
import { frameOf } from '../figures-query.ts';
import type { Match } from '../match.ts';
import { unknownMatches } from '../unknown-words.ts';

/** Nothing, or too little, of the question is about the figures. */
export const unknown: Recogniser = (clues) => {
  if (clues.subject.indicators.length > 0 && isConvincing(clues)) return undefined;
  return { kind: 'unknown', ...frameOf(clues), nearest: [] } satisfies UnknownQuery;
};

/** Some sign that a figure is asked for, or hardly any words beside the subject. */
function isConvincing(clues: Clues): boolean {
  const unknownWords = unknownMatches(clues).length;
  const topical = clues.subject.groups.some(({ mentions }) =>
    mentions.some(({ concepts }) => concepts.some(({ kind, modifier }) => kind !== 'measure' && !modifier)),
  );
  // Only a measure is named, and a word that may well be the topic is not known.
  if (!topical && !clues.continues && !ranksTopics(clues) && (unknownWords > 0 || isNextToUnknown(clues))) return false;
  if (clues.continues || clues.years.from === 'said' || clues.years.series) return true;
  const numeric = has(clues, ...NUMERIC);
  if (!numeric && isPersonal(clues)) return false;
  const asked = numeric || has(clues, 'yes-no', 'that');
  const subjectWords = clues.subject.mentions.length;
  return asked ? unknownWords <= subjectWords + 1 : unknownWords === 0 || subjectWords > 2 * unknownWords;
}

const NUMERIC: readonly Cue[] = [
  'count',
  'frequency',
  'percent',
  'money',
  'figures',
  'highest',
  'lowest',
  'best',
  'worst',
  'trend',
  'change',
  'compare',
  'total',
  'share',
  'rise',
  'fall',
  'more',
  'less',
  'rank',
  'top',
];
const SHORT = 5;

/** "Did anybody take in a parcel for me?": of someone's own doings, and not a sign that a figure is wanted. */
function isPersonal(clues: Clues): boolean {
  return clues.matches.length >= SHORT && has(clues, 'personal') && !has(clues, 'wish');
}

/** A short word that is not known, just before or after what is named: "xy aanvragen". */
function isNextToUnknown({ matches, subject }: Clues): boolean {
  const isUnknown = (match: Match | undefined) =>
    !!match && !match.entry && match.tokens[0]?.number === undefined && (match.tokens[0]?.word.length ?? 0) > 1;
  return subject.mentions.some(({ at }) => at >= 0 && (isUnknown(matches[at - 1]) || isUnknown(matches[at + 1])));
}

/** "which type of application stood the least chance?": all topics are meant. */
function ranksTopics(clues: Clues): boolean {
  return has(clues, 'which-one') && has(clues, 'highest', 'lowest', 'best', 'worst');
}
