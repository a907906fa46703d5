import Fuse from 'fuse.js';
import { LANGUAGE_CODES } from '../languages/language.ts';
import type { ConceptId, Dataset } from '../model/dataset.ts';
import type { Reading } from './read-words.ts';

/** The topics whose names look like the words that were not understood, most alike first; at most three. */
export type Nearest = (reading: Reading) => readonly ConceptId[];

const AT_MOST = 3;

/** The search itself is only built when it is first needed: most questions are understood. */
export function createNearest(dataset: Dataset): Nearest {
  let fuse: Fuse<{ id: ConceptId; term: string }> | undefined;
  return ({ matches }) => {
    fuse ??= new Fuse(searchable(dataset), {
      keys: ['term'],
      threshold: 0.35,
      ignoreLocation: true,
      minMatchCharLength: 4,
    });
    const words = matches.filter(({ entry }) => !entry).map(({ words }) => words.slice(0, 30));
    const found = words
      .slice(0, 5)
      .flatMap((word) => (word.length < 4 ? [] : (fuse?.search(word, { limit: AT_MOST }) ?? [])));
    return [...new Set(found.map(({ item }) => item.id))].slice(0, AT_MOST);
  };
}

function searchable(dataset: Dataset): { id: ConceptId; term: string }[] {
  const concepts = [...dataset.concepts.values()].filter(
    ({ kind }) => kind === 'topic' || kind === 'indicator' || kind === 'group',
  );
  return concepts.flatMap(({ id, terms }) =>
    LANGUAGE_CODES.flatMap((code) => terms[code].map((term) => ({ id, term }))),
  );
}
