import { readFileSync } from 'node:fs';

/** A question as somebody typed it, and what a right answer is. */
export interface Question {
  readonly question: string;
  /** The questions before it in the same thread, oldest first. */
  readonly thread?: readonly string[];
  readonly language: 'nl' | 'en';
  readonly kind: string;
  /** Kinds of answer that are as good. */
  readonly kinds?: readonly string[];
  /** For figures: an answer is right when its figures are exactly one of these sets. */
  readonly accept?: readonly (readonly string[])[];
}

export const questions: readonly Question[] = readFileSync(new URL('questions.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
