import type { Cue } from '../../languages/cues.ts';
import type { Dataset } from '../../model/dataset.ts';
import { conceptsOf, hasCue, type Match } from '../match.ts';
import { hasFigures, isAsking, isKind, isYear, namesTopic, SHORTEST_QUOTE } from './signs.ts';

/**
 * What is left of a text of several sentences when those that only lead up to the question are taken out. Of these,
 * the subject is kept where the question itself names none, and the year likewise.
 */
export function withoutTold(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const sentences = withChecked(splitSentences(matches));
  const questions = sentences.filter(asks);
  const untagged = questions.filter((sentence) => !isTagged(sentence));
  const whole = untagged.some(({ matches: own }) => own.some((match) => isAboutSubject(match, dataset)));
  const asking = (whole ? untagged : questions).concat(afterthoughts(sentences));
  if (asking.length === 0 || asking.length === sentences.length) return matches;
  const focus = asking.flatMap((sentence) => sentence.matches);
  const named = focus.some((match) => namesTopic(match, dataset));
  const compared = focus.some((match) => hasCue(match, ...COMPARING));
  const dated = !compared && focus.some(isYear);
  const measured = focus.some((match) => isKind(match, dataset, 'measure'));
  const kept = (match: Match) =>
    isYear(match)
      ? !dated
      : !named && isAboutSubject(match, dataset) && !(measured && isKind(match, dataset, 'measure'));
  return sentences.flatMap((sentence) =>
    asking.includes(sentence) ? sentence.matches : sentence.matches.filter(kept),
  );
}

/** "Complaints went down. Is that true?": what is told is what is asked. */
function withChecked(sentences: readonly Sentence[]): readonly Sentence[] {
  const last = sentences.at(-1);
  const told = sentences.at(-2);
  const checks =
    last?.matches.every((match) => hasCue(match, 'yes-no', 'filler')) &&
    last.matches.some((match) => hasCue(match, 'yes-no'));
  return told && checks ? [...sentences.slice(0, -2), { ...told, asked: true }] : sentences;
}

const COMPARING: readonly Cue[] = [
  'than',
  'more',
  'less',
  'above',
  'below',
  'change',
  'compare',
  'rise',
  'fall',
  'points',
];

interface Sentence {
  readonly matches: Match[];
  asked: boolean;
}

function splitSentences(matches: readonly Match[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of matches) {
    const gap = match.tokens[0]?.gap ?? '';
    const last = sentences.at(-1);
    if (!last || endsSentence(gap, match, last.matches.at(-1))) {
      if (last && gap.includes('?')) last.asked = true;
      sentences.push({ matches: [match], asked: false });
    } else last.matches.push(match);
  }
  return sentences;
}

const LONGEST_ABBREVIATION = 4;

/** Not the dot after an abbreviation: "incl. nareis" goes on. Without any mark, a question word with a capital starts one. */
function endsSentence(gap: string, match: Match, before: Match | undefined): boolean {
  if (/[?!\n–—]/.test(gap)) return true;
  const capital = /^\p{Lu}/u.test(match.words);
  const long = (before?.tokens.at(-1)?.word.length ?? 0) > LONGEST_ABBREVIATION;
  return gap.includes('.') ? capital || (gap === '.' && long) : capital && gap === '' && isAsking(match);
}

function asks({ matches, asked }: Sentence): boolean {
  if (matches.some((match) => hasCue(match, 'disclaim'))) return false;
  return asked || matches.some(isAsking);
}

const LONGEST_AFTERTHOUGHT = 6;
const ADDING: readonly Cue[] = ['money', 'percent', 'points', 'change', 'by-how-much', 'total', 'share', 'trend'];
const LEAVING_OUT: readonly Cue[] = ['not', 'except', 'includes', 'count', 'filler', 'and', 'that'];

/** "… Civil servants excluded.", "… In per cent, please.": short, after the question, and said of it. */
function afterthoughts(sentences: readonly Sentence[]): readonly Sentence[] {
  const last = sentences.findLastIndex(asks);
  return sentences.slice(last + 1).filter(({ matches }) => {
    if (last < 0 || matches.length > LONGEST_AFTERTHOUGHT) return false;
    const named = (match: Match) => conceptsOf(match).length > 0;
    const leavesOut = matches.some((match) => hasCue(match, 'not', 'except')) && matches.some(named);
    if (leavesOut) return matches.every((match) => named(match) || hasCue(match, ...LEAVING_OUT));
    return (
      matches.some((match) => hasCue(match, ...ADDING)) &&
      matches.every((match) => hasCue(match, ...ADDING, 'filler', 'greeting', 'wish', 'that'))
    );
  });
}

/** "These are decisions, right?": told, to ask something else after it. */
function isTagged({ matches, asked }: Sentence): boolean {
  const last = matches.at(-1);
  return asked && !!last && hasCue(last, 'yes-no') && (last.tokens[0]?.gap.includes(',') ?? false);
}

/** Names something of the data, quotes a figure of it, or says that it is left out. */
function isAboutSubject(match: Match, dataset: Dataset): boolean {
  return (
    hasFigures(match, dataset) ||
    hasCue(match, 'not', 'except', 'and', 'or') ||
    (match.tokens[0]?.number ?? 0) >= SHORTEST_QUOTE
  );
}
