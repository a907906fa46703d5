import type { IndicatorId, Unit } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { ProseBlock, Unread } from '../read/factsheet.ts';
import { type ProseFigure, type ReadProse, readProse } from '../read/read-prose.ts';
import { measuresOf } from './data-folder.ts';
import { sectionOf } from './decide-name.ts';
import type { Matching } from './resolution.ts';

export interface ResolvedProse extends ReadProse {
  /** The topic of each block, in the order of the blocks. */
  readonly topics: readonly (string | undefined)[];
}

/** What the figure of a heading is called when the factsheet gives it no name of its own. */
const AMOUNT_NAMES: Readonly<Record<LanguageCode, Readonly<Record<Unit, string>>>> = {
  nl: { 'million-eur': 'bedrag', percent: 'percentage', fte: 'fte', count: 'aantal' },
  en: { 'million-eur': 'amount', percent: 'percentage', fte: 'FTE', count: 'number' },
};

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
    figures.push({ indicator, year: block.year, value: amount.cell.value, unit: amount.cell.unit, line: amount.line });
  }
  const unread: Unread[] = read.unread.filter(({ line }) => !claimed.has(line));
  return { topics, figures: [...read.figures, ...figures], unread, refusals: read.refusals };
}

function indicatorFor(
  { heading, section }: ProseBlock,
  topic: string | undefined,
  unit: Unit,
  matching: Matching,
): IndicatorId | undefined {
  const { newNames, folder, known } = matching;
  if (topic !== undefined) {
    const measures = Object.entries(measuresOf(topic, folder)).filter(([, own]) => own === unit);
    return measures.length === 1 ? `${topic}.${measures[0]?.[0]}` : undefined;
  }
  const added = newNames.topic(heading, sectionOf(section, matching));
  const name = AMOUNT_NAMES[matching.language][unit];
  return newNames.row(added, { text: name, markers: [], line: heading.line }, unit, known.measure(name));
}
