import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Searchable } from './searchable.ts';

/** The ids of the documents that are like the text, most alike first. */
export type Search = (text: string) => readonly string[];

const MOST = 20;

/** Each library as its documentation has it for whole sentences with typing errors. */
export const engines: Readonly<Record<string, (documents: readonly Searchable[]) => Search>> = {
  'fuse.js': (documents) => {
    const keys = [{ name: 'labels', weight: 2 }, 'terms'];
    const fuse = new Fuse(documents, { keys, ignoreLocation: true, useTokenSearch: true });
    return (text) => fuse.search(text, { limit: MOST }).map(({ item }) => item.id);
  },
  MiniSearch: (documents) => {
    const index = new MiniSearch<Searchable>({
      fields: ['labels', 'terms'],
      searchOptions: { boost: { labels: 2 }, prefix: true, fuzzy: 0.2 },
    });
    index.addAll(documents);
    return (text) =>
      index
        .search(text)
        .slice(0, MOST)
        .map(({ id }) => id);
  },
  /** All words of a search must be found, so each word is searched for, and the documents with most of them come first. */
  uFuzzy: (documents) => {
    const ufuzzy = new UFuzzy({ intraMode: 1 });
    const haystack = documents.map(({ labels, terms }) => [...labels, ...terms].join(' ').toLowerCase());
    return (text) => {
      const found = new Map<number, number>();
      for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
        for (const at of ufuzzy.filter(haystack, word) ?? []) found.set(at, (found.get(at) ?? 0) + 1);
      return [...found]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST)
        .flatMap(([at]) => documents[at]?.id ?? []);
    };
  },
};
