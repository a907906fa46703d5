import type { Cue } from '../languages/cues.ts';
import { keyOf } from '../languages/key.ts';
import { hasCue, type Match } from '../parse/match.ts';
import type { ClaimLexicon } from './claim-lexicon.ts';
import { phraseAt } from './phrase-set.ts';
import type { Sentence } from './read/sentence.ts';

/** Longest opening before the colon of "please check the following: …". */
const LONGEST_OPENING = 60;

/** Where the text begins that is to be checked, if the message opens with asking for that: "check: …". */
export function openedCheck(text: string, { checkAll }: ClaimLexicon): number | undefined {
  const opening = /^[^:\n]{1,60}[:\n]/.exec(text)?.[0];
  if (!opening || opening.length > LONGEST_OPENING) return undefined;
  const key = keyOf(opening.replace(/<[^>]*>/g, ''));
  return checkAll.entries.has(key) ? opening.length : undefined;
}

/** What asks for a figure, and states none. */
const ASKING: readonly Cue[] = [
  'count',
  'percent',
  'times',
  'which-year',
  'which-one',
  'what-is',
  'trend',
  'why',
  'by-how-much',
  'rank',
  'figures',
  'frequency',
];

export type Manner = 'asks-check' | 'tells' | 'states' | 'asks-figure';

/** How a message speaks: it asks whether something is so, tells what another says, states it, or asks for a figure. */
export function mannerOf(sentences: readonly Sentence[]): Manner {
  const isAsked = sentences.some(asksForCheck);
  const asking = sentences.filter(({ matches, lexicon }) =>
    matches.some((match) => hasCue(match, ...ASKING) && asksFigure(match, lexicon)),
  );
  if (asking.some((one) => one.amounts.length === 0 || !isAsked)) return 'asks-figure';
  if (!isAsked && sentences.some(wishes)) return 'asks-figure';
  if (isAsked || asksOfOther(sentences)) return 'asks-check';
  if (sentences.some(({ tokens, lexicon }) => tokens.some((_, at) => phraseAt(tokens, at, lexicon.told))))
    return 'tells';
  return sentences.some(isQuestion) || sentences.some(ranks) ? 'asks-figure' : 'states';
}

/** What can be wished for: "please give me the change in points". */
const WISHED: readonly Cue[] = ['change', 'points', 'percent', 'count', 'figures'];

function wishes(sentence: Sentence): boolean {
  const has = (...cues: readonly Cue[]) => sentence.matches.some((match) => hasCue(match, ...cues));
  return sentence.amounts.length === 0 && has('wish') && has(...WISHED) && !asksForCheck(sentence);
}

/** '"…" May I leave it like that?': a question that names nothing of the data is about what stands beside it. */
function asksOfOther(sentences: readonly Sentence[]): boolean {
  const isEmpty = ({ mentions, periods, amounts }: Sentence) =>
    mentions.length === 0 && periods.length === 0 && amounts.length === 0;
  const states = ({ mentions, periods, amounts }: Sentence) =>
    amounts.length > 0 || (mentions.length > 0 && periods.length > 0);
  const [questions, others] = [sentences.filter(isQuestion), sentences.filter((one) => !isQuestion(one))];
  return questions.length > 0 && questions.every(isEmpty) && others.length > 0 && others.every(states);
}

function isQuestion({ tokens }: Sentence): boolean {
  return /\?/.test(tokens.at(-1)?.closing ?? '');
}

function asksForCheck({ tokens, lexicon }: Sentence): boolean {
  if (tokens.some((_, at) => phraseAt(tokens, at, lexicon.check))) return true;
  return tokens.some((_, at) => {
    const found = phraseAt(tokens, at, lexicon.checkAtEdge);
    return found !== undefined && (at === 0 || found.to === tokens.length || /[?!]/.test(tokens[found.to]?.gap ?? ''));
  });
}

/** "top 3 documents 2020": a number that asks for so many. */
function ranks({ matches }: Sentence): boolean {
  return matches.some((match) => hasCue(match, 'top', 'rank', 'highest', 'lowest'));
}

/** "het aantal …", "the number of …" name what is counted, and ask for nothing. */
function asksFigure({ tokens }: Match, { small }: ClaimLexicon): boolean {
  return tokens.some(({ word }) => [...small.askWords].some((one) => word.startsWith(one)));
}
