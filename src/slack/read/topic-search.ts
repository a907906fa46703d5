import Fuse from 'fuse.js';
import type { Dataset } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { LANGUAGE_CODES } from '../../model/language-code.ts';

export interface Choice {
  /** As `indicatorsChosen` reads it. */
  readonly value: string;
  readonly label: string;
}

/** Finds topics and figures by what was typed so far; nothing typed gives all topics, in the order of the source. */
export type TopicSearch = (typed: string, language: LanguageCode, most: number) => readonly Choice[];

interface Searchable {
  readonly value: string;
  readonly labels: Readonly<Record<LanguageCode, string>>;
  readonly terms: readonly string[];
}

export function createTopicSearch(dataset: Dataset): TopicSearch {
  const topics = [...dataset.topics.values()].map(
    ({ id, label }): Searchable => ({ value: `topic:${id}`, labels: label, terms: termsOf(dataset, `topic:${id}`) }),
  );
  const figures = [...dataset.indicators.values()]
    .filter(({ topic }) => (dataset.topics.get(topic)?.indicators.length ?? 0) > 1)
    .map(
      ({ id, label }): Searchable => ({
        value: `indicator:${id}`,
        labels: label,
        terms: termsOf(dataset, `indicator:${id}`),
      }),
    );
  const fuse = new Fuse([...topics, ...figures], {
    keys: [
      { name: 'labels.nl', weight: 2 },
      { name: 'labels.en', weight: 2 },
      { name: 'terms', weight: 1 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return (typed, language, most) => {
    const found = typed.trim()
      ? fuse.search(typed.trim().slice(0, 60), { limit: most }).map(({ item }) => item)
      : topics.slice(0, most);
    return found.map(({ value, labels }) => ({ value, label: labels[language] }));
  };
}

function termsOf(dataset: Dataset, concept: string): readonly string[] {
  return LANGUAGE_CODES.flatMap((code) => dataset.concepts.get(concept)?.terms[code] ?? []);
}
