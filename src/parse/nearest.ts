import { keyOf } from '../languages/key.ts';
import type { Dataset } from '../model/dataset.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import type { Reading } from './read-words.ts';
import { editDistance } from './spelling/edit-distance.ts';
import type { Token } from './tokenize.ts';

/** The question with a word that is not known replaced by one of the data that it looks like; at most three of them. */
export type Nearest = (text: string, reading: Reading) => readonly string[];

interface Named {
  readonly term: string;
  readonly key: string;
}

const AT_MOST = 3;
const WORDS_TRIED = 3;
const SHORTEST = 4;
/** An abbreviation looks like many words. */
const SHORTEST_NAME = 5;
/** What a button can hold, and a reader can take in. */
const LONGEST_QUESTION = 120;

export function createNearest(dataset: Dataset): Nearest {
  const named = namesOf(dataset);
  return (text, { matches }) => {
    if (text.length > LONGEST_QUESTION) return [];
    const words = matches.flatMap(({ entry, tokens }) => (entry ? [] : tokens)).filter(({ word }) => isTried(word));
    const corrected = words.slice(0, WORDS_TRIED).flatMap((token) => corrections(text, token, named));
    return [...new Set(corrected)].slice(0, AT_MOST);
  };
}

function isTried(word: string): boolean {
  return word.length >= SHORTEST && !/\d/.test(word);
}

function namesOf(dataset: Dataset): Named[] {
  const concepts = [...dataset.concepts.values()].filter(({ kind }) => kind === 'topic' || kind === 'indicator');
  const terms = concepts.flatMap((concept) => LANGUAGE_CODES.flatMap((code) => concept.terms[code]));
  const named = [...new Set(terms)].map((term) => ({ term, key: keyOf(term) }));
  return named.filter(({ key }) => key.length >= SHORTEST_NAME);
}

function corrections(text: string, { word, start, end }: Token, named: readonly Named[]): string[] {
  const most = errorsIn(word);
  return named
    .filter(({ key }) => key[0] === word[0])
    .map(({ term, key }) => ({ term, distance: editDistance(word, key, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .map(({ term }) => `${text.slice(0, start)}${term}${text.slice(end)}`.trim());
}

/** Of a short word little can be wrong before it is another word: "exit" is not a way to write "Brexit". */
function errorsIn({ length }: string): number {
  return length < 6 ? 1 : length < 9 ? 2 : 3;
}
