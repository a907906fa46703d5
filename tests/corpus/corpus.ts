import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** What an answer to a phrasing must be. Exactly one of the `accept` sets, all of `result`, `top` first in the ranking. */
const expectation = z.strictObject({
  kind: z.enum(['figures', 'explanation', 'catalogue', 'unavailable', 'unknown']),
  kinds: z.array(z.string()).optional(),
  accept: z.array(z.array(z.string())).optional(),
  result: z.array(z.number()).optional(),
  top: z.array(z.string()).optional(),
  footnote: z.array(z.string()).optional(),
  ambiguous: z.boolean().optional(),
});
export type Expectation = z.infer<typeof expectation>;

/** One question, or a thread of questions of which the last is asked. */
const phrasing = z.union([z.string(), z.array(z.string()).min(2)]);
const group = z.strictObject({
  expect: expectation,
  nl: z.array(phrasing).optional(),
  en: z.array(phrasing).optional(),
});

export interface Phrase {
  readonly language: 'nl' | 'en';
  readonly thread: readonly string[];
  readonly question: string;
  readonly expect: Expectation;
}

const FOLDER = fileURLToPath(new URL('questions', import.meta.url));

/** All phrasings by file: `lookup`, `change`, … A file that is not well formed fails here. */
export function readCorpus(): Map<string, Phrase[]> {
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => {
      const groups = z.array(group).parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
      return [file.replace('.json', ''), groups.flatMap(toPhrases)];
    }),
  );
}

function toPhrases({ expect, nl = [], en = [] }: z.infer<typeof group>): Phrase[] {
  const phrases = (language: 'nl' | 'en', texts: readonly (string | string[])[]) =>
    texts.map((text): Phrase => {
      const questions = typeof text === 'string' ? [text] : text;
      return { language, thread: questions.slice(0, -1), question: questions.at(-1) ?? '', expect };
    });
  return [...phrases('nl', nl), ...phrases('en', en)];
}
