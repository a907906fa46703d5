import type { Language } from '../../languages/language.ts';
import type { Vocabulary } from '../lexicon.ts';
import { findNear } from './near-words.ts';

type Languages = readonly Language[];

const MIN_PART = 4;
const MIN_TWO_ERRORS = 11;

/** Splits into known words, each of four letters at least, longest first part first, with at most one joint between. */
export function splitCompound(word: string, languages: Languages, vocabulary: Vocabulary): string[] | undefined {
  const joints = jointsOf(languages);
  for (let end = word.length - 3; end >= 3; end--) {
    const head = word.slice(0, end);
    if (!isPart(head, vocabulary)) continue;
    for (const joint of joints) {
      if (!word.startsWith(joint, end)) continue;
      const tail = word.slice(end + joint.length);
      if (isForeignTo(head, tail, vocabulary) || Math.max(head.length, tail.length) < MIN_PART) continue;
      if (isPart(tail, vocabulary) || isPlainTail(head, tail, vocabulary))
        return [head, tail].flatMap((part) => ownParts(part, languages, vocabulary));
      const rest = tail.length >= 2 * MIN_PART ? splitCompound(tail, languages, vocabulary) : undefined;
      if (rest) return [head, ...rest];
    }
  }
  return undefined;
}

/** "spoedverzoeken": what a word without a meaning here adds to a subject makes it another one. */
function isForeignTo(head: string, tail: string, { words }: Vocabulary): boolean {
  const [first, last] = [words.get(head), words.get(tail)];
  return !!first && !first.weighty && first.alone.length > 0 && !!last?.subject;
}

/** A part that is only known as a word of longer terms is read by its own parts: "asielvergunning". */
function ownParts(part: string, languages: Languages, vocabulary: Vocabulary): string[] {
  const alone = (vocabulary.words.get(part)?.alone.length ?? 0) > 0;
  return alone || part.length < 2 * MIN_PART ? [part] : (splitCompound(part, languages, vocabulary) ?? [part]);
}

/** A compound with a typing error in one of its two halves, or, when it is long, in both. */
export function findNearParts(word: string, languages: Languages, vocabulary: Vocabulary): string[] | undefined {
  const ends = Array.from({ length: Math.max(0, word.length - 2 - MIN_PART) }, (_, i) => word.length - 3 - i);
  const nearest = new Map<string, string | undefined>();
  const near = (part: string) => {
    if (part.length >= MIN_PART && !nearest.has(part))
      nearest.set(part, findNear(part, languages, vocabulary, 1, { only: 'subject' })[0]?.word);
    return nearest.get(part);
  };
  const halves = jointsOf(languages).flatMap((joint) =>
    ends
      .filter((end) => word.endsWith(joint, end))
      .map((end) => ({ head: word.slice(0, end - joint.length), tail: word.slice(end) })),
  );
  const isSubject = (part: string) => part.length >= MIN_PART && !!vocabulary.words.get(part)?.subject;
  for (const { head, tail } of halves) {
    if (!isSubject(head)) continue;
    const found = near(tail);
    if (found) return [head, found];
  }
  for (const { head, tail } of halves) {
    if (!vocabulary.words.get(tail)?.weighty && !isPlainWord(tail, vocabulary)) continue;
    const found = near(head);
    if (found) return [found, tail];
  }
  if (word.length < MIN_TWO_ERRORS) return undefined;
  for (const { head, tail } of halves) {
    const [first, second] = [near(head), near(tail)];
    if (first && second) return [first, second];
  }
  return undefined;
}

function jointsOf(languages: Languages): readonly string[] {
  return ['', ...languages.flatMap((language) => language.words.joints)];
}

/** "gezinszaak": after a word that names a subject, any word of four letters that means something by itself. */
function isPlainTail(head: string, tail: string, vocabulary: Vocabulary): boolean {
  return !!vocabulary.words.get(head)?.subject && isPlainWord(tail, vocabulary);
}

function isPlainWord(word: string, { words }: Vocabulary): boolean {
  return word.length >= MIN_PART && (words.get(word)?.alone.length ?? 0) > 0;
}

function isPart(part: string, { words }: Vocabulary): boolean {
  const info = words.get(part);
  if (!info) return /^(?:19|20)\d\d$/.test(part);
  return part.length >= MIN_PART
    ? info.weighty || part.length >= 6 || (info.alone.length > 0 && part.length >= 5)
    : info.subject && part.length >= 3;
}
