import type { Ask } from '../../model/ask.ts';
import type { ConceptId, Dataset, IndicatorId } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { indicatorsOf } from '../../model/metric.ts';
import type { FiguresQuery, Origin, Years } from '../../model/query.ts';
import { inOrder } from '../../model/years.ts';
import type { Composed } from './compose.ts';
import { quantitiesOf } from './parts.ts';

/** The query that a composed reading stands for. */
export function composedQuery({ asks, parts, rule }: Composed, dataset: Dataset, language: LanguageCode): FiguresQuery {
  const concepts = parts.mentions.flatMap((mention) => mention.concepts.map(({ id }): ConceptId => id));
  return {
    kind: 'figures',
    dataset: dataset.id,
    language,
    asks: [...asks],
    subject: {
      value: { concepts: [...new Set(concepts)], indicators: indicatorsAsked(asks) },
      from: parts.fromThread ? 'thread' : 'said',
    },
    years: { value: yearsOf(asks, dataset), from: originOf(parts, rule) },
  };
}

function originOf({ periods, condition, fromThread }: Composed['parts'], { continues }: Composed['rule']): Origin {
  if (periods.length > 0 || condition) return 'said';
  return fromThread || continues ? 'thread' : 'assumed';
}

function indicatorsAsked(asks: readonly Ask[]): readonly IndicatorId[] {
  return [...new Set(quantitiesOf(asks).flatMap(({ metric }) => indicatorsOf(metric)))];
}

/** Years that are only told by the figures are not known here: those of the thread go on with the newest. */
function yearsOf(asks: readonly Ask[], dataset: Dataset): Years {
  const named = quantitiesOf(asks).flatMap(({ metric, period }) =>
    metric.is === 'over-years' ? metric.years : 'years' in period ? period.years : [],
  );
  return named.length > 0 ? inOrder(named) : dataset.years.slice(-1);
}
