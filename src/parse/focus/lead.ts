import type { Cue } from '../../languages/cues.ts';
import type { Dataset } from '../../model/dataset.ts';
import { hasCue, type Match } from '../match.ts';
import { isAsking, isFirm, isKind, isYear } from './signs.ts';

/** As many words at least has what tells something, without being about anybody. */
const LONG = 6;
/** What begins with a restriction ("Syrians, facts please: …") leads up to nothing. */
const OPENING = 2;
const RESTRICTING: readonly Cue[] = ['country', 'place', 'age', 'gender', 'religion', 'elsewhere'];
const PERSONS: readonly Cue[] = ['self', 'asker', 'asks', 'told', 'possessive', 'personal'];
const WANTING: readonly Cue[] = ['wish', 'what-is'];
/** With words of wanting, these say what is to be done with the figures that are named after the colon. */
const OPERATING: readonly Cue[] = [
  'percent',
  'points',
  'share',
  'change',
  'compare',
  'trend',
  'rank',
  'highest',
  'lowest',
  'total',
  'sum',
  'average',
  'by-how-much',
  'count',
  'figures',
];

/**
 * Takes out what is told before a colon ("My neighbour, 34, from Lyon, is just curious: …"), whatever is in it, or before
 * a question word ("I thought it was more, but how many …?"). Kept are its years where none is said after it, and all of
 * it where it is the frame of the question ("students, 2019: …").
 */
export function withoutLead(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const colon = matches.findLastIndex((match, i) => isColon(match, matches[i - 1]));
  const at = colon > 0 ? colon : questionAfterSelf(matches, dataset);
  if (at < 1) return matches;
  const [lead, rest] = [matches.slice(0, at), matches.slice(at)];
  const topic = rest.findIndex((match) => isFirm(match, dataset));
  const back = rest.findIndex((match) => hasCue(match, 'anaphor', 'they', 'same'));
  if (topic < 0 || (back >= 0 && back < topic) || !isWhole(rest, dataset) || !isTold(lead, dataset)) return matches;
  return rest.some(isYear) ? rest : [...lead.filter(isYear), ...rest];
}

/** Where "how many" stands, if all before it is of the speaker, and names nothing that could be asked of. */
function questionAfterSelf(matches: readonly Match[], dataset: Dataset): number {
  const at = matches.findIndex((match) => hasCue(match, 'count', 'frequency'));
  const lead = matches.slice(0, Math.max(at, 0));
  const named = lead.some((match) => isFirm(match, dataset) || hasCue(match, ...RESTRICTING, ...WANTING));
  return !named && lead.some((match) => hasCue(match, 'self', 'asker', 'told')) ? at : -1;
}

/** Not the colon of "17:00". */
function isColon({ tokens: [token] }: Match, before: Match | undefined): boolean {
  if (!token?.gap.includes(':')) return false;
  return !(token.number !== undefined && token.gap === ':' && before?.tokens.at(-1)?.number !== undefined);
}

/** Says what is asked of what it names: "…: students or labour migrants?" does not. */
function isWhole(rest: readonly Match[], dataset: Dataset): boolean {
  return rest.some((match) => isAsking(match) || isKind(match, dataset, 'measure'));
}

function isTold(lead: readonly Match[], dataset: Dataset): boolean {
  const has = (cues: readonly Cue[]) => lead.some((match) => hasCue(match, ...cues));
  const personal = has(PERSONS);
  if (!personal && lead.some((match) => isFirm(match, dataset))) return false;
  if (!personal && lead.some((match) => isAsking(match) || hasCue(match, 'which-one', 'except'))) return false;
  if (!personal && lead.slice(0, OPENING).some((match) => hasCue(match, ...RESTRICTING))) return false;
  if (has(WANTING) && has(OPERATING)) return false;
  return personal || lead.length >= LONG || lead.some(isOtherNumber);
}

function isOtherNumber(match: Match): boolean {
  return match.tokens[0]?.number !== undefined && !isYear(match);
}
