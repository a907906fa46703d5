import { languages } from '../../src/languages/languages.ts';
import type { Dataset, Topic } from '../../src/model/dataset.ts';
import type { Message } from '../../src/model/message.ts';
import { LONGEST_QUESTION } from '../../src/model/query.ts';
import { joinAmounts } from '../../src/parse/amounts.ts';
import { tokenize } from '../../src/parse/tokenize.ts';
import {
  isDifference,
  isDifferenceToTen,
  isMeanOf,
  isOfEstimates,
  isPartOf,
  isPercentage,
  isSumOf,
  isTimes,
} from './computed-from.ts';
import { numbersInText, type WrittenNumber } from './numbers-in-text.ts';
import { withoutQuotations } from './quotations.ts';
import { type CellGroup, type ShownCells, shownCells } from './shown-cells.ts';

/**
 * The numbers of a message that are no cell of the data, and do not follow from what the reader sees either. It knows
 * nothing of how answers are computed: it tries every plain operation on the numbers of the text and of the table.
 */
export function unexplainedNumbers(message: Message, asked: string, dataset: Dataset): string[] {
  const { headline, lines, assumptions, choices, language } = message;
  const text = [headline, ...lines, ...assumptions, ...choices.map(({ label }) => label)]
    .map((line) => withoutQuotations(line, asked, dataset).replace(/^\d+\. /, ''))
    .join('\n');
  const shown = shownCells(message);
  const known = knownNumbers(shown, asked, dataset);
  const ofClaims = numbersOfClaims(message, dataset);
  const isKnown: IsKnown = (number) => known(number) || ofClaims.has(number.value);
  const numbers = numbersInText(text, language);
  const said = (['nl', 'en'] as const).flatMap((code) => numbersInText(asked, code));
  return unexplained(numbers, isKnown, said, shown).map((number) => `${number} in "${text}"`);
}

/** The table of a checked text is in words; what it says of each claim, and from which figures, has tests of its own. */
function numbersOfClaims({ table, language }: Message, dataset: Dataset): ReadonlySet<number> {
  const words = (table?.rows ?? []).flatMap(({ cells }) => cells.filter(({ value }) => value === undefined));
  if (words.length === 0) return new Set();
  const published = [...dataset.indicators.keys()].flatMap((id) =>
    dataset.years.flatMap((year) => dataset.figure(id, year)?.value ?? []),
  );
  return new Set([
    ...words.flatMap(({ text }) => numbersInText(text, language)).map(({ value }) => value),
    ...published,
  ]);
}

type IsKnown = (number: WrittenNumber) => boolean;

/** Years, what the question says, what is counted, the cells of the table, and large cells from anywhere in the data. */
function knownNumbers({ rows, counts }: ShownCells, asked: string, dataset: Dataset): IsKnown {
  const written = (['nl', 'en'] as const).flatMap((code) => numbersInText(asked, code)).map(({ value }) => value);
  const inQuestion = [...written, ...scaledNumbers(asked), ...numbersInWords(asked)];
  const fractions = Object.values(languages).flatMap(({ words }) => Object.values(words.fractions));
  const percentages = new Set([...rows.flatMap((row) => row.percentages), ...inQuestion, ...fractions, 100]);
  const amounts = rows.flatMap((row) => row.amounts.map(Math.abs));
  // Of what is counted, some can be meant: "in 2 of the 3 years".
  const some = Array.from({ length: Math.max(0, ...counts) }, (_, n) => n);
  const others = new Set([
    ...amounts,
    ...inQuestion,
    ...counts,
    ...some,
    ...comparedCounts(dataset),
    dataset.topics.size,
    LONGEST_QUESTION,
  ]);
  const cells = largeCells(dataset);
  return ({ isYear, isPercent, value }) =>
    isPercent ? percentages.has(value) : isYear || others.has(value) || cells.has(value);
}

/**
 * "4 van de 11": how many rows of one measure have a figure for a year, and how many figures a topic has over the years, of
 * which an answer shows those that are asked for.
 */
function comparedCounts(dataset: Dataset): number[] {
  return [...countsOfYears(dataset), ...[...dataset.topics.values()].map((topic) => figuresOf(topic, dataset))];
}

function figuresOf({ indicators }: Topic, dataset: Dataset): number {
  return indicators.flatMap((id) => dataset.years.filter((year) => dataset.figure(id, year))).length;
}

function countsOfYears(dataset: Dataset): number[] {
  return dataset.years.flatMap((year) => {
    const measures = [...dataset.indicators.keys()].filter((id) => dataset.figure(id, year)).map(measureOf);
    return [...new Set(measures)].map((one) => measures.filter((other) => other === one).length);
  });
}

function measureOf(indicator: string): string {
  return indicator.slice(indicator.indexOf('.') + 1);
}

/** "hundred": a claim in one word. */
function numbersInWords(asked: string): number[] {
  const said = new Set(tokenize(asked).map(({ word }) => word));
  return Object.values(languages).flatMap(({ words }) =>
    Object.entries({ ...words.numbers, ...words.tens, ...words.scales }).flatMap(([word, value]) =>
      said.has(word) ? [value] : [],
    ),
  );
}

/** "14 duizend", "fifty thousand", "1,5 million": what the words of a question make of its numbers. */
function scaledNumbers(asked: string): number[] {
  const words = Object.values(languages).map((language) => language.words);
  return joinAmounts(tokenize(asked), words).flatMap(({ number }) =>
    number === undefined ? [] : [number, number * 1_000_000],
  );
}

/**
 * Goes on while there is something to explain with: a percentage may be one of a sum that stands beside it, and a
 * difference one from a number of the question.
 */
function unexplained(
  numbers: readonly WrittenNumber[],
  isKnown: IsKnown,
  said: readonly WrittenNumber[],
  shown: ShownCells,
): string[] {
  const open = [...numbers.filter(isKnown), ...said];
  let left = numbers.filter((number) => !isKnown(number));
  for (let before = left.length + 1; left.length < before; ) {
    before = left.length;
    left = left.filter((number) => {
      const isExplained = follows(number, open, shown);
      if (isExplained) open.push(number);
      return !isExplained;
    });
  }
  return left.map(({ text }) => text);
}

function follows(number: WrittenNumber, open: readonly WrittenNumber[], { rows, columns }: ShownCells): boolean {
  const of = (percent: boolean) =>
    open.flatMap(({ isPercent, isYear, value }) => (isPercent === percent && !isYear ? [value] : []));
  const inText: CellGroup = { percentages: of(true), amounts: of(false) };
  const estimates: CellGroup = {
    percentages: [],
    amounts: [...columns.flatMap(estimatesFrom), ...takenOverYears(columns)],
  };
  const isOf = number.isPercent ? isPercentageOf : isAmountOf;
  return (
    [inText, ...rows, ...columns].some((group) => isOf(number, group)) ||
    (number.isPercent
      ? isOf(number, estimates)
      : anyTwo(
          estimates.amounts,
          [...estimates.amounts, 0],
          (a, b) => isDifferenceToTen(number, a, b) || isTimes(number, a, b),
        ))
  );
}

function isPercentageOf(number: WrittenNumber, { percentages, amounts }: CellGroup): boolean {
  return (
    percentages.some((percent) => 100 - percent === number.value) ||
    anyTwo(percentages, percentages, (a, b) => isDifference(number, a, b) || isPercentage(number, a, b)) ||
    anyTwo(amounts, amounts, (a, b) => isPercentage(number, a, b)) ||
    isMeanOf(number, percentages)
  );
}

function isAmountOf(number: WrittenNumber, { percentages, amounts }: CellGroup): boolean {
  return (
    anyTwo(amounts, amounts, (a, b) => isDifference(number, a, b) || isTimes(number, a, b)) ||
    isMeanOf(number, amounts) ||
    isOfEstimates(number, amounts) ||
    anyTwo(percentages, amounts, (percent, whole) => isPartOf(number, percent, whole)) ||
    isSumOf(number.value, amounts)
  );
}

function anyTwo(list: readonly number[], other: readonly number[], holds: (a: number, b: number) => boolean): boolean {
  return list.some((a) => other.some((b) => holds(a, b)));
}

/** The sums and the means over all years of the table, of what was counted and of what was estimated from it. */
function takenOverYears(columns: readonly CellGroup[]): number[] {
  const [first] = columns;
  if (!first || columns.length < 2) return [];
  const counted = first.amounts.map((_, j) => columns.map(({ amounts }) => amounts[j]));
  const estimated = first.percentages.flatMap((_, i) =>
    first.amounts.map((_, j) =>
      columns.map(({ percentages, amounts }) => ((percentages[i] ?? Number.NaN) * (amounts[j] ?? Number.NaN)) / 100),
    ),
  );
  return [...counted, ...estimated].flatMap((years) => {
    const sum = years.reduce<number>((sofar, value) => sofar + (value ?? Number.NaN), 0);
    return Number.isNaN(sum) ? [] : [sum, sum / years.length];
  });
}

/** What the percentages and the amounts of one year can stand for together. */
function estimatesFrom({ percentages, amounts }: CellGroup): number[] {
  const parts = percentages.flatMap((percent) => [percent, 100 - percent]);
  return parts.flatMap((part) => amounts.map((whole) => (part * whole) / 100));
}

/** Smaller numbers are a cell somewhere, whatever they are: those must stand in the table of the message. */
const LARGE = 1000;
const cellsByDataset = new WeakMap<Dataset, ReadonlySet<number>>();

function largeCells(dataset: Dataset): ReadonlySet<number> {
  const made = cellsByDataset.get(dataset);
  if (made) return made;
  const figures = [...dataset.indicators.keys()].flatMap((id) =>
    dataset.years.flatMap((year) => dataset.figure(id, year) ?? []),
  );
  const values = figures.flatMap(({ value, revised }) => [Math.abs(value), ...(revised ? [revised.value] : [])]);
  const cells = new Set([...values, ...namedTotals(dataset)].filter((value) => value >= LARGE));
  cellsByDataset.set(dataset, cells);
  return cells;
}

/** Of two totals by nearly the same name, the one that was not asked for is given beside the other. */
function namedTotals(dataset: Dataset): number[] {
  return dataset.totals.flatMap(({ parts }) =>
    dataset.years.map((year) => parts.reduce((sum, id) => sum + (dataset.figure(id, year)?.value ?? 0), 0)),
  );
}
