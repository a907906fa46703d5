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
  const typed = new Map(phrases.map((phrase) => [phrase, outcomeOf(phrase)]));
  const asTyped = (phrase: Phrase) => typed.get(phrase) ?? outcomeOf(phrase);
  const altered = (change: Change) => (phrase: Phrase) =>
    textsOf(phrase).every((text) => change(text) === text) ? asTyped(phrase) : outcomeOf(phrase, change);
  return {
    overall: [
      scoreOf('as typed', part, phrases.map(asTyped)),
      ...ALTERATIONS.map(([name, change]) => scoreOf(name, part, phrases.map(altered(change)))),
    ],
    byKind: [...corpus].map(([name, ofKind]) => scoreOf(name, part, ofKind.map(asTyped))),
  };
}

interface Outcome {
  readonly verdict: Verdict;
  readonly inLanguage: boolean;
}

function outcomeOf(phrase: Phrase, change?: Change): Outcome {
  const { record } = askPhrase(phrase, change);
  return { verdict: judge(phrase.expect, record), inLanguage: record.lang === phrase.language };
}

const textsOf = ({ question, thread }: Phrase) => [question, ...thread];

function scoreOf(name: string, part: Part, outcomes: readonly Outcome[]): Score {
  const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;
  return {
    name,
    part,
    all: outcomes.length,
    right: count(({ verdict }) => verdict === 'right'),
    wrong: count(({ verdict }) => verdict === 'wrong'),
    missed: count(({ verdict }) => verdict === 'missed'),
    language: count(({ inLanguage }) => inLanguage),
  };
}

function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() & 0x7fffffff;
}

export function percentage(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)}%`;
}
