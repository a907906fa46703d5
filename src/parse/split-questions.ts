import type { Cue } from '../languages/cues.ts';
import type { Dataset } from '../model/dataset.ts';
import { hasFigures, isYear, namesTopic } from './focus/signs.ts';
import { hasCue, isLight, type Match } from './match.ts';

/** Words that a question begins with. */
const QUESTION: readonly Cue[] = [
  'count',
  'percent',
  'what-is',
  'what-was',
  'which-year',
  'which-one',
  'by-how-much',
  'frequency',
  'same',
];
/** What the asker puts right, or does not want, is said of the question before it. */
const SAID_OF_ANOTHER: readonly Cue[] = ['disclaim', 'correction', 'anaphor'];
/** Words that only lead to the question word: "in which", "met hoeveel". */
const OPENING: readonly Cue[] = ['filler', 'from', 'of', 'be'];
const SENTENCE_END = /[?!\n;•·]/;
const LONGEST_OPENING = 2;

/** The questions of one message, in order; one where there is only one, or where they can't be told apart. */
export function splitQuestions(matches: readonly Match[], dataset: Dataset): readonly (readonly Match[])[] {
  const pieces = cut(matches).map(withoutMarker);
  if (pieces.length < 2 || matches.some((match) => hasCue(match, ...SAID_OF_ANOTHER))) return [matches];
  const lined = pieces.slice(1).some((piece) => isLine(piece, dataset));
  const asks = pieces.map(
    (piece, i) =>
      asksSomething(piece, dataset) ||
      isClosed(pieces[i + 1] ?? piece, piece, dataset) ||
      isLine(piece, dataset) ||
      (i === 0 && lined && names(piece, dataset)),
  );
  const lines = asks.includes(true) ? undefined : pieces.map((piece) => names(piece, dataset));
  const questions = join(pieces, lines ?? asks);
  return questions.length > 1 && questions[0]?.some((match) => namesTopic(match, dataset)) ? questions : [matches];
}

/** True where the questions stand in a list, a line each. */
export function isList(questions: readonly (readonly Match[])[]): boolean {
  return questions.length > 1 && questions.slice(1).every(([first]) => first?.tokens[0]?.gap.includes('\n'));
}

/** What only leads up to a question stays with it; what follows one, and asks nothing, with that. */
function join(pieces: readonly (readonly Match[])[], asks: readonly boolean[]): readonly (readonly Match[])[] {
  const questions: (readonly Match[])[] = [];
  let lead: readonly Match[] = [];
  pieces.forEach((piece, i) => {
    const later = asks.indexOf(true, i);
    if (asks[i]) {
      questions.push([...lead, ...piece]);
      lead = [];
    } else if (questions.length === 0 && later > i) lead = [...lead, ...piece];
    else questions.push([...(questions.pop() ?? []), ...piece]);
  });
  return questions;
}

function cut(matches: readonly Match[]): readonly (readonly Match[])[] {
  const pieces: Match[][] = [];
  for (const [at, match] of matches.entries()) {
    const current = pieces.at(-1);
    if (!current || begins(matches, at)) pieces.push([match]);
    else current.push(match);
  }
  return pieces;
}

function begins(matches: readonly Match[], at: number): boolean {
  const match = matches[at];
  const gap = match?.tokens[0]?.gap ?? '';
  if (!match || at === 0) return false;
  if (SENTENCE_END.test(gap) || isMarker(matches, at)) return true;
  const asked = lastPiece(matches, at);
  if (gap.includes('.') && (/^\p{Lu}/u.test(match.words) || isQuestionWord(matches, at)))
    return (matches[at - 1]?.words.length ?? 0) > 3;
  if (!asked.some(isPlainQuestion) || isBetween(asked)) return false;
  if (hasCue(match, 'and')) return isQuestionWord(matches, at + 1);
  return gap.includes(',') && isQuestionWord(matches, at) && isListOfQuestions(matches, at);
}

/** "how many calls, how many e-mails, and how many complaints": after a comma alone the same may be asked in other words. */
function isListOfQuestions(matches: readonly Match[], at: number): boolean {
  const end = matches.findIndex((match, i) => i > at && /[.?!;\n]/.test(match.tokens[0]?.gap ?? ''));
  return matches
    .slice(0, end < 0 ? matches.length : end)
    .some((match, i) => i > at && hasCue(match, 'and') && isQuestionWord(matches, i + 1));
}

/** "1) … 2) …" */
function isMarker(matches: readonly Match[], at: number): boolean {
  const [match, next] = [matches[at], matches[at + 1]];
  return /^\d$/.test(match?.words ?? '') && next?.tokens[0]?.gap.startsWith(')') === true;
}

function withoutMarker(piece: readonly Match[]): readonly Match[] {
  return isMarker(piece, 0) ? piece.slice(1) : piece;
}

/** What stands before this place in the same sentence. */
function lastPiece(matches: readonly Match[], at: number): readonly Match[] {
  const from = matches.findLastIndex((match, i) => i < at && /[.?!;\n]/.test(match.tokens[0]?.gap ?? ''));
  return matches.slice(Math.max(0, from), at);
}

/** Not "when …", which only says in which year, nor a percentage that is told. */
function isPlainQuestion(match: Match): boolean {
  if (hasCue(match, 'percent')) return match.tokens.length > 1 && hasCue(match, 'percent');
  return hasCue(match, ...QUESTION) && !(hasCue(match, 'which-year') && match.tokens.length === 1);
}

/** "the gap between what came in and what was closed" */
function isBetween(asked: readonly Match[]): boolean {
  return asked.some((match) => hasCue(match, 'between') && !hasCue(match, 'from'));
}

/** "how many", "in which year", "met hoeveel procent" */
function isQuestionWord(matches: readonly Match[], at: number): boolean {
  for (let i = at; i <= at + LONGEST_OPENING; i++) {
    const match = matches[i];
    if (!match || (i > at && /[,.;:?!]/.test(match.tokens[0]?.gap ?? ''))) return false;
    if (hasCue(match, ...QUESTION) && !/^%$/.test(match.words)) return true;
    if (!hasCue(match, ...OPENING)) return false;
  }
  return false;
}

/** "how many is that", and not "in those three years" */
function pointsBack(piece: readonly Match[], at: number): boolean {
  const [match, next] = [piece[at], piece[at + 1]];
  return match !== undefined && hasCue(match, 'that', 'they') && !(next && hasCue(next, 'all-years', 'year'));
}

/** "Permanent staff? Externals? And the expenses 2020?": what names something, with a question mark behind it. */
function isClosed(next: readonly Match[], piece: readonly Match[], dataset: Dataset): boolean {
  const mark = next === piece ? piece.at(-1)?.tokens.at(-1)?.closing : next[0]?.tokens[0]?.gap;
  const plain = piece.every((match) => hasFigures(match, dataset) || isYear(match) || isLight(match));
  return mark?.includes('?') === true && plain && names(piece, dataset);
}

/** A line of a list that names what it is about. */
function isLine(piece: readonly Match[], dataset: Dataset): boolean {
  return piece[0]?.tokens[0]?.gap.includes('\n') === true && names(piece, dataset);
}

function names(piece: readonly Match[], dataset: Dataset): boolean {
  return piece.some((match) => namesTopic(match, dataset));
}

/** Asks, and of something: "and by how much" alone is part of the question before it. */
function asksSomething(piece: readonly Match[], dataset: Dataset): boolean {
  const isAbout = (match: Match) => hasFigures(match, dataset) || isYear(match) || hasCue(match, 'that-year', 'same');
  const own = piece.some((match) => namesTopic(match, dataset) || isYear(match));
  if (!own && piece.some((_, at) => pointsBack(piece, at))) return false;
  return piece.some((match) => hasCue(match, ...QUESTION)) && piece.some(isAbout);
}
