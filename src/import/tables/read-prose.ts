import { fold } from '../../languages/key.ts';
import type { ImportedFigure } from '../match/collect-figures.ts';
import type { ProseRule } from '../match/import-rules.ts';
import type { Refusal } from '../report/refusal.ts';
import type { Factsheet, ProseBlock, Unread } from './factsheet.ts';
import { findNumbers, type TextNumber } from './find-numbers.ts';
import { convert } from './row-unit.ts';
import type { SourceLine } from './source-line.ts';

export interface ProseFigure extends ImportedFigure {
  /** The footnote that it stands in, by its place in the factsheet; none where it stands under a heading. */
  readonly footnote?: number;
}

export interface ReadProse {
  readonly figures: readonly ProseFigure[];
  readonly unread: readonly Unread[];
  readonly refusals: readonly Refusal[];
}

interface Passage {
  readonly topic?: string | undefined;
  readonly year?: number;
  readonly footnote?: number;
  readonly amounts: ProseBlock['amounts'];
  readonly sentences: readonly Sentence[];
}

interface Sentence {
  readonly text: string;
  readonly numbers: readonly TextNumber[];
}

const SENTENCE_END = /(?<=[^\s.]{2}[.!?])\s+(?=[\p{Lu}€])/u;

/** Figures in running text, where the rules of this organisation say what they are. What no rule reads is listed. */
export function readProse(
  factsheet: Factsheet,
  rules: readonly ProseRule[],
  topicOf: (heading: string) => string | undefined,
): ReadProse {
  const blocks = factsheet.prose.map(
    (block): Passage => ({
      topic: topicOf(block.heading.text),
      year: block.year,
      amounts: block.amounts,
      sentences: splitSentences(block.parts),
    }),
  );
  const notes = factsheet.footnotes.map(
    ({ parts }, footnote): Passage => ({ footnote, amounts: [], sentences: splitSentences(parts) }),
  );
  const read = [...blocks, ...notes].map((passage) => readPassage(passage, rules));
  return {
    figures: read.flatMap(({ figures }) => figures),
    unread: read.flatMap(({ unread }) => unread),
    refusals: read.flatMap(({ refusals }) => refusals),
  };
}

function splitSentences(parts: readonly SourceLine[]): Sentence[] {
  const starts: { at: number; line: number }[] = [];
  let text = '';
  for (const part of parts) {
    starts.push({ at: text.length === 0 ? 0 : text.length + 1, line: part.number });
    text = text.length === 0 ? part.text.trim() : `${text} ${part.text.trim()}`;
  }
  let at = 0;
  return text.split(SENTENCE_END).map((sentence) => {
    const from = text.indexOf(sentence, at);
    at = from + sentence.length;
    const lineAt = (position: number) => starts.findLast((start) => start.at <= from + position)?.line ?? 0;
    return { text: sentence, numbers: findNumbers(sentence, lineAt) };
  });
}

function readPassage(passage: Passage, rules: readonly ProseRule[]): ReadProse {
  const used = new Set<TextNumber>();
  const usedAmounts = new Set<number>();
  const figures: ProseFigure[] = [];
  const unread: Unread[] = [];
  const refusals: Refusal[] = [];
  for (const rule of rules) {
    if (rule.under !== undefined && rule.under !== passage.topic) continue;
    if (rule.near === undefined) {
      for (const amount of amountsFor(rule, passage)) {
        usedAmounts.add(amount.line);
        figures.push(amount);
      }
      continue;
    }
    for (const sentence of passage.sentences.filter(({ text }) => has(text, rule.near ?? ''))) {
      const outcome = readSentence(rule, sentence, passage);
      for (const number of outcome.used) used.add(number);
      figures.push(...outcome.figures);
      unread.push(...outcome.unread);
    }
  }
  for (const figure of figures.filter(({ unit, value }) => unit === 'percent' && value > 100)) {
    refusals.push({
      line: figure.line,
      text: figure.indicator,
      reason: `${figure.value}% is not a percentage from 0 to 100`,
    });
  }
  return { figures, unread: [...unread, ...unclaimed(passage, used, usedAmounts)], refusals };
}

function amountsFor(rule: ProseRule, { amounts, year, topic }: Passage): ProseFigure[] {
  const found = amounts.flatMap(({ cell, line }) => {
    const value = convert(cell.value, cell.unit, rule.unit);
    return value === undefined ? [] : [{ value, line }];
  });
  const [only] = found;
  if (topic === undefined || year === undefined || found.length !== 1 || !only) return [];
  return [{ indicator: rule.indicator, year, value: only.value, unit: rule.unit, line: only.line }];
}

function readSentence(
  rule: ProseRule,
  sentence: Sentence,
  passage: Passage,
): { figures: ProseFigure[]; used: TextNumber[]; unread: Unread[] } {
  const { footnote, year } = passage;
  const found = sentence.numbers.filter(
    (number) =>
      convert(number.value, number.unit, rule.unit) !== undefined &&
      (rule.before === undefined || fold(number.after).startsWith(fold(rule.before))),
  );
  if (found.length === 0) return { figures: [], used: [], unread: [] };
  const line = found[0]?.line ?? 0;
  const unsure = (reason: string) => ({
    figures: [],
    used: found,
    unread: [{ line, text: sentence.text, reason: `${rule.indicator}: ${reason}` }],
  });
  const sign = signOf(rule, sentence.text);
  if (sign === undefined) return unsure('the sentence does not say whether it is more or less than 0');
  const dated = found.map((number) => ({ number, year: number.year ?? year }));
  if (dated.some((one) => one.year === undefined)) return unsure('the sentence does not say of which year');
  if (year !== undefined && dated.some((one) => one.year !== year))
    return unsure('the sentence names another year than the heading');
  const years = new Set(dated.map((one) => one.year));
  const values = new Set(found.map(({ value }) => value));
  if (years.size !== found.length && values.size > 1) return unsure('there are more numbers than one that it can be');
  const figures = dated.map(
    ({ number, year: of }): ProseFigure => ({
      indicator: rule.indicator,
      year: of ?? 0,
      value: sign * (convert(number.value, number.unit, rule.unit) ?? number.value),
      unit: rule.unit,
      line: number.line,
      ...(footnote === undefined ? {} : { footnote }),
    }),
  );
  return { figures, used: found, unread: [] };
}

function signOf({ negative, positive }: ProseRule, text: string): 1 | -1 | undefined {
  if (!negative && !positive) return 1;
  const isNegative = (negative ?? []).some((word) => has(text, word));
  const isPositive = (positive ?? []).some((word) => has(text, word));
  return isNegative === isPositive ? undefined : isNegative ? -1 : 1;
}

function has(text: string, words: string): boolean {
  return fold(text).replace(/\s+/g, ' ').includes(fold(words));
}

/** Numbers with a unit that nothing reads stay text. They are listed, because one may be a figure. */
function unclaimed(passage: Passage, used: ReadonlySet<TextNumber>, usedAmounts: ReadonlySet<number>): Unread[] {
  const reason = 'a figure in running text that no rule of import.json reads: it stays text';
  const numbers = passage.sentences.flatMap(({ numbers: all }) =>
    all.filter((number) => !used.has(number) && number.telling),
  );
  const amounts = passage.topic === undefined ? [] : passage.amounts.filter(({ line }) => !usedAmounts.has(line));
  return [
    ...numbers.map(({ line, shown }) => ({ line, text: shown, reason })),
    ...amounts.map(({ line, text }) => ({ line, text, reason })),
  ];
}
