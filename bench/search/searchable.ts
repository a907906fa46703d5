import type { Dataset } from '../../src/model/dataset.ts';
import { LANGUAGE_CODES } from '../../src/model/language-code.ts';

/** A topic, a measure or a figure of the data as a document to be searched: its labels and synonyms, in both languages. */
export interface Searchable {
  /** As in the data: "topic:klachten", "measure:ontvangen", "indicator:klachten.ontvangen". */
  readonly id: string;
  readonly labels: readonly string[];
  readonly terms: readonly string[];
}

export function searchables({ concepts }: Dataset): Searchable[] {
  return [...concepts.values()]
    .filter(({ kind }) => kind === 'topic' || kind === 'measure' || kind === 'indicator')
    .map(({ id, label, terms }) => ({
      id,
      labels: LANGUAGE_CODES.map((code) => label[code]),
      terms: LANGUAGE_CODES.flatMap((code) => terms[code]),
    }));
}
