import type { LanguageCode } from './language-code.ts';

/** An answer in words, for any surface: the terminal prints it, Slack shows it as blocks. Every text is plain text. */
export interface Message {
  readonly language: LanguageCode;
  /** The answer itself, in a sentence or a few. Never empty. */
  readonly headline: string;
  /** What else belongs to the answer, a line each. */
  readonly lines: readonly string[];
  readonly table?: MessageTable;
  readonly chart?: MessageChart;
  /** What of the answer is not in the chart, or that there is none: said where a chart is asked for. */
  readonly chartNote?: string;
  readonly footnotes: readonly MessageFootnote[];
  /** What was assumed, and how the question was read. */
  readonly assumptions: readonly string[];
  /** Where the figures come from; absent where there are none. */
  readonly source?: string;
  /** Whose explanation it is, where it is not that of the source of the figures, and where it stands. */
  readonly link?: { readonly text: string; readonly url: string };
  /** Words of the answer that are explained, each with the question that asks for it. */
  readonly terms?: readonly { readonly label: string; readonly question: string }[];
  /** Questions that work, to try next. */
  readonly examples: readonly string[];
  readonly choices: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

export interface MessageTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly MessageRow[];
  /** How many rows of the answer are not shown. */
  readonly more: number;
  /** What an empty cell means; absent where there is none. */
  readonly emptyNote?: string;
}

export interface MessageRow {
  readonly label: string;
  readonly cells: readonly MessageCell[];
  /** What the rows above it come to together. */
  readonly isTotal?: true;
}

export interface MessageCell {
  readonly text: string;
  /** Absent where there is no figure. */
  readonly value?: number;
}

/** Values over years or over things. Only made where every point has a value. */
export interface MessageChart {
  readonly title: string;
  readonly type: 'line' | 'bar';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly axis: string;
}

export interface MessageFootnote {
  /** "¹⁰", or a word for prose without a number. */
  readonly mark: string;
  readonly text: string;
  /** Of a long one, only what concerns the figures that are shown: for where there is little room. */
  readonly short?: string;
}
