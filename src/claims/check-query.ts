import type { Cell } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { indicatorsOf } from '../model/metric.ts';
import type { Quantity } from '../model/quantity.ts';
import type { FiguresQuery } from '../model/query.ts';
import { inOrder } from '../model/years.ts';
import type { FoundCheck } from './read-check.ts';

/** As many figures at most are asked for beside the claims themselves. */
const MOST = 200;

/** The figures that the claims are about, as a question: what a next question in the thread goes on from. */
export function checkQuery({ check, language }: FoundCheck, dataset: Dataset): FiguresQuery | undefined {
  const cells = check.claims
    .flatMap(({ about }) => about.slice(0, 1))
    .flatMap((about) => (about.is === 'change' ? [about.to, about.from] : [about.of]));
  const of = unique(cells)
    .slice(0, MOST)
    .map(({ metric, years }): Quantity => ({ metric, period: { years } }));
  if (of.length === 0) return undefined;
  const indicators = [...new Set(of.flatMap(({ metric }) => indicatorsOf(metric)))];
  const topics = new Set(indicators.map((id) => `topic:${dataset.indicators.get(id)?.topic}`));
  const years = inOrder(cells.flatMap((cell) => cell.years));
  return {
    kind: 'figures',
    dataset: dataset.id,
    language,
    asks: [{ ask: 'value', of }],
    subject: { value: { concepts: [...topics].filter((id) => dataset.concepts.has(id)), indicators }, from: 'said' },
    years: { value: years, from: 'said' },
    check,
  };
}

function unique(cells: readonly Cell[]): readonly Cell[] {
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}
