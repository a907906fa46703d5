import { expect, it } from 'vitest';
import { keyOf } from '../../src/languages/key.ts';
import { createNearest } from '../../src/parse/nearest.ts';
import { tokenize } from '../../src/parse/tokenize.ts';
import { bot } from '../bot.ts';

const nearest = createNearest(bot.dataset);

/** As if nothing of the text had been understood. */
function correctionsOf(text: string): readonly string[] {
  const tokens = tokenize(text);
  const matches = tokens.map((token, at) => ({ from: at, to: at + 1, words: token.raw, tokens: [token] }));
  return nearest(text, { language: 'nl', matches, repairs: [] });
}

it('puts the word right and leaves the rest of the question as it was typed', () => {
  expect(correctionsOf('Hoeveel natturalisasie was er in 2019?')[0]?.toLowerCase()).toBe(
    'hoeveel naturalisatie was er in 2019?',
  );
});

it.each(['exit', 'stop', 'bedankt', 'fiets', 'blablabla'])('"%s" looks like nothing of the data', (word) => {
  expect(correctionsOf(word).map(keyOf)).toEqual([]);
});
