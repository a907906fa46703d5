import type { Dataset } from '../../src/model/dataset.ts';
import type { Search } from './engines.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;

/** What a search with a pattern for years makes of a question: the topic and the measure that it finds first, in those years. */
export function searchAnswer(question: string, search: Search, dataset: Dataset): string[] {
  const ids = search(question.replace(YEAR, ' '));
  const first = (kind: string) => ids.find((id) => id.startsWith(`${kind}:`))?.slice(kind.length + 1);
  const topic = first('topic');
  const named = first('indicator');
  const ofTopic = topic && dataset.topics.get(topic);
  const wanted = `${topic}.${first('measure')}`;
  const indicator = ofTopic
    ? dataset.indicators.has(wanted)
      ? wanted
      : (ofTopic.main ?? ofTopic.indicators[0])
    : named;
  if (!indicator) return [];
  const years = [...new Set(question.match(YEAR) ?? [])].map(Number);
  return (years.length > 0 ? years : [dataset.years.at(-1) ?? 0])
    .filter((year) => dataset.figure(indicator, year))
    .map((year) => `${indicator}@${year}`);
}
