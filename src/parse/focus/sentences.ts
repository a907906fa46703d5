import type { Cue } from '../../languages/cues.ts';
import type { Dataset } from '../../model/dataset.ts';
import { findYearCondition } from '../composed/condition.ts';
import { conceptsOf, hasCue, isLight, type Match } from '../match.ts';
import { hasFigures, isAsking, isFirm, isKind, isYear, namesTopic, SHORTEST_QUOTE } from './signs.ts';

/**
 * What is left of a text of several sentences when those that only lead up to the question are taken out. Of these,
 * the subject is kept where the question itself names none, and the year likewise.
 */
export function withoutTold(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const sentences = withAskedLast(withChecked(splitSentences(matches)), dataset);
  const candidates = sentences.filter(asks);
  const asked = candidates.every(onlyTells) ? candidates : candidates.filter((sentence) => !onlyTells(sentence));
  const clear = asked.findLastIndex(asksClearly);
  const questions = asked.filter((sentence, at) => at > clear || asksClearly(sentence));
  const untagged = questions.filter((sentence) => !isTagged(sentence));
  const whole = untagged.some(({ matches: own }) => own.some((match) => isAboutSubject(match, dataset)));
  const asking = [
    ...forethoughts(sentences, dataset),
    ...(whole ? untagged : questions),
    ...afterthoughts(sentences, dataset),
  ];
  if (asking.length === 0 || asking.length === sentences.length) return matches;
  const focus = asking.flatMap((sentence) => sentence.matches);
  if (focus.every(asksHowFar)) return matches;
  const pointed = asking.some((sentence) => pointsBack(sentence, dataset));
  const named = !pointed && focus.some((match) => namesTopic(match, dataset) && !isVague(match, dataset));
  const compared = focus.some((match) => hasCue(match, ...COMPARING));
  const dated = !compared && focus.some(isYear);
  const measured = focus.some((match) => isKind(match, dataset, 'measure'));
  const kept = (match: Match) =>
    isYear(match)
      ? !dated
      : (!named && isAboutSubject(match, dataset) && !(measured && isKind(match, dataset, 'measure'))) ||
        // "49% was positive. How much was that in 2018?"
        (pointed && !measured && hasCue(match, 'percent'));
  return sentences.flatMap((sentence) =>
    asking.includes(sentence) ? sentence.matches : sentence.matches.filter(kept),
  );
}

/** "How many of those?", and not "decisions on labour migrants are missing, how many were those?" */
function pointsBack({ matches }: Sentence, dataset: Dataset): boolean {
  const at = matches.findIndex((match) => hasCue(match, 'anaphor'));
  return at >= 0 && !matches.slice(0, at).some((match) => isFirm(match, dataset));
}

/** "Complaints went down. By what percentage?": asks of nothing but what was told. */
function asksHowFar(match: Match): boolean {
  return hasCue(match, 'percent', 'points', 'by-how-much', 'relative-change', 'filler', 'not');
}

/** "Complaints went down. Is that true?", "A client asks how long it takes. Do you have that?": what is told is asked. */
function withChecked(sentences: readonly Sentence[]): readonly Sentence[] {
  const last = sentences.at(-1);
  const told = sentences.at(-2);
  const checks =
    last?.matches.every((match) => hasCue(match, 'yes-no', 'wish', 'that', 'filler')) &&
    last.matches.some((match) => hasCue(match, 'yes-no', 'wish')) &&
    last.matches.some((match) => hasCue(match, 'yes-no', 'that'));
  return told && checks ? [...sentences.slice(0, -2), { ...told, asked: true }] : sentences;
}

/** The question mark at the end makes a question of what names something of the data, whatever its words. */
function withAskedLast(sentences: readonly Sentence[], dataset: Dataset): readonly Sentence[] {
  const last = sentences.at(-1);
  const closed = last?.matches.at(-1)?.tokens.at(-1)?.closing?.includes('?');
  if (!last || !closed || /[–—]/.test(last.matches[0]?.tokens[0]?.gap ?? '')) return sentences;
  return last.matches.some((match) => hasFigures(match, dataset))
    ? [...sentences.slice(0, -1), { ...last, asked: true }]
    : sentences;
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
  for (const [at, match] of matches.entries()) {
    const gap = match.tokens[0]?.gap ?? '';
    const last = sentences.at(-1);
    if (!last || endsSentence(gap, matches, at)) {
      if (last && gap.includes('?')) last.asked = true;
      sentences.push({ matches: [match], asked: false });
    } else last.matches.push(match);
  }
  return sentences;
}

const LONGEST_ABBREVIATION = 4;
/** "aanvr.": cut off before a vowel. */
const SHORTENED = /^\p{L}{2,4}[^aeiouy]{2}$/u;
const SHOUTED = /^\p{Lu}{2}/u;

/**
 * Not the dot after an abbreviation: "incl. nareis" goes on. Without any mark, a question word with a capital starts
 * one; in a text without capitals a dot before a question word, or after a year, ends one.
 */
function endsSentence(gap: string, matches: readonly Match[], at: number): boolean {
  if (/[?!\n–—]/.test(gap)) return true;
  const [before, match, next] = [matches[at - 1], matches[at], matches[at + 1]];
  if (!before || !match) return true;
  const capital = /^\p{Lu}/u.test(match.words);
  if (!gap.includes('.')) return capital && !SHOUTED.test(match.words) && gap === '' && isAsking(match);
  const word = before.tokens.at(-1)?.word ?? '';
  const long = (word.length > LONGEST_ABBREVIATION && !SHORTENED.test(word)) || isYear(before);
  return capital || (gap === '.' && (long || opensQuestion(match, next)));
}

/** "how many …", "op hoeveel …" */
function opensQuestion(match: Match, next: Match | undefined): boolean {
  if (isAsking(match)) return match.words !== '%';
  return isLight(match) && next !== undefined && isAsking(next) && hasCue(next, 'count', 'percent', 'which-one');
}

function asks({ matches, asked }: Sentence): boolean {
  const [first] = matches;
  if (matches.some((match) => hasCue(match, 'disclaim')) || (!asked && first && hasCue(first, 'told'))) return false;
  return asked || matches.some((match, at) => isAsking(match) && !isQuoted(matches, at));
}

/** "33%": a percentage that is told. */
function isQuoted(matches: readonly Match[], at: number): boolean {
  const [before, match] = [matches[at - 1], matches[at]];
  return !!match && hasCue(match, 'percent') && !!before && before.tokens[0]?.number !== undefined && !isYear(before);
}

/** "In 2019 there were 1,880 complaints.": told, where another sentence asks. */
function onlyTells({ matches, asked }: Sentence): boolean {
  const quotes = matches.some((match) => (match.tokens[0]?.number ?? 0) >= SHORTEST_QUOTE && !isYear(match));
  return !asked && quotes && matches.every((match) => !isAsking(match) || hasCue(match, 'yes-no'));
}

/** Words that a statement has as well: "2019 was a record year. How many came in the year before?" */
const UNSURE: readonly Cue[] = ['highest', 'lowest', 'best', 'worst', 'share', 'trend'];

function asksClearly({ matches, asked }: Sentence): boolean {
  return asked || setsYear(matches) || matches.some((match) => isAsking(match) && !hasCue(match, ...UNSURE));
}

/** "Take the year with the most complaints.": which year is asked about, where the sentence does not tell it itself. */
function setsYear(matches: readonly Match[]): boolean {
  return !matches.some(isYear) && findYearCondition(matches) !== undefined;
}

const LONGEST_FORETHOUGHT = 9;

/** "Leave the repeat applications out.", "Take the mean of …": short, before the question, and what that is asked of. */
function forethoughts(sentences: readonly Sentence[], dataset: Dataset): readonly Sentence[] {
  const first = sentences.findIndex(asks);
  return sentences.slice(0, Math.max(0, first)).filter(({ matches }) => {
    const setsUp = matches.some((match) => hasCue(match, 'except', 'average') && !hasCue(match, 'disclaim'));
    return setsUp && matches.some((match) => hasFigures(match, dataset)) && matches.length <= LONGEST_FORETHOUGHT;
  });
}

const LONGEST_AFTERTHOUGHT = 6;
const ADDING: readonly Cue[] = [
  'money',
  'percent',
  'points',
  'change',
  'by-how-much',
  'total',
  'share',
  'trend',
  'previous-year',
  'following-year',
  'all-years',
];
const LEAVING_OUT: readonly Cue[] = ['not', 'except', 'includes', 'count', 'filler', 'and', 'that'];

/** "… Civil servants excluded.", "… In per cent, please.", "… By grant rate.": short, after the question, and said of it. */
function afterthoughts(sentences: readonly Sentence[], dataset: Dataset): readonly Sentence[] {
  const last = sentences.findLastIndex(asks);
  const isMeasure = (match: Match) => isKind(match, dataset, 'measure') && !namesTopic(match, dataset);
  const measured = sentences[last]?.matches.some((match) => isKind(match, dataset, 'measure'));
  const adds = (match: Match) => hasCue(match, ...ADDING) || (!measured && isMeasure(match));
  return sentences.slice(last + 1).filter(({ matches }) => {
    if (last < 0) return false;
    const named = (match: Match) => conceptsOf(match).length > 0;
    const opposes = hasCue(matches[0] as Match, 'not', 'except') && matches.some((match) => hasCue(match, 'but'));
    if (opposes && matches.some(named)) return true;
    if (matches.length > LONGEST_AFTERTHOUGHT) return false;
    const leavesOut = matches.some((match) => hasCue(match, 'not', 'except')) && matches.some(named);
    if (leavesOut) return matches.every((match) => named(match) || hasCue(match, ...LEAVING_OUT));
    return (
      matches.some(adds) &&
      matches.every((match) => adds(match) || hasCue(match, 'filler', 'greeting', 'wish', 'that', 'but', 'of'))
    );
  });
}

/** "How many documents was it?": of which ones can have been told. */
function isVague(match: Match, dataset: Dataset): boolean {
  return conceptsOf(match).every((id) => dataset.concepts.get(id)?.weak);
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
