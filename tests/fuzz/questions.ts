import fc from 'fast-check';
import { languages } from '../../src/languages/languages.ts';
import { bot } from '../bot.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { numbersFrom, withTypos } from '../corpus/noise.ts';

const asked = [
  ...new Set([...readCorpus('open').values()].flat().flatMap(({ thread, question }) => [...thread, question])),
];
const askedWords = [...new Set(asked.flatMap((text) => text.split(/\s+/)))];
const terms = [...bot.dataset.concepts.values()].flatMap((concept) => Object.values(concept.terms).flat());
const cues = Object.values(languages).flatMap(({ words }) => Object.values(words.cues).flat());

/** What Slack, a mail program or somebody with bad intentions puts into a text. */
const MARKUP = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S012345>',
  '<@U0ASKER>',
  '<#C0GENERAL|general>',
  '<https://evil.example/?q=1|IND>',
  'https://evil.example',
  'www.evil.example',
  'evil.example',
  'mail@evil.example',
  'mailto:mail@evil.example',
  '@here',
  '@channel',
  '&lt;!channel&gt;',
  '&amp;lt;!here&amp;gt;',
  '```',
  '`x`',
  '*_~',
  '> ',
  ':pray:',
  '\u202e',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧',
  '<',
  '>',
  '|',
  '„',
  '“',
  '__proto__',
  '{{7*7}}',
  "'; DROP TABLE answers; --",
];

const number = fc.oneof(
  fc.integer({ min: -10, max: 3000 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => value.toLocaleString('nl')),
  fc.double({ min: 0, max: 200, noNaN: true }).map((value) => value.toFixed(2)),
  fc.constantFrom('2018', '2019', '2020', '2021', "'19", '1999', '20%', '1e9', '2018-2020', '12k', '½', '٢٠١٩'),
);

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...terms) },
  { weight: 6, arbitrary: fc.constantFrom(...askedWords) },
  { weight: 3, arbitrary: fc.constantFrom(...cues) },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const glue = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '? ', '. ', '\n', '-', '/', '');

/** Words of questions, of the data, of nobody, in any order. */
const assembled = fc
  .array(fc.tuple(fragment, glue), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));

const misspelt = fc
  .tuple(fc.constantFrom(...asked), fc.nat({ max: 0x7ffffffe }))
  .map(([text, seed]) => withTypos(text, numbersFrom(seed)));

const cutOrJoined = fc
  .tuple(fc.constantFrom(...asked), fc.constantFrom(...asked), fc.nat({ max: 100 }), glue)
  .map(([one, other, percent, between]) => one.slice(0, Math.ceil((one.length * percent) / 100)) + between + other);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), fc.nat({ max: 3000 }))
    .map(([text, times]) => text.repeat(times).slice(0, 5000)),
);

/** A question as it may come in: like one that was asked before, or like nothing at all. */
export const question: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: assembled },
  { weight: 3, arbitrary: misspelt },
  { weight: 2, arbitrary: cutOrJoined },
  { weight: 1, arbitrary: anything },
);

/** Questions in one thread; the last is the one to look at. */
export const thread: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 3, arbitrary: question.map((one) => [one]) },
  { weight: 1, arbitrary: fc.array(question, { minLength: 2, maxLength: 4 }) },
);
