import type { Cue } from '../languages/cues.ts';
import type { Language } from '../languages/language.ts';
import { type Dataset, type IndicatorId, type Unit, yearsWithFigures } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { FiguresQuery, Query, Slot, Subject, Years } from '../model/query.ts';
import type { FoundSubject } from './find-subject.ts';
import type { FoundYears } from './find-years.ts';
import { hasCue, type Match } from './match.ts';

/** Everything that was found in a question, for the recognisers of each kind to decide on. */
export interface Clues {
  readonly language: LanguageCode;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  readonly dataset: Dataset;
  readonly matches: readonly Match[];
  readonly years: FoundYears;
  /** What the figures are about, completed from the thread where the question leaves it open. */
  readonly subject: FoundSubject;
  readonly subjectFrom: 'said' | 'thread';
  /** The questions before this one in the same thread, oldest first. */
  readonly thread: readonly Query[];
  /** True when the question only makes sense as a continuation of the thread. */
  readonly continues: boolean;
  readonly cues: ReadonlySet<Cue>;
  /** The words that ask of what was not so. */
  readonly hypothesis?: string;
}

/** Decides whether a question is of one kind; answers the query if it is. */
export type Recogniser = (clues: Clues) => Query | undefined;

export function has(clues: Clues, ...cues: readonly Cue[]): boolean {
  return cues.some((cue) => clues.cues.has(cue));
}

export function findCue(clues: Clues, ...cues: readonly Cue[]): Match | undefined {
  return clues.matches.find((match) => hasCue(match, ...cues));
}

export function previousFigures({ thread }: Clues): FiguresQuery | undefined {
  return thread.findLast((query) => query.kind === 'figures');
}

export function subjectSlot(
  clues: Clues,
  indicators: readonly IndicatorId[] = clues.subject.indicators,
): Slot<Subject> {
  return { value: { concepts: clues.subject.concepts, indicators }, from: clues.subjectFrom };
}

/** The years to answer for: those said, those of the thread, or else the newest that there are figures of. */
export function yearsSlot(clues: Clues, indicators: readonly IndicatorId[] = clues.subject.indicators): Slot<Years> {
  const { years, dataset } = clues;
  const pair = pairOfYears(clues);
  if (pair) return { value: pair, from: 'thread' };
  if (years.from === 'said' && years.years.length > 0) return { value: withShifted(clues), from: 'said' };
  const before = previousFigures(clues)?.years.value ?? [];
  const shifted = relativeYears(clues, before.length > 0 ? before : [newestYear(dataset, indicators)]);
  if (shifted) return { value: shifted, from: 'said' };
  if (clues.continues && before.length > 0) return { value: before, from: 'thread' };
  return { value: [newestYear(dataset, indicators)], from: 'assumed' };
}

/** "both years together": the two that the same thing was asked of last. */
export function pairOfYears(clues: Clues): Years | undefined {
  const { thread, continues, subject, years } = clues;
  if (!continues || !has(clues, 'both', 'sum', 'total') || (years.from === 'said' && !years.series)) return undefined;
  const last = thread.filter((query) => query.kind === 'figures').slice(-2);
  const asked = new Set(last.flatMap((query) => query.years.value));
  const same = last.every((query) => subject.indicators.every((id) => query.subject.value.indicators.includes(id)));
  return last.length === 2 && same && asked.size === 2 ? [...asked].sort((a, b) => a - b) : undefined;
}

/** The year as long before, or after, the given ones as is asked for. It need not be in the data. */
export function relativeYears({ years }: Clues, around: Years): Years | undefined {
  if (!years.shift) return undefined;
  return [(years.shift < 0 ? Math.min(...around) : Math.max(...around)) + years.shift];
}

/** "in 2020 and the year before": both. */
function withShifted(clues: Clues): Years {
  const { years, dataset } = clues;
  const other = years.years.length === 1 ? relativeYears(clues, years.years) : undefined;
  return [...years.years, ...(other ?? []).filter((year) => dataset.years.includes(year))].sort((a, b) => a - b);
}

export function newestYear(dataset: Dataset, indicators: readonly IndicatorId[]): number {
  const years = indicators.flatMap((id) => dataset.yearsOf(id));
  return years.length > 0 ? Math.max(...years) : Math.max(...dataset.years);
}

/** All years that any of the indicators has a figure for. */
export function allYears(dataset: Dataset, indicators: readonly IndicatorId[]): Years {
  return yearsWithFigures(dataset, indicators);
}

export function topicsOf(dataset: Dataset, indicators: readonly IndicatorId[]): string[] {
  return [...new Set(indicators.flatMap((id) => dataset.indicators.get(id)?.topic ?? []))];
}

export function unitsOf(dataset: Dataset, indicators: readonly IndicatorId[]): Unit[] {
  return [...new Set(indicators.flatMap((id) => dataset.indicators.get(id)?.unit ?? []))];
}

/** The total, printed as a row of its own, that is among these. */
export function printedTotal({ totals }: Dataset, indicators: readonly IndicatorId[]): IndicatorId | undefined {
  return totals.find(({ row }) => row && indicators.includes(row))?.row;
}

/** What the source adds up to this row; nothing, if it is no total. */
export function partsOfRow({ totals }: Dataset, id: IndicatorId): readonly IndicatorId[] {
  return totals.find(({ row }) => row === id)?.parts ?? [];
}

/** Leaves out the totals that the source prints as a row of their own. */
export function withoutTotalRows(dataset: Dataset, indicators: readonly IndicatorId[]): readonly IndicatorId[] {
  const rows = new Set(dataset.totals.flatMap(({ row }) => row ?? []));
  return indicators.filter((id) => !rows.has(id));
}

/** True when one of the mentions is of this kind. */
export function mentions(clues: Clues, kind: 'measure' | 'topic' | 'rest' | 'indicator' | 'group'): boolean {
  return clues.subject.groups.some((group) =>
    group.mentions.some(({ concepts }) => concepts.some((c) => c.kind === kind)),
  );
}

/** Years that were asked for along with others, and that the data do not have. */
export function missingYears({ years }: Clues): { missingYears?: Years } {
  return years.beyond.length > 0 ? { missingYears: years.beyond } : {};
}
