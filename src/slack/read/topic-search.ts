import MiniSearch, { type SearchOptions } from 'minisearch';
import { keyOf } from '../../languages/key.ts';
import type { Concept, Dataset } from '../../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';

export interface Choice {
  /** As `indicatorsChosen` reads it. */
  readonly value: string;
  readonly label: string;
}

/** Finds topics and figures by what was typed so far; nothing typed gives all topics, in the order of the source. */
export type TopicSearch = (typed: string, language: LanguageCode, most: number) => readonly Choice[];

interface Searchable {
  readonly value: string;
  readonly nl: string;
  readonly en: string;
  readonly terms: string;
}

/** A name counts for more than a synonym, and most in the language of the reader. */
const BOOST: Readonly<Record<LanguageCode, Readonly<Record<string, number>>>> = {
  nl: { nl: 6, en: 3 },
  en: { en: 6, nl: 3 },
};
/** Every word begins a word of it. */
const BY_WORD: SearchOptions = { prefix: true, combineWith: 'AND' };
/** Letters may be wrong: two in a short word, a third of them in a long one. */
const BY_LIKENESS: SearchOptions = {
  prefix: true,
  combineWith: 'AND',
  fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 2 : 0.3),
};
const MOST_LIKE = 5;
/** Whoever names a topic gets the topic before its figures. */
const boostDocument = (value: string) => (value.startsWith('topic:') ? 2 : 1);

export function createTopicSearch(dataset: Dataset): TopicSearch {
  const topics = [...dataset.topics.values()].map(({ id, label }) => searchable(`topic:${id}`, label, dataset));
  const figures = [...dataset.indicators.values()]
    .filter(({ topic }) => (dataset.topics.get(topic)?.indicators.length ?? 0) > 1)
    .map(({ id, label }) => searchable(`indicator:${id}`, label, dataset));
  const index = new MiniSearch<Searchable>({
    idField: 'value',
    fields: [...LANGUAGE_CODES, 'terms'],
    storeFields: [...LANGUAGE_CODES],
    tokenize: (text) => text.split(/[\s,;:()/]+/),
    processTerm: (term) => keyOf(term) || null,
  });
  index.addAll([...topics, ...figures]);
  return (typed, language, most) => {
    const words = typed.trim().slice(0, 60);
    if (!keyOf(words)) return topics.slice(0, most).map((topic) => ({ value: topic.value, label: topic[language] }));
    const boost = BOOST[language];
    const exact = index.search(words, { ...BY_WORD, boost, boostDocument });
    const found =
      exact.length > 0 ? exact : index.search(words, { ...BY_LIKENESS, boost, boostDocument }).slice(0, MOST_LIKE);
    return found.slice(0, most).map(({ id, ...stored }) => ({ value: String(id), label: String(stored[language]) }));
  };
}

function searchable(value: string, label: Concept['label'], { concepts }: Dataset): Searchable {
  const terms = LANGUAGE_CODES.flatMap((code) => concepts.get(value)?.terms[code] ?? []);
  return { value, ...label, terms: terms.join(', ') };
}
