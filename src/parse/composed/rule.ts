import type { Cue } from '../../languages/cues.ts';
import type { Ask } from '../../model/ask.ts';
import type { Parts } from './parts.ts';

/** One way to put the parts of a question together. Rules only propose, and know nothing of each other. */
export interface Rule {
  readonly name: string;
  /** What its words do, besides naming things and years: any of these that it does not list keeps it from being used. */
  readonly explains: readonly Cue[];
  /** True where questions of one message that can be read one by one are rather read so. */
  readonly givesWay?: true;
  /** True where it goes on from the question before it: years that it does not name are that one's. */
  readonly continues?: true;
  /** Undefined where the parts have not the shape that it needs. */
  readonly read: (parts: Parts) => readonly Ask[] | undefined;
}

/** Cues that say what is to be done with figures: a rule that does not explain one of them has not read the question. */
export const OPERATORS: readonly Cue[] = [
  'average',
  'times',
  'ratio',
  'minus',
  'subtract',
  'divide',
  'as-percentage',
  'each',
  'more',
  'less',
  'rise',
  'fall',
  'double',
  'halve',
  'change',
  'compare',
  'above',
  'below',
  'by-how-much',
  'trend',
  'highest',
  'lowest',
  'best',
  'worst',
  'exceed',
  'rank',
  'top',
  'which-year',
  'which-one',
  'topics',
  'years-covered',
  'total',
  'sum',
  'share',
  'points',
  'relative-change',
  'except',
];

/** Cues of questions that no figure answers, and of what restricts a figure: no rule here explains them. */
export const BLOCKING: readonly Cue[] = [
  'why',
  'who',
  'definition',
  'includes',
  'including',
  'consists-of',
  'footnote',
  'help',
  'how-it-works',
  'edition',
  'not',
  'none',
  'nobody',
  'disclaim',
  'month',
  'part-of-year',
  'place',
  'country',
  'gender',
  'age',
  'religion',
  'future',
  'elsewhere',
  'last-year',
  'this-year',
  'modal',
];
