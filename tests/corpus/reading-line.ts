import type { Figure } from '../../src/model/dataset.ts';
import type { Query } from '../../src/model/query.ts';
import type { Asked } from './ask-phrase.ts';

/** What came of a question, on one line: the kind of answer, how the question was read, the cells, the numbers made of them. */
export function readingLine({ reply: { query }, record }: Asked): string {
  const read = readingOf(query);
  const result = record.result.map((number) => Number(number.toPrecision(6)));
  return [
    read.length > 0 ? `${record.kind} (${read.join(', ')})` : record.kind,
    ...(record.cells.length > 0 ? [`: ${cellsOf(record.figures)}`] : []),
    ...(result.length > 0 ? [` = ${result.join(', ')}`] : []),
  ].join('');
}

function readingOf(query: Query): string[] {
  switch (query.kind) {
    case 'figures':
      return query.asks.map(({ ask }) => ask);
    case 'explain':
    case 'catalogue':
      return [query.ask];
    case 'unavailable':
      return query.missing.map((missing) =>
        'words' in missing ? `${missing.reason} "${missing.words}"` : missing.reason,
      );
    case 'choices':
      return query.options.map(({ subject }) => subject.value.concepts.join('+'));
    case 'unknown':
      return [...query.nearest];
  }
}

/** Each row with its years: `klachten.ontvangen 2018 2019`. */
function cellsOf(figures: readonly Pick<Figure, 'indicator' | 'year'>[]): string {
  const rows = Map.groupBy(figures, ({ indicator }) => indicator);
  return [...rows].map(([indicator, cells]) => [indicator, ...cells.map(({ year }) => year)].join(' ')).join(', ');
}
