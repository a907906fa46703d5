import Fuse from 'fuse.js';
import { keyOf } from '../languages/key.ts';
import type { ConceptId, Dataset } from '../model/dataset.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { letterSet } from './lexicon.ts';
import type { Reading } from './read-words.ts';

/** The topics whose names look like the words that were not understood, most alike first; at most three. */
export type Nearest = (reading: Reading) => readonly ConceptId[];

interface Named {
  readonly id: ConceptId;
  readonly term: string;
  readonly letters: number;
}

const AT_MOST = 3;
const WORDS_TRIED = 3;
/** A year is like no name. */
const WORD = /(?=.*\p{L}).{4}/u;

export function createNearest(dataset: Dataset): Nearest {
  const named = namesOf(dataset);
  return ({ matches }) => {
    const words = matches.filter(({ entry, words }) => !entry && WORD.test(words)).slice(0, WORDS_TRIED);
    return [...new Set(words.flatMap(({ words: typed }) => namesLike(typed.slice(0, 30), named)))].slice(0, AT_MOST);
  };
}

function namesOf(dataset: Dataset): Named[] {
  const concepts = [...dataset.concepts.values()].filter(({ kind }) => kind === 'topic' || kind === 'indicator');
  return concepts.flatMap(({ id, terms }) =>
    LANGUAGE_CODES.flatMap((code) => terms[code].map((term) => ({ id, term, letters: letterSet(keyOf(term)) }))),
  );
}

/** Only the names that have nearly all letters of the word are searched: the search itself is slow. */
function namesLike(word: string, named: readonly Named[]): ConceptId[] {
  const letters = letterSet(keyOf(word));
  const candidates = named.filter((name) => missingLetters(letters, name.letters) <= 1);
  const fuse = new Fuse(candidates, { keys: ['term'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 4 });
  return fuse.search(word, { limit: AT_MOST }).map(({ item }) => item.id);
}

function missingLetters(letters: number, others: number): number {
  let count = 0;
  for (let rest = letters & ~others; rest !== 0; rest &= rest - 1) count++;
  return count;
}
