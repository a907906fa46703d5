import type { CatalogueUnit } from '../../dataset/schema.ts';
import { languages } from '../../languages/languages.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { isMoney } from '../../model/unit.ts';
import type { ProseBlock, Unread } from '../tables/factsheet.ts';
import { type ProseFigure, type ReadProse, readProse } from '../tables/read-prose.ts';
import { convert } from '../tables/row-unit.ts';
import { measuresOf } from './data-folder.ts';
import { sectionOf } from './decide-name.ts';
import type { Matching } from './resolution.ts';

export interface ResolvedProse extends ReadProse {
  /** The topic of each block, in the order of the blocks. */
  readonly topics: readonly (string | undefined)[];
}

/** Running text: by the rules, and else an amount with a line to itself, which is the figure of its heading. */
export function resolveProse(matching: Matching): ResolvedProse {
  const { factsheet, folder, known } = matching;
  const read = readProse(factsheet, folder.rules.prose, (heading) => known.topic(heading)?.id);
  const byRule = new Set(read.figures.map(({ line }) => line));
  const claimed = new Set<number>();
  const topics: (string | undefined)[] = [];
  const figures: ProseFigure[] = [];
  for (const block of factsheet.prose) {
    const topic = known.topic(block.heading.text)?.id;
    const left = block.amounts.filter(({ line }) => !byRule.has(line));
    const [amount] = left;
    const indicator = left.length === 1 && amount ? indicatorFor(block, topic, amount.cell.unit, matching) : undefined;
    topics.push(topic ?? indicator?.split('.')[0]);
    if (!amount || indicator === undefined) continue;
    claimed.add(amount.line);
    const unit = keptIn(indicator, matching) ?? amount.cell.unit;
    const value = convert(amount.cell.value, amount.cell.unit, unit) ?? amount.cell.value;
    figures.push({ indicator, year: block.year, value, unit, line: amount.line });
  }
  const unread: Unread[] = read.unread.filter(({ line }) => !claimed.has(line));
  return { topics, figures: [...read.figures, ...figures], unread, refusals: read.refusals };
}

function keptIn(indicator: IndicatorId, { folder }: Matching): CatalogueUnit | undefined {
  const [topic = '', measure = ''] = indicator.split('.');
  return measuresOf(topic, folder)[measure];
}

function amountKind(unit: CatalogueUnit): 'money' | 'percent' | 'fte' | 'count' {
  if (unit === 'percent' || unit === 'ratio') return 'percent';
  if (unit === 'fte') return 'fte';
  return isMoney(unit) ? 'money' : 'count';
}

function indicatorFor(
  { heading, section }: ProseBlock,
  topic: string | undefined,
  unit: CatalogueUnit,
  matching: Matching,
): IndicatorId | undefined {
  const { newNames, folder, known } = matching;
  if (topic !== undefined) {
    const measures = Object.entries(measuresOf(topic, folder)).filter(([, own]) => convert(1, unit, own) !== undefined);
    return measures.length === 1 ? `${topic}.${measures[0]?.[0]}` : undefined;
  }
  const added = newNames.topic(heading, sectionOf(section, matching));
  const name = languages[matching.language].factsheet.figureNames[amountKind(unit)];
  return newNames.row(added, { text: name, markers: [], line: heading.line }, unit, known.measure(name));
}
