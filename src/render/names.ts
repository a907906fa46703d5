import { capital } from '../languages/capital.ts';
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

/** What a figure is called in a chart that has it beside others: only what tells it from those, and short. */
export function chartName(id: IndicatorId, among: readonly IndicatorId[], names: Names): string {
  const { dataset, language } = names;
  const indicator = dataset.indicators.get(id);
  const others = among.map((one) => dataset.indicators.get(one));
  const short = indicator?.short?.[language.code];
  if (others.every((one) => one?.topic === indicator?.topic)) return short ?? capital(measureLabelOf(id, names));
  if (others.every((one) => one?.measure === indicator?.measure)) {
    return dataset.topics.get(indicator?.topic ?? '')?.short?.[language.code] ?? topicLabelOf(id, names);
  }
  return short ?? labelOf(id, names);
}

/** What some figures have in common: their topic, or else their section; none where they are of several. */
export function sharedName(ids: readonly IndicatorId[], names: Names): string | undefined {
  const { dataset, language } = names;
  const topics = new Set(ids.map((id) => topicLabelOf(id, names)));
  const [topic] = topics;
  if (topics.size === 1) return topic;
  const sections = new Set(ids.map((id) => dataset.indicators.get(id)?.section));
  return sections.size === 1 ? dataset.sections.find(({ id }) => sections.has(id))?.label[language.code] : undefined;
}

/** A label where a value follows it in brackets, or where it stands in a sentence: without what it explains. */
export function withoutBrackets(label: string): string {
  return label.replace(/ \([^)]*\)$/, '');
}

/** The topics of some figures, each once, as a list in words. */
export function topicsInWords(figures: readonly Figure[], names: Names): string {
  return names.language.phrases.list([...new Set(figures.map(({ indicator }) => topicLabelOf(indicator, names)))]);
}
