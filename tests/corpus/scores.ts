import { createHash } from 'node:crypto';
import { askPhrase } from './ask-phrase.ts';
import { type Part, type Phrase, readCorpus } from './corpus.ts';
import { judge, type Verdict } from './judge.ts';
import { numbersFrom, withoutCapitals, withoutDiacritics, withoutPunctuation, withTypos } from './noise.ts';

export interface Score {
  readonly name: string;
  readonly part: Part;
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly language: number;
}

type Change = (text: string) => string;

/** How the texts of the corpus are altered before they are asked once more. */
const ALTERATIONS: readonly (readonly [name: string, change: Change])[] = [
  ['without capitals', withoutCapitals],
  ['without diacritics', withoutDiacritics],
  ['without punctuation', withoutPunctuation],
  // By the text itself, so that no phrase gets other letter errors because another was added.
  ['a letter error in every long word', (text) => withTypos(text, numbersFrom(seedOf(text)))],
];

export interface PartScores {
  /** As typed first, then altered. */
  readonly overall: readonly Score[];
  readonly byKind: readonly Score[];
}

export function scorePart(part: Part): PartScores {
  const corpus = readCorpus(part);
  const phrases = [...corpus.values()].flat();
  const byKind = [...corpus].map(([name, ofKind]) => scoreOf(name, part, ofKind));
  const altered = ALTERATIONS.map(([name, change]) => scoreOf(name, part, phrases, change));
  return { overall: [sumOf('as typed', part, byKind), ...altered], byKind };
}

function scoreOf(name: string, part: Part, phrases: readonly Phrase[], change: Change = (text) => text): Score {
  const verdicts: Record<Verdict, number> = { right: 0, wrong: 0, missed: 0 };
  let language = 0;
  for (const phrase of phrases) {
    const { record } = askPhrase(phrase, change);
    verdicts[judge(phrase.expect, record)] += 1;
    if (record.lang === phrase.language) language += 1;
  }
  return { name, part, all: phrases.length, ...verdicts, language };
}

function sumOf(name: string, part: Part, scores: readonly Score[]): Score {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  return {
    name,
    part,
    all: sum(({ all }) => all),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    missed: sum(({ missed }) => missed),
    language: sum(({ language }) => language),
  };
}

function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() & 0x7fffffff;
}

export function percentage(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`;
}
