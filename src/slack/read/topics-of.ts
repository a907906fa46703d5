import type { Dataset, IndicatorId } from '../../model/dataset.ts';
import type { Query } from '../../model/query.ts';

/** The topics that a question is about, in the order of the source; none where it has no subject. */
export function topicsOf(query: Query, dataset: Dataset): readonly string[] {
  const found = new Set(subjectOf(query).map((id) => dataset.indicators.get(id)?.topic));
  return [...dataset.topics.keys()].filter((id) => found.has(id));
}

function subjectOf(query: Query): readonly IndicatorId[] {
  switch (query.kind) {
    case 'figures':
    case 'explain':
      return query.subject.value.indicators;
    case 'choices':
      return query.options.flatMap(subjectOf);
    case 'unavailable':
      return query.subject?.indicators ?? [];
    default:
      return [];
  }
}
