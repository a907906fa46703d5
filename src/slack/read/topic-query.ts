import { type Dataset, type IndicatorId, yearsWithFigures } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import type { FiguresQuery } from '../../model/query.ts';

/** What can be chosen from a list: "topic:klachten" is all of a topic, "indicator:klachten.ontvangen" one figure. */
export function indicatorsChosen(dataset: Dataset, choice: string): readonly IndicatorId[] {
  const [kind, id = ''] = choice.split(/:(.*)/s);
  if (kind === 'topic') return dataset.topics.get(id)?.indicators ?? [];
  return kind === 'indicator' && dataset.indicators.has(id) ? [id] : [];
}

/** The question for a choice; without years, all of them. Undefined where there is nothing of that name. */
export function topicQuery(
  dataset: Dataset,
  choice: string,
  language: LanguageCode,
  years: readonly number[] = [],
): FiguresQuery | undefined {
  const indicators = indicatorsChosen(dataset, choice);
  if (indicators.length === 0) return undefined;
  const topic = `topic:${dataset.indicators.get(indicators[0] ?? '')?.topic}`;
  const concepts = [choice, topic].filter((id) => dataset.concepts.has(id)).slice(0, 1);
  const value = years.length > 0 ? years : yearsWithFigures(dataset, indicators);
  return {
    kind: 'figures',
    dataset: dataset.id,
    language,
    asks: [{ ask: 'value', of: quantitiesOf(indicators.map(publishedMetric), value) }],
    subject: { value: { concepts, indicators }, from: 'said' },
    years: { value, from: 'said' },
  };
}
