import type { Language } from '../languages/language.ts';
import type { Dataset, Figure, IndicatorId } from '../model/dataset.ts';

/** What everything is called in the language of an answer. */
export interface Names {
  readonly language: Language;
  readonly dataset: Dataset;
}

export function labelOf(id: IndicatorId, { dataset, language }: Names): string {
  return dataset.indicators.get(id)?.label[language.code] ?? id;
}

export function measureLabelOf(id: IndicatorId, { dataset, language }: Names): string {
  return dataset.indicators.get(id)?.measureLabel[language.code] ?? id;
}

export function topicLabelOf(id: IndicatorId, { dataset, language }: Names): string {
  const topic = dataset.indicators.get(id)?.topic ?? '';
  return dataset.topics.get(topic)?.label[language.code] ?? id;
}

/** The topics of some figures, each once, as a list in words. */
export function topicsInWords(figures: readonly Figure[], names: Names): string {
  return names.language.phrases.list([...new Set(figures.map(({ indicator }) => topicLabelOf(indicator, names)))]);
}
