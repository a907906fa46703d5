import type { Cue } from '../languages/cues.ts';
import type { Dataset } from '../model/dataset.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';

const ASKING: readonly Cue[] = [
  'count',
  'frequency',
  'percent',
  'points',
  'which-year',
  'which-one',
  'yes-no',
  'why',
  'who',
  'what-is',
  'highest',
  'lowest',
  'best',
  'worst',
  'trend',
  'by-how-much',
  'share',
  'help',
  'topics',
  'years-covered',
  'how-it-works',
];

/**
 * What is left of a text of several sentences when those that only lead up to the question are taken out. Of these,
 * the subject is kept where the question itself names none, and the year likewise.
 */
export function findFocus(matches: readonly Match[], dataset: Dataset): readonly Match[] {
  const sentences = splitSentences(matches);
  const asking = sentences.filter(isAsking);
  if (asking.length === 0 || asking.length === sentences.length) return matches;
  const focus = asking.flatMap((sentence) => sentence.matches);
  const named = focus.some((match) => namesTopic(match, dataset));
  const dated = focus.some(isYear);
  return sentences.flatMap((sentence) =>
    asking.includes(sentence)
      ? sentence.matches
      : sentence.matches.filter((match) => (!named && isAboutSubject(match, dataset)) || (!dated && isYear(match))),
  );
}

interface Sentence {
  readonly matches: Match[];
  asked: boolean;
}

function splitSentences(matches: readonly Match[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of matches) {
    const gap = match.tokens[0]?.gap ?? '';
    const last = sentences.at(-1);
    if (!last || endsSentence(gap, match)) {
      if (last && gap.includes('?')) last.asked = true;
      sentences.push({ matches: [match], asked: false });
    } else last.matches.push(match);
  }
  return sentences;
}

/** A dot only when a capital follows: "incl. nareis" goes on. */
function endsSentence(gap: string, match: Match): boolean {
  return /[?!\n–—]/.test(gap) || (gap.includes('.') && /^\p{Lu}/u.test(match.words));
}

function isAsking({ matches, asked }: Sentence): boolean {
  if (matches.some((match) => hasCue(match, 'disclaim'))) return false;
  return asked || matches.some((match) => hasCue(match, ...ASKING));
}

/** Names something of the data, or says that it is left out. */
function isAboutSubject(match: Match, dataset: Dataset): boolean {
  return (
    conceptsOf(match).some((id) => (dataset.concepts.get(id)?.weights.size ?? 0) > 0) ||
    hasCue(match, 'not', 'except', 'and', 'or')
  );
}

function namesTopic(match: Match, dataset: Dataset): boolean {
  return conceptsOf(match).some((id) => {
    const concept = dataset.concepts.get(id);
    return concept !== undefined && ['topic', 'indicator', 'group'].includes(concept.kind) && !concept.modifier;
  });
}

function isYear(match: Match): boolean {
  return match.tokens[0]?.number !== undefined && /^(?:19|20)\d\d$/.test(match.tokens[0].word);
}
