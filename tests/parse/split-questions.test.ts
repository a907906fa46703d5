import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import { buildLexicons } from '../../src/parse/lexicon.ts';
import { readWords } from '../../src/parse/read-words.ts';
import { splitQuestions } from '../../src/parse/split-questions.ts';
import { tokenize } from '../../src/parse/tokenize.ts';
import { smallDataset } from '../small-dataset.ts';

const lexicons = buildLexicons(smallDataset, languages);

function questionsIn(text: string): string[] {
  const { matches } = readWords(tokenize(text), { lexicons, languages, fallback: 'en' });
  return splitQuestions(matches, smallDataset).map((question) => question.map(({ words }) => words).join(' '));
}

describe('the questions of a message', () => {
  it.each([
    ['a line each', 'boats 2021\nbikes 2022', ['boats 2021', 'bikes 2022']],
    [
      'a sentence each',
      'How many boats in 2021? How many bikes in 2022?',
      ['How many boats in 2021', 'How many bikes in 2022'],
    ],
    [
      'linked by "and"',
      'how many boats in 2021 and how many bikes in 2022',
      ['how many boats in 2021', 'and how many bikes in 2022'],
    ],
  ])('are told apart: %s', (_, text, expected) => {
    expect(questionsIn(text)).toEqual(expected);
  });

  it.each([
    ['one question', 'how many boats and bikes in 2021'],
    ['by how much', 'did boats rise in 2022, and by how much'],
    ['what is not wanted', "How many boats in 2021? I don't need the bikes."],
    ['said first, asked then', 'The boats of 2021. How many bikes in 2022?'],
  ])('stay one: %s', (_, text) => {
    expect(questionsIn(text)).toHaveLength(1);
  });
});
