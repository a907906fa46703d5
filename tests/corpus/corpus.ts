import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type Expectation, expectationSchema } from './expectation.ts';
import { isHeldOut } from './held-out.ts';

/** One question, or a thread of questions of which the last is asked. */
const phrasing = z.union([z.string(), z.array(z.string()).min(2)]);
const group = z.strictObject({
  expect: expectationSchema,
  nl: z.array(phrasing).optional(),
  en: z.array(phrasing).optional(),
});

export interface Phrase {
  readonly language: 'nl' | 'en';
  readonly thread: readonly string[];
  readonly question: string;
  readonly expect: Expectation;
}

/** `open`: the four fifths that people work on. `held out`: counted only, never named, printed or looked at. */
export type Part = 'open' | 'held out';

const FOLDER = fileURLToPath(new URL('questions', import.meta.url));

/** The phrasings of a part by file: `lookup`, `change`, … A file that is not well formed fails here. */
export function readCorpus(part: Part): Map<string, Phrase[]> {
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => {
      const groups = z.array(group).parse(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
      return [file.replace('.json', ''), groups.flatMap((group) => toPhrases(group, part))];
    }),
  );
}

/** How a phrase is called in a test: the whole thread. */
export function nameOf({ thread, question }: Phrase): string {
  return [...thread, question].join(' > ');
}

function toPhrases({ expect, nl = [], en = [] }: z.infer<typeof group>, part: Part): Phrase[] {
  const phrases = (language: 'nl' | 'en', texts: readonly (string | string[])[]) =>
    texts
      .map((text) => (typeof text === 'string' ? [text] : text))
      .filter((texts) => isHeldOut(expect, texts) === (part === 'held out'))
      .map((texts): Phrase => ({ language, thread: texts.slice(0, -1), question: texts.at(-1) ?? '', expect }));
  return [...phrases('nl', nl), ...phrases('en', en)];
}
