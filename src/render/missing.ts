import type { MissingPart, UnavailableAnswer } from '../model/answer.ts';
import { indicatorsOf, type Metric } from '../model/metric.ts';
import { metricLabel } from './metric-label.ts';
import { type Names, topicLabelOf } from './names.ts';

/** A sentence for each thing that is missing, each once. */
export function missingSentences({ missing }: UnavailableAnswer, names: Names): string[] {
  return [...new Set(missing.map((part) => missingSentence(part, names)))];
}

const MAX_ECHO = 40;

export function missingSentence(part: MissingPart, names: Names): string {
  const { missing, years } = names.language.phrases;
  switch (part.reason) {
    case 'year':
      return missing.year(years(part.years.slice(0, 5)), years(names.dataset.years));
    case 'cell': {
      return missing.cell(subjectOf(part.metrics, names), years(part.years));
    }
    case 'dimension':
      return missing.dimension[part.dimension];
    case 'absent':
      return missing.absent(part.concept.label[names.language.code]);
    case 'combination':
      return missing.combination(part.words.slice(0, MAX_ECHO));
    case 'word':
      return missing.word(part.words.slice(0, MAX_ECHO));
    case 'reason':
      return missing.reason;
    case 'sum':
      return missing.sum;
    case 'unit':
      return missing.unit[part.unit];
  }
}

const MOST_TOPICS = 3;

function subjectOf(metrics: readonly Metric[], names: Names): string {
  const [only] = metrics;
  if (only && metrics.length === 1) return metricLabel(only, names);
  const topics = [...new Set(metrics.flatMap(indicatorsOf).map((id) => topicLabelOf(id, names)))];
  return names.language.phrases.list(topics.slice(0, MOST_TOPICS));
}
