import type { LanguageCode, Localized } from './language-code.ts';
import type { Unit } from './unit.ts';

export type { Unit } from './unit.ts';

export type IndicatorId = string;
export type ConceptId = string;

/**
 * How a figure reads in a sentence: `{n}` stands for its value with its unit, `{year}` for its year. `named` is a noun
 * with its number ("{n} complaints"), `listed` what follows its topic ("{n} of it from the ministry"), the others are
 * whole sentences; `one` is that of a single one.
 */
export interface Sentences {
  readonly said: string;
  readonly one?: string | undefined;
  readonly named?: string | undefined;
  readonly listed?: string | undefined;
  /** What it counts, in one word, as others may count too: "applications". */
  readonly noun?: string | undefined;
  /** Of a rate: the rest of it, what it comes down to in numbers, and what its rest comes down to. */
  readonly rest?: string | undefined;
  readonly estimated?: string | undefined;
  readonly estimatedRest?: string | undefined;
}

export interface Indicator {
  readonly id: IndicatorId;
  readonly section: string;
  readonly topic: string;
  readonly measure: string;
  readonly unit: Unit;
  /** Stands alone: "Naturalisatie: aanvragen". */
  readonly label: Localized;
  /** Stands under its topic's name: "aanvragen". */
  readonly measureLabel: Localized;
  /** For a chart, where there is little room: 20 characters at most. */
  readonly short?: Partial<Localized>;
  /** Only for rates: what the part that has it is called ("ingewilligd"), and the rest ("niet ingewilligd"). */
  readonly counted?: Localized;
  readonly rest?: Localized;
  readonly sentences: Partial<Readonly<Record<LanguageCode, Sentences>>>;
}

export interface Topic {
  readonly id: string;
  readonly section: string;
  readonly label: Localized;
  readonly short?: Partial<Localized>;
  readonly indicators: readonly IndicatorId[];
  /** The indicator meant by "how many …" without a measure; none where no single one is. */
  readonly main?: IndicatorId;
}

export interface Section {
  readonly id: string;
  readonly label: Localized;
  readonly topics: readonly string[];
}

export interface Figure {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly value: number;
  readonly unit: Unit;
  /** The edition that the value comes from, and the line of that edition's source document. */
  readonly edition: string;
  readonly line: number;
  /** Set where a newer edition gives another value than an older one: the older value stays on record. */
  readonly revised?: { readonly edition: string; readonly value: number };
  /** The first edition that has a figure for this year, where that is an older one. */
  readonly since?: string;
}

/** A footnote or a sentence of prose of one edition, in the source's own words, and translated. */
export interface Footnote {
  /** Unique over all editions: "2020:10". */
  readonly key: string;
  readonly edition: string;
  /** As numbered in its edition; "text" for prose without a number. */
  readonly number: string;
  readonly text: Localized;
  readonly indicators: readonly IndicatorId[];
  /** Indicators whose figures stand in this very text. */
  readonly states: readonly IndicatorId[];
  readonly answers: readonly NoteQuestion[];
  /** Set where it is about some years only: its marker stands on a column or on a cell, not on a name. */
  readonly years?: readonly number[];
}

/** What a note gives an answer to; `count`: it states a number of its own. */
export type NoteQuestion = 'why' | 'what' | 'who' | 'includes' | 'count';

export interface Edition {
  readonly id: string;
  readonly title: Localized;
  readonly publisher: Localized;
  /** The language of its source. */
  readonly language: LanguageCode;
  /** Year and month of publication: "2021-04". */
  readonly published: string;
  readonly years: readonly number[];
}

/** A sum that means something, with the name that it has. */
export interface Total {
  readonly id: string;
  readonly label: Localized;
  readonly sentence?: Partial<Localized>;
  readonly parts: readonly IndicatorId[];
  /** The total itself, where the source prints it as a row. */
  readonly row?: IndicatorId;
  /** The other total that people may mean by the same words. */
  readonly insteadOf?: string;
}

/** True where these are all of its parts, and nothing else. */
export function isMadeOf({ parts }: Pick<Total, 'parts'>, ids: readonly IndicatorId[]): boolean {
  return parts.length === ids.length && parts.every((id) => ids.includes(id));
}

/** What a word means that people meet in the figures, explained by somebody else than the source of the figures. */
export interface GlossaryEntry {
  readonly id: string;
  readonly label: Localized;
  readonly text: Localized;
  readonly source: { readonly name: Localized; readonly url: string };
  /** What it is found by, in any language: its label and terms, letters and digits only. */
  readonly keys: readonly string[];
  /** The figures that people need it for. */
  readonly indicators: readonly IndicatorId[];
}

/** A named set of indicators that words can stand for; or a subject that the data do not have. */
export interface Concept {
  readonly id: ConceptId;
  readonly kind: 'topic' | 'measure' | 'indicator' | 'group' | 'section' | 'rest' | 'absent' | 'domain' | 'note';
  readonly label: Localized;
  /** 2 for what the words mean first of all; 1, or 0.5, for what they can also mean when the rest of the question points there. */
  readonly weights: ReadonlyMap<IndicatorId, number>;
  /** What the words mean first of all: the indicators with a weight of 2. */
  readonly main: readonly IndicatorId[];
  /** The topics and the units of these, each once. */
  readonly mainTopics: readonly string[];
  readonly mainUnits: readonly Unit[];
  readonly terms: Readonly<Record<LanguageCode, readonly string[]>>;
  /** Stands for the parts of a total, which a measure does not narrow down any further. */
  readonly exact?: true;
  /** A percentage of which the rest up to 100 has a meaning of its own. */
  readonly hasRest?: true;
  /** Gives way where it does not go together with the rest of the question. */
  readonly weak?: true;
  /** Says more about another concept, and means nothing without one. What is strict cannot be passed over either. */
  readonly modifier?: 'loose' | 'strict';
}

export interface Organisation {
  readonly name: Localized;
  readonly app: string;
  readonly command: string;
  readonly examples: Readonly<Record<LanguageCode, readonly string[]>>;
}

/** Read-only view of everything in the data folder. Nothing in it changes after loading. */
export interface Dataset {
  /** Tells these data from others: a question that was kept for other data is not answered from these. */
  readonly id: string;
  readonly organisation: Organisation;
  readonly editions: readonly Edition[];
  readonly newestEdition: Edition;
  readonly years: readonly number[];
  readonly sections: readonly Section[];
  readonly topics: ReadonlyMap<string, Topic>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  readonly footnotes: readonly Footnote[];
  readonly totals: readonly Total[];
  readonly glossary: readonly GlossaryEntry[];
  readonly relations: Relations;
  figure(indicator: IndicatorId, year: number): Figure | undefined;
  yearsOf(indicator: IndicatorId): readonly number[];
  footnotesOf(indicator: IndicatorId): readonly Footnote[];
}

export interface Relations {
  /** Rate → the count that it is a percentage of. */
  readonly rateOf: ReadonlyMap<IndicatorId, IndicatorId>;
  /** Amount → the percentage that the source gives of it. */
  readonly shareOf: ReadonlyMap<IndicatorId, IndicatorId>;
  /** Share in per cent → the amount that it is a share of. */
  readonly amountOf: ReadonlyMap<IndicatorId, IndicatorId>;
  /** Names for 100% minus a share: share → name. */
  readonly restOf: ReadonlyMap<IndicatorId, Localized>;
  readonly amountLabel: ReadonlyMap<IndicatorId, Localized>;
  /** True when the figure of the part is counted in that of the whole already. */
  contains(whole: IndicatorId, part: IndicatorId): boolean;
  /** True when every pair may be added up without counting anything twice. */
  mayBeAdded(indicators: readonly IndicatorId[]): boolean;
  mayBeAddedOverYears(indicator: IndicatorId): boolean;
  /** True for a figure that is itself an average. */
  isAverage(indicator: IndicatorId): boolean;
  /** Whether a higher value is worse ("complaints"), or a lower one ("handled in time"). */
  worseWhen(indicator: IndicatorId): 'higher' | 'lower' | undefined;
}

/** All years that any of the indicators has a figure for. */
export function yearsWithFigures(dataset: Dataset, indicators: readonly IndicatorId[]): readonly number[] {
  return dataset.years.filter((year) => indicators.some((id) => dataset.figure(id, year) !== undefined));
}

/** The footnotes of the edition that a figure comes from, without those that are about other years. */
export function footnotesOfFigure(
  dataset: Dataset,
  { indicator, edition, year }: Pick<Figure, 'indicator' | 'edition' | 'year'>,
): readonly Footnote[] {
  return dataset
    .footnotesOf(indicator)
    .filter((note) => note.edition === edition && (note.years?.includes(year) ?? true));
}
