import type { FiguresQuery, Slot, Subject, Years } from '../model/query.ts';
import { inOrder } from '../model/years.ts';

/** As many questions are answered in one message. */
export const MOST_ASKS = 4;

/** One query that asks all of these, in order; undefined where they ask too much. */
export function mergeQueries(queries: readonly FiguresQuery[]): FiguresQuery | undefined {
  const [first] = queries;
  const asks = queries.flatMap((query) => query.asks);
  if (!first || asks.length > MOST_ASKS) return undefined;
  return {
    ...first,
    asks,
    subject: { value: mergeSubjects(queries.map(({ subject }) => subject)), from: first.subject.from },
    years: { value: mergeYears(queries.map(({ years }) => years)), from: first.years.from },
  };
}

function mergeSubjects(subjects: readonly Slot<Subject>[]): Subject {
  return {
    concepts: [...new Set(subjects.flatMap(({ value }) => value.concepts))],
    indicators: [...new Set(subjects.flatMap(({ value }) => value.indicators))],
  };
}

function mergeYears(years: readonly Slot<Years>[]): Years {
  return inOrder(years.flatMap(({ value }) => value));
}
