import { askPhrase } from './ask-phrase.ts';
import { type Phrase, readCorpus } from './corpus.ts';
import { judge, type Verdict } from './judge.ts';
import { numbersFrom, withoutCapitals, withoutDiacritics, withoutPunctuation, withTypos } from './noise.ts';

export interface Score {
  readonly name: string;
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly language: number;
}

const random = numbersFrom(7);

/** How the texts of the corpus are altered before they are asked. */
const ALTERATIONS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as typed', (text) => text],
  ['without capitals', withoutCapitals],
  ['without diacritics', withoutDiacritics],
  ['without punctuation', withoutPunctuation],
  ['a letter error in every long word', (text) => withTypos(text, random)],
];

export function scoreCorpus(): Score[] {
  const phrases = [...readCorpus().values()].flat();
  return ALTERATIONS.map(([name, change]) => scoreOf(name, phrases, change));
}

export function scoreByKind(): Score[] {
  return [...readCorpus()].map(([name, phrases]) => scoreOf(name, phrases, (text) => text));
}

function scoreOf(name: string, phrases: readonly Phrase[], change: (text: string) => string): Score {
  const verdicts: Record<Verdict, number> = { right: 0, wrong: 0, missed: 0 };
  let language = 0;
  for (const phrase of phrases) {
    const { record } = askPhrase(phrase, change);
    verdicts[judge(phrase.expect, record)] += 1;
    if (record.lang === phrase.language) language += 1;
  }
  return { name, all: phrases.length, ...verdicts, language };
}

export function percentage(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)}%`;
}
